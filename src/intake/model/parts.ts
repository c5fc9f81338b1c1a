import type { Claim } from './claim.ts'
import type { Verdicts } from './verdicts.ts'

/** A part of a document that is reviewed by itself: its head, one item by its place, or all of it. */
export type Part = 'all' | 'head' | number

/** Claims of one part under its heading, in the document's order. */
export type ClaimGroup = { readonly part: Exclude<Part, 'all'>; readonly claims: readonly Claim[] }

/** More claims than this are too many for one page. */
const mostOnAPage = 250

/** The part that is shown: the one asked for; else a short document whole, and of a long one the part where something is open. */
export function shownPart(asked: string | undefined, claims: readonly Claim[], next: string | null): Part {
  if (asked === 'all' || asked === 'head') return asked
  if (asked !== undefined && /^\d{1,6}$/.test(asked)) return Number(asked)
  return claims.length <= mostOnAPage ? 'all' : partOf(claims, next)
}

/** The part in which a claim stands. */
export function partOf(claims: readonly Claim[], path: string | null): Part {
  return claims.find((claim) => claim.path === path)?.item ?? 'head'
}

export function isInPart(part: Part, { item }: Pick<Claim, 'item'>): boolean {
  return part === 'all' || (part === 'head' ? item === null : item === part)
}

/** The claims by what they stand under. */
export function groupsOf(claims: readonly Claim[]): ClaimGroup[] {
  const byItem = Map.groupBy(claims, ({ item }) => item)
  return [...byItem].map(([item, inIt]) => ({ part: item ?? 'head', claims: inIt }))
}

/** A stretch of the document, from one printed line to another. */
export type PrintedStretch = { readonly first: Place; readonly last: Place }
type Place = { readonly page: number; readonly line: number }

const linesAround = 5

/** Where a part stands, with a few lines around it, by the lines that its claims were read from; null: all of the document. */
export function stretchOfPart(part: Part, claims: readonly Claim[]): PrintedStretch | null {
  if (part === 'all') return null
  const places = claims
    .filter((claim) => isInPart(part, claim))
    .flatMap(({ source }) =>
      source === null ? [] : [source, { page: source.page, line: source.endLine ?? source.line }],
    )
    .toSorted(inPrintedOrder)
  const [first] = places
  const last = places.at(-1)
  if (first === undefined || last === undefined) return null
  return {
    first: { page: first.page, line: first.line - linesAround },
    last: { page: last.page, line: last.line + linesAround },
  }
}

function inPrintedOrder(one: Place, other: Place): number {
  return one.page - other.page || one.line - other.line
}

export function isInStretch(stretch: PrintedStretch | null, place: Place): boolean {
  return stretch === null || (inPrintedOrder(stretch.first, place) <= 0 && inPrintedOrder(place, stretch.last) <= 0)
}

export function hasPage(stretch: PrintedStretch | null, page: number): boolean {
  return stretch === null || (stretch.first.page <= page && page <= stretch.last.page)
}

/** Claims that somebody must decide because the reader doubts them. */
export function openDoubts(claims: readonly Claim[], verdicts: Verdicts): Claim[] {
  return claims.filter(({ path, doubts }) => doubts.length > 0 && !verdicts.has(path))
}
