import { belonging, clustersIn, type DayRegister, membersOf, ofKind, regionOf } from '../day-register.ts'
import { nameOn } from '../names.ts'
import type { Organization } from '../organization.ts'
import { coloured } from './colouring.ts'
import { shortLabel } from './short-label.ts'

/** A cluster as the map shows it. */
export type PaintedCluster = {
  readonly organization: Organization
  readonly region: Organization | null
  /** Its number on the map of this day, from 1. */
  readonly number: number
  readonly label: string
  readonly colour: number
}

/** A municipality as the map shows it. */
export type PaintedMunicipality = {
  readonly organization: Organization
  readonly code: string
  readonly region: Organization | null
  /** Whose colour it has: where its citizens count, else where it has its seat. */
  readonly first: PaintedCluster | null
  /** Where else it has a seat that stands: hatched with their colours. */
  readonly others: readonly PaintedCluster[]
  /** Between which clusters the sources disagree about it. */
  readonly disputed: readonly PaintedCluster[]
}

/** The map of one day: every cluster and every municipality with its colours. */
export type Painting = {
  readonly register: DayRegister
  /** What it is divided into: clusters, or on a day without any the health councils that have municipalities. */
  readonly into: 'clusters' | 'health-councils'
  readonly clusters: readonly PaintedCluster[]
  readonly municipalities: readonly PaintedMunicipality[]
  /** Acute hospitals and sites that clusters stand around. */
  readonly hospitals: readonly Organization[]
}

/** Pairs of kommunekoder that are neighbours on land, over a bridge or by ferry, each written both ways: `0101 0147`. */
export type Neighbours = ReadonlySet<string>

export function paintingOf(register: DayRegister, neighbours: Neighbours): Painting {
  const clusters = paintedClusters(register, neighbours)
  const byId = new Map(clusters.map((cluster) => [cluster.organization.id, cluster]))
  const painted = (ids: readonly string[]) => ids.map((id) => byId.get(id)).filter((found) => found !== undefined)
  const municipalities = ofKind(register, 'municipality').map((organization) => {
    const seats = belonging(register, 'seat', organization.id)
    const settled = painted(seats.filter(({ certainty }) => certainty !== 'conflict').map(({ object }) => object))
    const disputed = painted(seats.filter(({ certainty }) => certainty === 'conflict').map(({ object }) => object))
    const counted = painted([register.partition.get(organization.id)?.cluster ?? ''])
    const first = [...counted, ...settled, ...disputed][0] ?? null
    const others = settled.filter((cluster) => cluster !== first)
    const region = regionOf(register, organization.id)
    return { organization, code: organization.code ?? '', region, first, others, disputed }
  })
  const into = clustersIn(register, null).length > 0 ? 'clusters' : 'health-councils'
  return { register, into, clusters, municipalities, hospitals: hospitalsOn(register) }
}

function dividing(register: DayRegister): Organization[] {
  const clusters = clustersIn(register, null)
  if (clusters.length > 0) return clusters
  return ofKind(register, 'health-council').filter(({ id }) => membersOf(register, 'seat', id).length > 0)
}

function hospitalsOn(register: DayRegister): Organization[] {
  return ofKind(register, 'hospital').filter(
    (hospital) => hospital.acute !== null || belonging(register, 'anchor-hospital', hospital.id).length > 0,
  )
}

function paintedClusters(register: DayRegister, neighbours: Neighbours): PaintedCluster[] {
  const { day } = register
  const order = new Intl.Collator('da-DK', { numeric: true }).compare
  const clusters = dividing(register)
    .map((organization) => ({ organization, region: regionOf(register, organization.id) }))
    .toSorted(
      (a, b) =>
        order(a.region?.code ?? '9', b.region?.code ?? '9') ||
        order(nameOn(a.organization, day), nameOn(b.organization, day)),
    )
  const codes = new Map(clusters.map(({ organization }) => [organization, codesOf(register, organization)]))
  // Named by its first municipality rather than by itself, a cluster keeps its colour when it goes on under another name.
  const keyOf = (cluster: Organization) => `${codes.get(cluster)?.toSorted()[0] ?? '9999'} ${cluster.slug}`
  const byKey = new Map([...codes].map(([cluster, found]) => [keyOf(cluster), found]))
  const colours = coloured([...byKey.keys()], (one, other) => touch(byKey.get(one), byKey.get(other), neighbours))
  return clusters.map(({ organization, region }, place) => ({
    organization,
    region,
    number: place + 1,
    label: shortLabel(nameOn(organization, day)),
    colour: colours.get(keyOf(organization)) ?? 0,
  }))
}

function codesOf(register: DayRegister, cluster: Organization): string[] {
  const seated = membersOf(register, 'seat', cluster.id)
    .filter(({ certainty }) => certainty !== 'conflict')
    .map(({ organization }) => organization)
  const counted = ofKind(register, 'municipality').filter(
    ({ id }) => register.partition.get(id)?.cluster === cluster.id,
  )
  return [...new Set([...seated, ...counted].flatMap(({ code }) => (code === null ? [] : [code])))]
}

/** Whether two clusters share a municipality or have neighbouring ones. */
function touch(ones: readonly string[] = [], others: readonly string[] = [], neighbours: Neighbours): boolean {
  return ones.some((one) => others.some((other) => one === other || neighbours.has(`${one} ${other}`)))
}
