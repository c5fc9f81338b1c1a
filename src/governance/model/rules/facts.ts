import type { Day } from '../../../kernel/day.ts'
import type { Certainty, Classification } from '../../../structure/model/organization.ts'
import type { Appointer } from '../appointer.ts'
import { type Post, postGives } from '../membership.ts'
import { type Office, officesIn } from './office.ts'
import type { Behalf, FactName } from './rule.ts'

/** An organization as a rule names it. */
export type Body = { readonly slug: string; readonly name: string; readonly classification: Classification }

/** An organization that belongs somewhere, and how sure that is. */
export type Placed = Body & { readonly certainty: Certainty }

/** Somebody who holds a post on the day. */
export type Sitting = {
  readonly person: string
  /** Address of the person's page; null where there is none. */
  readonly page: string | null
  readonly post: Post
  readonly title: string | null
  readonly behalf: Body | null
  /** Who appointed the person, in the words of rules; null where that is not known. */
  readonly appointedBy: readonly Appointer[] | null
  /** What is known of the person's offices with the party sat for: held on the day, or on other days only. */
  readonly offices: readonly KnownOffice[]
  readonly certainty: Certainty
}

/** An office with days of its own. */
export type KnownOffice = { readonly office: Office; readonly isHeld: boolean; readonly certainty: Certainty }

/** Something that happened, as a higher room tells it. */
export type Happening = {
  readonly on: Day
  readonly to: string
  /** What it is called; its day, where it has no name. */
  readonly label?: string
  /** What it rests on itself: the decision behind an approval. */
  readonly rests?: readonly { readonly label: string; readonly to: string }[]
  /** What it lacks, so that it is told of and does not count. */
  readonly lacks?: Shortcoming
}

/** approval: it is a draft; decision: it is approved, and nobody has said by which decision; invitation: nobody was invited to it. */
export type Shortcoming = 'approval' | 'decision' | 'invitation'

/** Everything that rules may ask of one organization on one day. */
export type Facts = {
  readonly organization: Body
  readonly day: Day
  /** Public ids within which it lies: its own, its whole's, its region's. */
  readonly scopes: readonly string[]
  /** Whether who asks sees every seat, and every meeting; else more may exist than is told here. */
  readonly sees: { readonly seats: boolean; readonly happenings: boolean }
  readonly regions: readonly Placed[]
  /** Those with a seat in the cluster that it is, or is a part of. */
  readonly municipalities: readonly Placed[]
  readonly hospitals: readonly (Placed & { readonly isAcute: boolean })[]
  readonly parts: readonly Body[]
  /** What lies in its region: clusters with their own members, and everything else. */
  readonly clusters: readonly Cluster[]
  readonly inRegion: readonly (Body & { readonly isAcute: boolean })[]
  readonly sittings: readonly Sitting[]
  /** Who serves it: its own secretaries and those of its whole. */
  readonly secretaries: readonly Sitting[]
  /** What higher rooms tell, by name; what is not here nobody has told. */
  readonly happenings: ReadonlyMap<FactName, readonly Happening[]>
}

export type Cluster = Placed & {
  readonly municipalities: readonly Placed[]
  readonly hospitals: readonly Placed[]
}

/** Those who sit with a voice of their own: not observers, substitutes or those who serve. */
export function members({ sittings }: Pick<Facts, 'sittings'>): Sitting[] {
  return sittings.filter(({ post }) => postGives[post].ownVoice)
}

export function sitsFor({ behalf }: Sitting, whom: Behalf): boolean {
  return behalf !== null && (whom.includes(behalf.classification) || whom.includes(behalf.slug))
}

/** Whether somebody holds an office on the day: by what is known of it, and only where nothing is, by the title as printed. */
export function holds({ title, offices }: Sitting, office: Office): boolean {
  const known = offices.filter((one) => one.office === office)
  return known.length > 0 ? known.some(({ isHeld }) => isHeld) : officesIn(title).includes(office)
}

/** Whether somebody is taken to hold one of these offices only because the title says so, as printed. */
export function restsOnTitle(sitting: Sitting, wanted: readonly Office[]): boolean {
  const held = wanted.filter((office) => holds(sitting, office))
  return held.length > 0 && held.every((office) => !sitting.offices.some((known) => known.office === office))
}

/** Written by its source, or concluded from it; what is assumed, remembered or contradicted is no ground for a verdict. */
export function isSure({ certainty }: { readonly certainty: Certainty }): boolean {
  return certainty === 'confirmed' || certainty === 'inferred'
}

/** The same without what is in doubt. */
export function sureOnly(facts: Facts): Facts {
  return {
    ...facts,
    regions: facts.regions.filter(isSure),
    municipalities: facts.municipalities.filter(isSure),
    hospitals: facts.hospitals.filter(isSure),
    clusters: facts.clusters.map((cluster) => ({
      ...cluster,
      municipalities: cluster.municipalities.filter(isSure),
      hospitals: cluster.hospitals.filter(isSure),
    })),
    sittings: sureSittings(facts.sittings),
    secretaries: sureSittings(facts.secretaries),
  }
}

function sureSittings(sittings: readonly Sitting[]): Sitting[] {
  return sittings.filter(isSure).map((sitting) => ({ ...sitting, offices: sitting.offices.filter(isSure) }))
}
