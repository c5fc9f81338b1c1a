import type { Claim, ClaimSet } from './claim.ts'
import type { Disagreement } from './disagreements.ts'
import type { Organization } from './organization.ts'

/** What one collection says about a question: the places that it names, or that it names none. */
export type Saying = {
  readonly set: ClaimSet
  readonly claims: readonly Claim[]
  /** It denies a place by naming another. */
  readonly isOnly: boolean
  /** It says of itself that others say otherwise. */
  readonly isMarked: boolean
}

/** Who says what, a collection at a time; those that leave the subject out come last. */
export function sayingsOf({ places }: Pick<Disagreement, 'places'>): Saying[] {
  const claims = places.flatMap(({ claimedBy }) => claimedBy)
  const denials = places.flatMap(({ deniedBy }) => deniedBy)
  const sets = new Map([...claims, ...denials].map(({ set }) => [set.id, set]))
  return [...sets.values()]
    .map((set) => {
      const own = claims.filter((claim) => claim.set.id === set.id)
      return {
        set,
        claims: own,
        isOnly: own.length > 0 && denials.some((denial) => denial.set.id === set.id),
        isMarked: own.some(({ certainty }) => certainty === 'conflict'),
      }
    })
    .toSorted(
      (a, b) => Number(a.claims.length === 0) - Number(b.claims.length === 0) || (a.set.key < b.set.key ? -1 : 1),
    )
}

/** The places of claims or facts, each once. */
export function placesIn(those: readonly { readonly object: Organization }[]): Organization[] {
  return [...new Map(those.map(({ object }) => [object.id, object])).values()]
}
