import type { Day } from '../../../kernel/day.ts'
import { reference } from '../as-data.ts'
import type { Organization } from '../organization.ts'
import { clusterRows } from './cluster-rows.ts'
import type { Painting } from './painting.ts'

/** The map's page as data: its clusters with their municipalities, and the days on which something changed. */
export function mapAsData(painting: Painting, region: Organization | null, days: readonly Day[]) {
  const { day } = painting.register
  const rows = rowsAsData(painting, region)
  return {
    asOf: day,
    region: region === null ? null : reference(region, day),
    clusters: painting.into === 'clusters' ? rows : [],
    healthCouncils: painting.into === 'clusters' ? [] : rows,
    changes: days,
  }
}

function rowsAsData(painting: Painting, region: Organization | null) {
  const { day } = painting.register
  return clusterRows(painting, region).map(({ cluster, municipalities, hospitals, citizens }) => ({
    ...reference(cluster.organization, day),
    number: cluster.number,
    region: cluster.region === null ? null : reference(cluster.region, day),
    period: cluster.organization.period,
    municipalities: municipalities.map(({ organization, certainty, countsHere }) => ({
      ...reference(organization, day),
      certainty,
      countsHere,
    })),
    hospitals: hospitals.map((hospital) => reference(hospital, day)),
    citizens,
  }))
}
