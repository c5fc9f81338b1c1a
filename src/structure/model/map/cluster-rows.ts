import { belonging, type DayRegister, membersOf, ofKind } from '../day-register.ts'
import { nameOn } from '../names.ts'
import type { Certainty, Organization } from '../organization.ts'
import type { PaintedCluster, Painting } from './painting.ts'

/** A municipality in the table under the map: whether its seat stands, and whether it counts here. */
export type RowMember = {
  readonly organization: Organization
  readonly certainty: Certainty
  readonly countsHere: boolean
}

/** A cluster in the table under the map. */
export type ClusterRow = {
  readonly cluster: PaintedCluster
  readonly municipalities: readonly RowMember[]
  readonly hospitals: readonly Organization[]
  /** Each municipality counted in one cluster only; null where no figure is known. */
  readonly citizens: number | null
}

export function clusterRows(painting: Painting, region: Organization | null): ClusterRow[] {
  const { register } = painting
  const persons = new Map(register.figures.map((figure) => [figure.municipality, figure.persons]))
  return painting.clusters
    .filter((cluster) => region === null || cluster.region?.id === region.id)
    .map((cluster) => {
      const { id } = cluster.organization
      const counted = ofKind(register, 'municipality').filter((one) => register.partition.get(one.id)?.cluster === id)
      const figures = counted.flatMap((municipality) => persons.get(municipality.id) ?? [])
      return {
        cluster,
        municipalities: membersIn(register, id),
        hospitals: membersOf(register, 'anchor-hospital', id).map(({ organization }) => organization),
        citizens: figures.length === 0 ? null : figures.reduce((sum, count) => sum + count, 0),
      }
    })
}

function membersIn(register: DayRegister, cluster: string): RowMember[] {
  const order = new Intl.Collator('da-DK').compare
  return membersOf(register, 'seat', cluster)
    .map(({ organization, certainty }) => ({
      organization,
      certainty,
      countsHere: countsIn(register, organization.id) === cluster,
    }))
    .toSorted((a, b) => order(nameOn(a.organization, register.day), nameOn(b.organization, register.day)))
}

function countsIn(register: DayRegister, municipality: string): string | null {
  const place = register.partition.get(municipality)
  if (place !== undefined) return place.cluster
  const [seat] = belonging(register, 'seat', municipality)
  return seat?.object ?? null
}

/** Days next to a day among those on which something changed. */
export function stepsFrom<Day extends string>(
  days: readonly Day[],
  day: Day,
): { previous: Day | null; next: Day | null } {
  return { previous: days.filter((each) => each < day).at(-1) ?? null, next: days.find((each) => each > day) ?? null }
}
