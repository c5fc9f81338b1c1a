import type { Day } from '../../kernel/day.ts'
import { covers, type Period } from '../../kernel/period.ts'

export const classifications = [
  'region',
  'municipality',
  'hospital',
  'psychiatry',
  'general-practice',
  'cluster',
  'health-council',
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
  /** Akutsygehus: when a hospital was one of those that clusters stand around; null where it never was. */
  readonly acute: Period | null
  readonly certainty: Certainty
  /** Oldest first. */
  readonly names: readonly Name[]
}

/** Kinds that have a list of their own. */
export type ListedKind = Extract<Classification, 'region' | 'municipality' | 'hospital' | 'cluster' | 'health-council'>

/** Whether a hospital is an acute hospital on a day. */
export function isAcute({ acute }: Pick<Organization, 'acute'>, day: Day): boolean {
  return acute !== null && covers(acute, day)
}

export const memberKinds = ['seat', 'anchor-hospital', 'takes-part'] as const
/**
 * seat: a municipality (subject) takes part in a cluster or health council (object); anchor-hospital: a cluster stands around
 * the hospital (subject); takes-part: a hospital, psychiatry or general practice (subject) sits in a cluster that it does not anchor.
 */
export type MemberKind = (typeof memberKinds)[number]

export const successionKinds = ['succeeds', 'merges-into', 'splits-from', 'continues-area-of'] as const
/**
 * What became of what, from its first day on. succeeds: subject comes after object, the same task and area; merges-into: subject
 * goes up in object, which comes after; splits-from: subject is a part cut out of object, which came before; continues-area-of:
 * subject comes after and is about the area that object was about, under another law.
 */
export type SuccessionKind = (typeof successionKinds)[number]

export const relationKinds = ['in-region', 'located-in', ...memberKinds, ...successionKinds] as const
/** in-region: subject lies in a region; located-in: object is a hospital's municipality; the others as their own kinds say. */
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
