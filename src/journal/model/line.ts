import type { Day } from '../../kernel/day.ts'

/** A thing as the journal names it: its kind and its id. */
export type ThingKey = { readonly kind: string; readonly id: string }

/** Who acted: a person by id, the operator at the command line, or the system by itself. */
export type Doer = { readonly kind: 'person' | 'operator' | 'system'; readonly person: string | null }

/** What exactly was changed: told; erased for cause; or not for this reader. */
export type Told =
  | { readonly kind: 'told'; readonly payload: unknown }
  | { readonly kind: 'erased' }
  | { readonly kind: 'hidden' }

/** Where an entry stands in the chain: its seal, its place in that from 1, and the seal's hash in hexadecimal. */
export type SealedAt = { readonly seal: bigint; readonly place: number; readonly hash: string }

/** One line of the journal, as its reader may see it. */
export type JournalLine = {
  readonly id: bigint
  readonly at: Date
  readonly doer: Doer
  readonly rightHeld: string
  readonly action: string
  readonly thing: ThingKey
  readonly organization: string | null
  readonly told: Told
  /** Null in the second before it is sealed. */
  readonly seal: SealedAt | null
}

/** Which lines are asked for; all that is said must hold. */
export type LineChoice = {
  /** Of these organizations. */
  readonly organizations?: readonly string[]
  /** About any of these things. */
  readonly things?: readonly ThingKey[]
  /** Done by this person. */
  readonly doneBy?: string | undefined
  /** About things of this kind. */
  readonly kind?: string | undefined
  /** First and last day in Denmark. */
  readonly from?: Day | undefined
  readonly until?: Day | undefined
  /** Only lines written down before this one. */
  readonly before?: bigint | undefined
}

/** Lines of a page, and of a part of `.json` and `.csv`. */
export const linesPerPage = 50
export const linesPerDataPart = 1_000
