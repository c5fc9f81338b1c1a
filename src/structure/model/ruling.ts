import type { Period } from '../../kernel/period.ts'
import type { MemberKind, Organization } from './organization.ts'

/** Afgørelse: a person says what the register follows where sources disagree. The claims stay, and the ruling can be reversed. */
export type Ruling = {
  readonly id: string
  readonly kind: MemberKind
  readonly subject: Organization
  readonly period: Period
  /** Where it belongs in the period; empty where nowhere. */
  readonly chosen: readonly Organization[]
  /** In which of them a municipality's citizens are counted. */
  readonly countedIn: Organization | null
  readonly reason: string
  readonly decidedBy: Decider
  readonly decidedAt: Date
  readonly reversal: Reversal | null
}

/** The operator, or a keeper of the register: by name where the reader may know it. */
export type Decider = { readonly isOperator: boolean; readonly name: string | null }

export type Reversal = { readonly by: Decider; readonly at: Date; readonly reason: string | null }

export function stands({ reversal }: Pick<Ruling, 'reversal'>): boolean {
  return reversal === null
}
