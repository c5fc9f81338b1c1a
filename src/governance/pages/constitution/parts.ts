import type { Choice, Constitution, ConstitutionLine } from '../../model/constitution/constitution.ts'
import type { Trouble } from '../../model/constitution/plan.ts'
import type { Membership, Party } from '../../model/membership.ts'

/** What a reader chose in a form that could not be stored. */
export type TypedChoices = {
  readonly chosen: ReadonlyMap<string, Choice>
  readonly conflicts: ReadonlyMap<string, { readonly mine: Choice; readonly theirs: Choice }>
}

/** A draft with everything that its pages show of it. */
export type DraftParts = {
  readonly organization: Party
  readonly whole: Party | null
  readonly places: readonly Party[]
  readonly constitution: Constitution
  readonly lines: readonly ConstitutionLine[]
  readonly seats: readonly Membership[]
  readonly troubles: readonly Trouble[]
}
