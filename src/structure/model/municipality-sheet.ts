import type { Day } from '../../kernel/day.ts'
import type { Claim } from './claim.ts'
import { codeOf } from './cluster-list.ts'
import { nameOn } from './names.ts'
import type { Certainty, Figure, Organization, Source, Tie } from './organization.ts'

/** Where a municipality is counted, told by the cluster. */
export type CountedIn = {
  readonly cluster: Organization
  readonly certainty: Certainty
  readonly note: string | null
  readonly source: Source
}

/** Everything about where one municipality belongs on one day. */
export type MunicipalitySheet = {
  readonly day: Day
  readonly municipality: Organization
  readonly region: Organization | null
  /** Its seats in clusters. */
  readonly seats: readonly Tie[]
  readonly countedIn: CountedIn | null
  /** What each source says, followed or not. */
  readonly claims: readonly Claim[]
  readonly figure: Figure | null
}

/** The same as programs read it. */
export function municipalityAsData(sheet: MunicipalitySheet) {
  const { day, municipality, region, seats, countedIn, claims, figure } = sheet
  const named = (organization: Organization) => ({ id: organization.slug, name: nameOn(organization, day) })
  return {
    code: codeOf(municipality),
    name: nameOn(municipality, day),
    region: codeOf(region),
    clusters: seats.map(({ other, certainty, period, note, source }) => ({
      ...named(other),
      certainty,
      period,
      note,
      sources: [source],
    })),
    countedIn: countedIn === null ? null : { ...named(countedIn.cluster), ...without(countedIn) },
    claims: claims.map(({ set, object, period, certainty, note, source }) => ({
      set: set.key,
      title: set.title,
      nature: set.nature,
      cluster: named(object),
      period,
      certainty,
      note,
      source,
    })),
    citizens: figure?.persons ?? null,
  }
}

function without({ certainty, note, source }: CountedIn) {
  return { certainty, note, source }
}
