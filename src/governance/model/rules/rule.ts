import type { Day } from '../../../kernel/day.ts'
import type { Period } from '../../../kernel/period.ts'
import type { Certainty, Classification, Source } from '../../../structure/model/organization.ts'
import type { Appointer } from '../appointer.ts'
import type { Post } from '../membership.ts'
import type { Office } from './office.ts'

/** law: an act or an executive order says so; local: terms of reference do; practice: how it is usually done. */
export const severities = ['law', 'local', 'practice'] as const
export type Severity = (typeof severities)[number]

/** What only higher rooms know; a room that has it registers a supplier. */
export const factNames = [
  'meetings-held',
  'rules-of-procedure',
  'terms-of-reference',
  'hosting',
  'agreement-approved',
  'agreement-sent',
  'agreement-periods',
  'patients-invited',
  'patients-heard',
  'money-purposes',
  'carry-over',
  'equal-financing',
] as const
export type FactName = (typeof factNames)[number]

/** Whom a seat is held for: kinds of organizations, or public ids of organizations. */
export type Behalf = readonly string[]

/** Who appoints those that sit on behalf of somebody. */
export type Appointing = { readonly behalf: Behalf; readonly by: readonly Appointer[] }

/** What a rule asks, each kind with its own parameters. */
export type Demand =
  /** So many seats with a vote are held on behalf of these. */
  | {
      readonly kind: 'seats'
      readonly behalf: Behalf
      readonly atLeast: number
      readonly atMost: number | null
    }
  /** So many seats with a vote are held by those whom one of these appointed; only on behalf of some, where any are named. */
  | {
      readonly kind: 'appointed'
      readonly behalf: Behalf
      readonly by: readonly Appointer[]
      readonly atLeast: number
      readonly atMost: number | null
    }
  /** Each party's seats are filled by whom it says: every seat held on behalf of these, by one of those. */
  | { readonly kind: 'appointed-each'; readonly of: readonly Appointing[] }
  /** Somebody with a vote holds this office. */
  | { readonly kind: 'office'; readonly office: Office }
  /** Every municipality has a seat with a vote, held by somebody in one of the offices (any, where none is named). */
  | {
      readonly kind: 'municipalities'
      readonly offices: readonly Office[]
      readonly atMost: number | null
    }
  /** Two chairs with equal right: one for the region, one a mayor of a municipality that takes part. */
  | { readonly kind: 'co-chairs' }
  /** Those in this office sit without a vote. */
  | { readonly kind: 'observers'; readonly office: Office }
  | { readonly kind: 'levels'; readonly levels: readonly Classification[] }
  /** Stands around an acute hospital. */
  | { readonly kind: 'anchored' }
  | { readonly kind: 'one-region' }
  /** Every municipality, or acute hospital, of the region belongs to a cluster. */
  | { readonly kind: 'covered'; readonly what: 'municipality' | 'hospital' }
  /** The region has exactly one organization whose public id begins so. */
  | { readonly kind: 'one-body'; readonly begins: string }
  /** Every cluster of the region has a municipal member. */
  | { readonly kind: 'each-cluster' }
  /** Patients are invited to every working group and project begun under the rule. */
  | { readonly kind: 'each-invited' }
  /** As many regional as municipal seats, or more of them. */
  | { readonly kind: 'balance'; readonly region: 'as-many' | 'more' }
  /** The post is held on behalf of these, by somebody in the office where one is named. */
  | {
      readonly kind: 'post-for'
      readonly post: Post
      readonly behalf: Behalf
      readonly office: Office | null
    }
  /** The secretariat is joint: of the region, and of the municipality that the municipal chair comes from. */
  | { readonly kind: 'secretariat' }
  /** Something that only a higher room knows has happened so often, in the calendar year or ever. */
  | {
      readonly kind: 'happened'
      readonly fact: FactName
      readonly atLeast: number
      readonly each: 'year' | 'ever'
    }

/** Fravigelse: why a rule is not held against an organization (or anybody) for a time, and who decided so. */
export type Exemption = {
  /** Public id; null where it holds for all. */
  readonly organization: string | null
  readonly period: Period
  readonly reason: string
  readonly decidedBy: string
  /** A note that does not relieve tells of an exemption from a law, and changes no verdict. */
  readonly relieves: boolean
  /** Key of the decision that gave it; null where none is linked. */
  readonly decision: string | null
}

/** Regel: one demand on the organizations of a kind, for as long as its source says so. */
export type Rule = {
  /** Short name within its set: `R-PN-02`. */
  readonly key: string
  /** In our own words, in Danish. */
  readonly text: string
  readonly appliesTo: Classification
  /** Only to this organization, what is part of it, or what lies in it; null: everywhere. */
  readonly within: string | null
  /** Only where the public id begins so; null: all. */
  readonly begins: string | null
  /** Null where this version does not know the kind, or its parameters are not the kind's: it is shown, and not judged. */
  readonly demand: Demand | null
  readonly severity: Severity
  readonly certainty: Certainty
  /** What a reader must know beside it, in Danish. */
  readonly note: string | null
  readonly period: Period
  readonly exemptions: readonly Exemption[]
  readonly source: Pick<Source, 'title' | 'publisher' | 'url'>
  readonly set: RuleSet
}

/** Regelsæt: rules of one origin, approved as a whole. */
export type RuleSet = {
  readonly key: string
  /** Public id of the organization whose secretariat writes it; null where it holds for the country. */
  readonly owner: string | null
  /** In Danish. */
  readonly title: string
  /** How the organizations that it is about come to a decision. */
  readonly decidesBy: 'agreement' | 'vote'
  readonly period: Period
  readonly approvedOn: Day | null
}

/** What a rule is called among all rules: `R-PN-02`, or with its owner and set, `klynge-nord-nordjylland/regler/forretningsorden/E-1`. */
export function ruleName({ key, set }: { readonly key: string; readonly set: Pick<RuleSet, 'key' | 'owner'> }): string {
  return set.owner === null ? key : `${set.owner}/regler/${set.key}/${key}`
}
