import { nameOn } from '../names.ts'
import type { Organization } from '../organization.ts'
import { clusterRows } from './cluster-rows.ts'
import type { Painting } from './painting.ts'

/** The words of the table's cells. */
export type RowWords = {
  readonly csvSeats: { readonly settled: string; readonly disputed: string }
  readonly yes: string
  readonly no: string
}

/** The table under the map as rows, one for each seat: number, id, cluster, region, code, municipality, seat, whether it counts there. */
export function mapRows(
  painting: Painting,
  region: Organization | null,
  words: RowWords,
): (string | number | null)[][] {
  const { day } = painting.register
  return clusterRows(painting, region).flatMap(({ cluster, municipalities }) =>
    municipalities.map(({ organization, certainty, countsHere }) => [
      cluster.number,
      cluster.organization.slug,
      nameOn(cluster.organization, day),
      cluster.region === null ? null : nameOn(cluster.region, day),
      organization.code,
      nameOn(organization, day),
      certainty === 'conflict' ? words.csvSeats.disputed : words.csvSeats.settled,
      countsHere ? words.yes : words.no,
    ]),
  )
}
