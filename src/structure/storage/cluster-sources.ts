import { sql } from 'kysely'
import type { ReadTx } from '../../db/transactions.ts'
import type { Day } from '../../kernel/day.ts'
import type { Source } from '../model/organization.ts'
import { sourceIn } from './shapes.ts'

/** By a cluster's id, every source that says it stood on the day, what it was called, or who belonged to it. */
export async function clusterSourcesOn(tx: ReadTx, day: Day): Promise<ReadonlyMap<string, readonly Source[]>> {
  const written = sql<{ cluster: string; source_id: string }>`(
    select o.id as cluster, o.source_id from organization o
     where o.classification = 'cluster' and o.valid @> ${day}::date
    union select n.organization_id, n.source_id from organization_name n
      join organization o on o.id = n.organization_id and o.classification = 'cluster' where n.valid @> ${day}::date
    union select r.object_id, r.source_id from organization_relation r
     where r.kind in ('seat', 'anchor-hospital') and r.valid @> ${day}::date)`
  const rows = await tx
    .selectFrom(written.as('written'))
    .innerJoin('source as s', 's.id', 'written.source_id')
    .select('written.cluster')
    .select(sourceIn('s').as('source'))
    .orderBy('s.title')
    .execute()
  const grouped = Map.groupBy(rows, ({ cluster }) => cluster)
  return new Map([...grouped].map(([cluster, own]) => [cluster, own.map(({ source }) => source)]))
}
