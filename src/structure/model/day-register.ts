import type { Day } from '../../kernel/day.ts'
import { type Citizens, citizensOf, type Member } from './citizens.ts'
import type { PartitionPlace } from './claim.ts'
import { nameOn, nameWithRegion } from './names.ts'
import {
  type Certainty,
  type Classification,
  type Figure,
  isAcute,
  type Organization,
  type RelationKind,
} from './organization.ts'

/** A relation that holds on the day in question. */
export type Pair = {
  readonly kind: RelationKind
  readonly subject: string
  readonly object: string
  readonly certainty: Certainty
}

/** The register of one day: what existed then and who belonged where. */
export type DayRegister = {
  readonly day: Day
  readonly all: readonly Organization[]
  readonly byId: ReadonlyMap<string, Organization>
  readonly bySubject: ReadonlyMap<string, readonly Pair[]>
  readonly byObject: ReadonlyMap<string, readonly Pair[]>
  readonly figures: readonly Figure[]
  /** Statistisk inddeling: by a municipality's id, the one cluster in which it is counted. */
  readonly partition: ReadonlyMap<string, PartitionPlace>
}

export function dayRegister(
  day: Day,
  all: readonly Organization[],
  pairs: readonly Pair[],
  figures: readonly Figure[],
  partition: readonly PartitionPlace[],
): DayRegister {
  const byId = new Map(all.map((organization) => [organization.id, organization]))
  const standing = pairs.filter(({ subject, object }) => byId.has(subject) && byId.has(object))
  return {
    day,
    all,
    byId,
    bySubject: Map.groupBy(standing, ({ subject }) => subject),
    byObject: Map.groupBy(standing, ({ object }) => object),
    figures,
    partition: new Map(partition.map((place) => [place.municipality, place])),
  }
}

export function ofKind(register: DayRegister, classification: Classification): Organization[] {
  return register.all.filter((organization) => organization.classification === classification)
}

/** Where an organization belongs, as pairs with their certainty. */
export function belonging({ bySubject }: DayRegister, kind: RelationKind, subject: string): Pair[] {
  return (bySubject.get(subject) ?? []).filter((pair) => pair.kind === kind)
}

/** What an organization belongs to: its region, its clusters, a hospital's municipality. */
export function objectsOf(register: DayRegister, kind: RelationKind, subject: string): Organization[] {
  return belonging(register, kind, subject)
    .map(({ object }) => register.byId.get(object))
    .filter((organization) => organization !== undefined)
}

/** What belongs to an organization: a region's municipalities, a cluster's members, each with its certainty. */
export function membersOf(register: DayRegister, kind: RelationKind, object: string): Member[] {
  return (register.byObject.get(object) ?? [])
    .filter((pair) => pair.kind === kind)
    .flatMap(({ subject, certainty }) => {
      const organization = register.byId.get(subject)
      return organization === undefined ? [] : [{ organization, certainty }]
    })
}

/** A municipality's seats in clusters; those in health councils are not among them. */
export function clusterSeats(register: DayRegister, id: string): Pair[] {
  return belonging(register, 'seat', id).filter(({ object }) => register.byId.get(object)?.classification === 'cluster')
}

/** Seats of a municipality in clusters that no other source contradicts. */
export function settledSeats(register: DayRegister, { id }: Organization): Pair[] {
  return clusterSeats(register, id).filter(({ certainty }) => certainty !== 'conflict')
}

export function regionOf(register: DayRegister, id: string): Organization | null {
  return objectsOf(register, 'in-region', id)[0] ?? null
}

/** The clusters of a region, or of the country. */
export function clustersIn(register: DayRegister, region: Organization | null): Organization[] {
  const clusters = ofKind(register, 'cluster')
  return region === null ? clusters : clusters.filter(({ id }) => regionOf(register, id)?.id === region.id)
}

export function municipalitiesIn(register: DayRegister, region: Organization): Organization[] {
  return membersOf(register, 'in-region', region.id)
    .map(({ organization }) => organization)
    .filter(({ classification }) => classification === 'municipality')
}

export function acuteHospitalsIn(register: DayRegister, region: Organization): Organization[] {
  return membersOf(register, 'in-region', region.id)
    .map(({ organization }) => organization)
    .filter((organization) => isAcute(organization, register.day))
}

/** Who lives in a municipality, in a region's municipalities, or in those that are counted in a cluster. */
export function citizensIn(register: DayRegister, organization: Organization): Citizens | null {
  return citizensOf(countedMembers(register, organization), register.figures)
}

/** Who is counted there: a municipality itself, a region's, a cluster's. */
export function countedMembers(register: DayRegister, organization: Organization): Member[] {
  const { id, classification, certainty } = organization
  if (classification === 'municipality') return [{ organization, certainty }]
  if (classification === 'cluster') return countedInCluster(register, id)
  return membersOf(register, 'in-region', id).filter((member) => member.organization.classification === 'municipality')
}

/** Those that the statistical partition places in the cluster, and those with a seat in it that the partition does not place at all. */
function countedInCluster(register: DayRegister, cluster: string): Member[] {
  const placed = [...register.partition.values()].flatMap((place) => {
    const organization = register.byId.get(place.municipality)
    return place.cluster !== cluster || organization === undefined ? [] : [{ organization, certainty: place.certainty }]
  })
  const seated = membersOf(register, 'seat', cluster).filter(
    ({ organization }) => !register.partition.has(organization.id),
  )
  return [...placed, ...seated]
}

/** The name of the day; a cluster's with its region, since names collide. */
export function titleIn(register: DayRegister, organization: Organization): string {
  const name = nameOn(organization, register.day)
  if (organization.classification !== 'cluster') return name
  const region = regionOf(register, organization.id)
  return nameWithRegion(name, region === null ? null : nameOn(region, register.day))
}
