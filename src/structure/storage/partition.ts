import { sql } from 'kysely'
import type { ReadTx } from '../../db/transactions.ts'
import type { Day } from '../../kernel/day.ts'
import type { CountedPlace } from '../model/chronicle.ts'
import { namesOf, organizationColumns, organizationOf, periodColumns, sourceIn } from './shapes.ts'

/** On all days: where this municipality is counted, or, for a cluster, whom it counts and where those with a seat in it count. */
export async function placesAround(tx: ReadTx, id: string): Promise<CountedPlace[]> {
  const rows = await tx
    .selectFrom('partition_place as p')
    .innerJoin('organization as o', 'o.id', 'p.cluster_id')
    .innerJoin('source as s', 's.id', 'p.source_id')
    .select(organizationColumns)
    .select(periodColumns('o.valid'))
    .select(namesOf('o').as('names'))
    .select(['p.municipality_id', 'p.cluster_id', 'p.note', 'p.certainty as placeCertainty'])
    .select(sql<Day | null>`lower(p.valid)`.as('placeStart'))
    .select(sql<Day | null>`(upper(p.valid) - 1)`.as('placeEnd'))
    .select(sourceIn('s').as('source'))
    .where(sql<boolean>`(p.municipality_id = ${id}::uuid or p.cluster_id = ${id}::uuid or p.municipality_id in
      (select r.subject_id from organization_relation r where r.object_id = ${id}::uuid and r.kind = 'seat'))`)
    .orderBy(sql`lower(p.valid)`)
    .execute()
  return rows.map((row) => ({
    municipality: row.municipality_id,
    cluster: row.cluster_id,
    countedIn: organizationOf(row),
    period: { startDate: row.placeStart, endDate: row.placeEnd },
    certainty: row.placeCertainty,
    note: row.note,
    source: row.source,
  }))
}
