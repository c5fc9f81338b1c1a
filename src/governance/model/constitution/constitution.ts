import { addDays, type Day } from '../../../kernel/day.ts'
import type { AppointedBy, Membership, Party, Post } from '../membership.ts'
import type { Visibility } from '../visibility.ts'

/**
 * draft: worked on; carried-out: the seats are changed; taken-back: they are as they were before it; put-aside: it never happened.
 */
export const constitutionStates = ['draft', 'carried-out', 'taken-back', 'put-aside'] as const
export type ConstitutionState = (typeof constitutionStates)[number]

/** Who did it, and when. */
export type Deed = { readonly by: string; readonly at: Date }

/** Konstituering: the change of seats in an organization and its parts on one day, as after an election. */
export type Constitution = {
  readonly id: string
  readonly organization: string
  /** The first day of the new seats; the day before is the last of those that end. */
  readonly firstDay: Day
  readonly state: ConstitutionState
  /** Where it is written who was chosen. */
  readonly sourceTitle: string
  readonly version: number
  readonly begun: Deed
  readonly carriedOut: Deed | null
  readonly takenBack: Deed | null
}

/** The last day of the seats that end. */
export function lastDayOf({ firstDay }: Pick<Constitution, 'firstDay'>): Day {
  return addDays(firstDay, -1)
}

/**
 * What becomes of a seat. continues: as it is; changes: another post, office or authority from the first day on; ends: the day before
 * is its last; comes: somebody new from the first day on.
 */
export const choices = ['continues', 'changes', 'ends', 'comes'] as const
export type Choice = (typeof choices)[number]

/** Where a seat is. */
export type SeatPlace = Membership['organization']

/** One line of a constitution: a seat that is held now and what becomes of it, or somebody who comes. */
export type ConstitutionLine = {
  readonly id: string
  readonly organization: SeatPlace
  /** The seat as it was looked at; null for somebody who comes. */
  readonly held: { readonly membership: string; readonly version: number } | null
  readonly choice: Choice
  /** Null for a newcomer whom nobody knows yet, and for somebody whom the reader may not see. */
  readonly person: Membership['person'] | null
  /** Whether somebody known is meant, seen or not. */
  readonly isKnown: boolean
  readonly personName: string
  /** Somebody said that the newcomer is not the known person of that name. */
  readonly isAnother: boolean
  readonly post: Post
  readonly title: string | null
  readonly onBehalfOf: Party | null
  readonly appointedBy: AppointedBy | null
  readonly visibility: Visibility
  readonly version: number
}

/** Whom two lines both mean: somebody known, or the newcomer of that name. */
export function whoOf({ person, personName }: Pick<ConstitutionLine, 'person' | 'personName'>): string {
  return person?.id ?? `new ${personName.toLowerCase()}`
}
