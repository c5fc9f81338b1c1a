import type { Day } from '../../kernel/day.ts'
import { covers, overlaps, type Period } from '../../kernel/period.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import type { Certainty, Name } from '../../structure/model/organization.ts'
import type { Visibility } from './visibility.ts'

/** Hverv: what a person is in an organization (Popolo: Post). A secretary works for it; an administrative participant attends for an authority. */
export const posts = [
  'chair',
  'co-chair',
  'vice-chair',
  'member',
  'observer',
  'substitute',
  'secretary',
  'administrative',
] as const
export type Post = (typeof posts)[number]

/**
 * What a post gives. ownVoice: sits in its own right and counts as a member, with a vote where there is voting; takesPart: comes to
 * meetings and may speak (a substitute when the one stood in for does not come); serves: works for the organization or an authority.
 */
export const postGives: Readonly<
  Record<Post, { readonly ownVoice: boolean; readonly takesPart: boolean; readonly serves: boolean }>
> = {
  chair: { ownVoice: true, takesPart: true, serves: false },
  'co-chair': { ownVoice: true, takesPart: true, serves: false },
  'vice-chair': { ownVoice: true, takesPart: true, serves: false },
  member: { ownVoice: true, takesPart: true, serves: false },
  observer: { ownVoice: false, takesPart: true, serves: false },
  substitute: { ownVoice: false, takesPart: true, serves: false },
  secretary: { ownVoice: false, takesPart: true, serves: true },
  administrative: { ownVoice: false, takesPart: true, serves: true },
}

export type MembershipSource = {
  readonly title: string
  readonly url: string | null
  readonly page: number | null
  readonly line: number | null
}

/** An organization as a membership names it. */
export type Party = { readonly id: string; readonly slug: string; readonly names: readonly Name[] }

/** Who appointed somebody: an organization of the register, or a body by the name that its source gives it. */
export type AppointedBy =
  | { readonly kind: 'party'; readonly party: Party }
  | { readonly kind: 'printed'; readonly name: string }

/** Whom a substitute stands in for, as far as the reader sees them. */
export type StoodInFor = { readonly membership: string; readonly name: string; readonly slug: string | null }

/** Medlemskab: a person holds a post in an organization for a period, on behalf of an authority. */
export type Membership = {
  readonly id: string
  readonly person: {
    readonly id: string
    readonly slug: string | null
    readonly name: string
    readonly isPublic: boolean
  }
  readonly organization: Party & {
    readonly root: string
    /** What it is a level or a group of; null where it stands by itself. */
    readonly whole: Party | null
  }
  readonly post: Post
  /** The office as printed: Borgmester, Regionsrådsformand. */
  readonly title: string | null
  readonly onBehalfOf: Party | null
  /** Null where it is not known. */
  readonly appointedBy: AppointedBy | null
  /** Null for whoever is no substitute, and where it is not known or not for the reader. */
  readonly substituteFor: StoodInFor | null
  readonly period: Period
  readonly certainty: Certainty
  readonly visibility: Visibility
  readonly version: number
  readonly source: MembershipSource | null
}

/** Those who hold their post on a day. */
export function sittingOn(memberships: readonly Membership[], day: Day): Membership[] {
  return memberships.filter(({ period }) => covers(period, day))
}

/** Chairs first, then members, observers, substitutes and those who serve; by name within. */
export function inRank(memberships: readonly Membership[], byName: (a: string, b: string) => number): Membership[] {
  return memberships.toSorted(
    (a, b) => posts.indexOf(a.post) - posts.indexOf(b.post) || byName(a.person.name, b.person.name),
  )
}

type Held = { readonly post: Post; readonly period: Period }

/** Whether a person may take a post for a period, by the posts held in the same organization: not twice at the same time. */
export function mayTake(wanted: Held, held: readonly Held[]): Result<null, 'period-backwards' | 'held-already'> {
  const { startDate, endDate } = wanted.period
  if (startDate !== null && endDate !== null && endDate < startDate) return refuse('period-backwards', 'to')
  const isHeld = held.some(({ post, period }) => post === wanted.post && overlaps(period, wanted.period))
  return isHeld ? refuse('held-already', 'post') : done(null)
}

/** A membership that ends with a day: that day is the last one on which it gives rights. */
export function ended(period: Period, lastDay: Day): Result<Period, 'ends-before-start' | 'ends-later'> {
  if (period.startDate !== null && lastDay < period.startDate) return refuse('ends-before-start', 'to')
  if (period.endDate !== null && period.endDate < lastDay) return refuse('ends-later', 'to')
  return done({ startDate: period.startDate, endDate: lastDay })
}
