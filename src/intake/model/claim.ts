import type { Doubt, Item, SourceLines } from './meeting-document.ts'
import type { About, Said, Verdict } from './verdicts.ts'

/** What something is about and what is said of it. */
export type Told = ToldOf<About>
type ToldOf<A extends About> = { readonly [B in A]: { readonly about: B; readonly says: Said[B] } }[A]

/** Oplysning: one thing that the reader says the document says. Its path stays the same for as long as the reading does. */
export type Claim = {
  readonly [A in About]: {
    readonly path: string
    readonly about: A
    readonly says: Said[A]
    /** place of its item in the reading; null in the document's head */
    readonly item: number | null
    readonly source: SourceLines | null
    readonly doubts: readonly Doubt[]
    /** a person put it there; the reader did not see it */
    readonly isAdded: boolean
    /** where the document says nothing: what a person may have it say, to begin with */
    readonly suggests?: Said[A]
  }
}[About]

/** One item of the reading, or one that a person added. */
export type ReadItem = { readonly place: number; readonly isAdded: boolean; readonly item: Item }

/** A claim as it stands: what a person corrected it to, else what was read. */
export function standingTold(claim: Claim, verdict: Verdict | undefined): Told {
  if (verdict?.verdict !== 'corrected') return claim
  const says = verdict.to[claim.about]
  return says === undefined ? claim : told(claim.about, says)
}

/** What a correction begins with: what the claim says, or, where it says nothing, what is suggested. */
export function suggested(claim: Claim): Told {
  return claim.says === null && claim.suggests !== undefined ? told(claim.about, claim.suggests) : claim
}

/** What is said, with what it is about. */
export function told<A extends About>(about: A, says: Said[A]): ToldOf<A> {
  return { about, says }
}
