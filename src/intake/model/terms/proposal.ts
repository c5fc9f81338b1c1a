import type { Demand } from '../../../governance/model/rules/rule.ts'
import type { Certainty } from '../../../structure/model/organization.ts'

/**
 * What a person must look at before the rule is taken over.
 * usually: the text allows exceptions; no-number: it names a party and no number, so one is taken;
 * more-than-one-each: a municipality has more than one seat; unknown-appointer: rules do not know who appoints;
 * another-body: it speaks of another body than most of the document; several-numbers: the number comes on top of another that is said beside it.
 */
export const ruleDoubts = [
  'usually',
  'no-number',
  'more-than-one-each',
  'unknown-appointer',
  'another-body',
  'several-numbers',
] as const
export type RuleDoubt = (typeof ruleDoubts)[number]

/** What a body is called in terms of reference. */
export const bodies = ['political-level', 'professional-level', 'committee', 'council', 'working-group'] as const
export type Body = (typeof bodies)[number]

/** Where a sentence stands. */
export type Place = { readonly page: number; readonly line: number; readonly endLine: number }

/** A rule as the text asks for it, read and not taken over. */
export type ProposedRule = {
  readonly demand: Demand
  readonly certainty: Certainty
  readonly doubt: RuleDoubt | null
  /** The sentence that it was read from. */
  readonly quote: string
  readonly place: Place
  /** Whom it is about; null where the text does not say. */
  readonly about: Body | null
}

/** A cluster as the document lists it, for comparing with the register. */
export type ListedCluster = { readonly name: string; readonly municipalities: readonly string[]; readonly place: Place }

/** What terms of reference say, as far as a rule can say it. */
export type TermsReading = {
  readonly title: string | null
  readonly about: Body | null
  /** How it comes to a decision; null where the text does not say. */
  readonly decidesBy: 'agreement' | 'vote' | null
  readonly rules: readonly ProposedRule[]
  readonly clusters: readonly ListedCluster[]
}
