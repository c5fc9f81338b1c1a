import type { Day } from '../../kernel/day.ts'
import type { Period } from '../../kernel/period.ts'

export const classifications = [
  'region',
  'municipality',
  'hospital',
  'general-practice',
  'cluster',
  'political-level',
  'professional-level',
  'committee',
  'council',
  'working-group',
] as const
/** What kind of organization it is. */
export type Classification = (typeof classifications)[number]

export const certainties = ['confirmed', 'inferred', 'assumed', 'conflict', 'memory'] as const
/** How sure a fact is: written by its source; concluded; assumed for the work; contradicted by another source; no source found. */
export type Certainty = (typeof certainties)[number]

/** Kilde: where a fact is written. */
export type Source = {
  readonly title: string
  readonly publisher: string | null
  readonly url: string | null
  readonly licence: string | null
  /** The day as of which the source speaks. */
  readonly asOf: Day | null
}

/** Navn: a dated fact about an organization, never its identity. */
export type Name = { readonly name: string; readonly period: Period }

/** Organisation: anything that can hold a seat or be sat in. */
export type Organization = {
  readonly id: string
  /** Public id, the first slug it got, and its path. */
  readonly slug: string
  readonly classification: Classification
  /** Regionskode or kommunekode. */
  readonly code: string | null
  readonly parent: string | null
  /** The outermost organization that it is a part of; itself where it is part of none. */
  readonly root: string
  readonly period: Period
  readonly certainty: Certainty
  /** Oldest first. */
  readonly names: readonly Name[]
}

/** Kinds that have a list of their own. */
export type ListedKind = Extract<Classification, 'region' | 'municipality' | 'hospital' | 'cluster'>

/** A hospital on its own is an acute hospital; a site of one is not. */
export function isAcute({ classification, parent }: Organization): boolean {
  return classification === 'hospital' && parent === null
}

export const relationKinds = ['in-region', 'seat', 'anchor-hospital', 'located-in'] as const
/** in-region: subject lies in a region; seat: a municipality takes part in a cluster; anchor-hospital: a cluster stands around it; located-in: a hospital's municipality. */
export type RelationKind = (typeof relationKinds)[number]

/** Tilknytning, seen from one of its two ends: who belonged where, when, says who. */
export type Tie = {
  readonly kind: RelationKind
  /** Which end the `other` organization is: `subject` has the seat, lies in the region, anchors; `object` is what it belongs to. */
  readonly otherIs: 'subject' | 'object'
  readonly other: Organization
  readonly period: Period
  readonly certainty: Certainty
  readonly note: string | null
  readonly source: Source
}

/** An organization with everything that the register says of it, on all days. */
export type Dossier = {
  readonly organization: Organization
  readonly source: Source
  readonly nameSources: readonly (Name & { readonly source: Source })[]
  /** Everything that is part of the same outermost organization, that one and this one included. */
  readonly family: readonly Organization[]
  /** Its own; for a level, committee or group those of the cluster that it is a part of. */
  readonly ties: readonly Tie[]
}

/** Indbyggertal: persons in a municipality on a day. */
export type Figure = {
  readonly municipality: string
  readonly day: Day
  readonly persons: number
  readonly source: Source
}
