import type { Membership } from './membership.ts'

/** Lines of a page of members. */
export const membersPerPage = 100

/** A part of a long list of members: those whose name has what was searched for, a page at a time. */
export type MemberPart = {
  /** What was searched for; empty where nothing was. */
  readonly wanted: string
  /** From 1. */
  readonly page: number
  readonly pages: number
  /** How many memberships were found. */
  readonly found: number
  /** How many there are in all. */
  readonly all: number
  /** Whether it is the whole list. */
  readonly isWhole: boolean
  /** Ids of the memberships that stand on the page. */
  readonly shown: readonly string[]
}

/** Those whose name has every word that was searched for, in their order; all of them where nothing was. */
export function namedLike(memberships: readonly Membership[], wanted: string): Membership[] {
  const words = wanted
    .trim()
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
  return memberships.filter(({ person }) => words.every((word) => person.name.toLowerCase().includes(word)))
}

/** The part of a list, in its order. A page that there is not is the last one. */
export function partOf(memberships: readonly Membership[], wanted: string, asked: number): MemberPart {
  const found = namedLike(memberships, wanted)
  const pages = Math.max(1, Math.ceil(found.length / membersPerPage))
  const page = Math.min(Math.max(1, asked), pages)
  const shown = found.slice((page - 1) * membersPerPage, page * membersPerPage)
  return {
    wanted: wanted.trim(),
    page,
    pages,
    found: found.length,
    all: memberships.length,
    isWhole: shown.length === memberships.length,
    shown: shown.map(({ id }) => id),
  }
}
