import type { Period } from '../../kernel/period.ts'
import type { Certainty, MemberKind, Organization, Source } from './organization.ts'

export const natures = ['statement', 'proposal'] as const
/** statement: says how it is; proposal: says how somebody wanted it to be. */
export type Nature = (typeof natures)[number]

/** Udsagnssamling: what one source says of who belongs where, followed or not. */
export type ClaimSet = {
  readonly id: string
  /** Short name in addresses and at the command line: `seed004_2019`. */
  readonly key: string
  /** What a reader calls it, in Danish. */
  readonly title: string
  readonly nature: Nature
  /** Whether it means to name every municipality of the regions it speaks of, so that one left out is a hole. */
  readonly isExhaustive: boolean
  /** Of which it speaks. */
  readonly period: Period
  readonly source: Source
}

/** Udsagn: one source says that the subject belonged to the object in the period. */
export type Claim = {
  readonly id: string
  readonly set: ClaimSet
  readonly kind: MemberKind
  readonly subject: Organization
  readonly object: Organization
  readonly period: Period
  readonly certainty: Certainty
  readonly note: string | null
  readonly source: Source
}

/** Statistisk inddeling: the one cluster in which a municipality's citizens are counted. */
export type PartitionPlace = {
  /** Ids, as in the day register. */
  readonly municipality: string
  readonly cluster: string
  readonly period: Period
  readonly certainty: Certainty
  readonly note: string | null
  readonly source: Source
}
