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

/** The pages on which a part stands, by the lines that its claims were read from; null where they are not known. */
export function pagesOf(part: Part, claims: readonly Claim[]): ReadonlySet<number> | null {
  if (part === 'all') return null
  const pages = claims.filter((claim) => isInPart(part, claim)).flatMap(({ source }) => source?.page ?? [])
  if (pages.length === 0) return null
  const [first, last] = [Math.min(...pages), Math.max(...pages)]
  return new Set(Array.from({ length: last - first + 1 }, (_, place) => first + place))
}

/** Claims that somebody must decide because the reader doubts them. */
export function openDoubts(claims: readonly Claim[], verdicts: Verdicts): Claim[] {
  return claims.filter(({ path, doubts }) => doubts.length > 0 && !verdicts.has(path))
}
