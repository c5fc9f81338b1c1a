import { sql } from 'kysely'
import type { ReadTx } from '../../db/transactions.ts'
import type { Day } from '../../kernel/day.ts'

/**
 * Every day on which something that the map shows is no longer as it was the day before: a region, municipality, hospital, cluster or health
 * council begins or ends or changes its name, a seat, an anchor, a region or the statistical partition changes. Oldest first. A fact that is
 * written as two periods end to end is no change.
 */
export async function changeDays(tx: ReadTx): Promise<Day[]> {
  const { rows } = await sql<{ day: Day }>`
    with shown as (
      select id, valid, acute from organization
      where classification in ('region', 'municipality', 'hospital', 'cluster', 'health-council')
    ), fact(key, valid) as (
      select 'exists ' || id, valid from shown
      union all select 'acute ' || id, acute from shown where acute is not null
      union all select 'name ' || n.organization_id || ' ' || n.name, n.valid * s.valid
        from organization_name n join shown s on s.id = n.organization_id
      union all select concat_ws(' ', r.kind, r.subject_id, r.object_id, r.certainty = 'conflict'), r.valid * s.valid * o.valid
        from organization_relation r join shown s on s.id = r.subject_id join shown o on o.id = r.object_id
        where r.kind in ('seat', 'in-region', 'anchor-hospital')
      union all select concat_ws(' ', 'counted', municipality_id, cluster_id), valid from partition_place
    ), bound as (
      select key, lower(valid) as starts, upper(valid) as ends from fact where not isempty(valid)
    ), changed(day) as (
      (select key, starts from bound except all select key, ends from bound)
      union all (select key, ends from bound except all select key, starts from bound)
    )
    select distinct day.starts as day from changed as day(key, starts) where day.starts is not null order by 1`.execute(
    tx,
  )
  return rows.map(({ day }) => day)
}
