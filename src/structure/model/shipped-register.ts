import type { Day } from '../../kernel/day.ts'
import type { Period } from '../../kernel/period.ts'
import type { Nature } from './claim.ts'
import type { Certainty, Classification, MemberKind, RelationKind } from './organization.ts'

/** What Klynge ships of the country's structure; organizations go by their slugs, sources by their keys. */
export type ShippedRegister = {
  readonly sources: readonly ShippedSource[]
  /** Parents before their parts. */
  readonly organizations: readonly ShippedOrganization[]
  readonly relations: readonly ShippedRelation[]
  readonly figures: readonly ShippedFigure[]
  readonly bands: readonly ShippedBand[]
  readonly claimSets: readonly ShippedClaimSet[]
  readonly claims: readonly ShippedClaim[]
  readonly partition: readonly ShippedPlace[]
}

export type ShippedSource = {
  readonly key: string
  readonly title: string
  readonly publisher: string | null
  readonly url: string | null
  readonly licence: string | null
  readonly asOf: Day | null
}

export type ShippedOrganization = {
  readonly slug: string
  readonly classification: Classification
  readonly code: string | null
  readonly parentSlug: string | null
  readonly period: Period
  /** When a hospital was an acute one; null where it never was. */
  readonly acute: Period | null
  readonly certainty: Certainty
  readonly source: string
  readonly names: readonly ShippedName[]
}

export type ShippedName = { readonly name: string; readonly period: Period; readonly source: string }

export type ShippedRelation = {
  readonly kind: RelationKind
  readonly subject: string
  readonly object: string
  readonly period: Period
  readonly certainty: Certainty
  readonly note: string | null
  readonly source: string
}

export type ShippedFigure = {
  readonly municipality: string
  readonly day: Day
  readonly persons: number
  readonly source: string
}

/** Persons of one sex between two ages. */
export type ShippedBand = ShippedFigure & {
  readonly fromAge: number
  /** Null where there is no upper end. */
  readonly toAge: number | null
  readonly sex: 'men' | 'women'
}

export type ShippedClaimSet = {
  readonly key: string
  readonly title: string
  readonly nature: Nature
  readonly isExhaustive: boolean
  readonly period: Period
  readonly source: string
}

export type ShippedClaim = Omit<ShippedRelation, 'kind'> & { readonly set: string; readonly kind: MemberKind }

/** The one cluster in which a municipality is counted. */
export type ShippedPlace = {
  readonly municipality: string
  readonly cluster: string
  readonly period: Period
  readonly certainty: Certainty
  readonly note: string | null
  readonly source: string
}
