import { sql } from 'kysely'
import type { ReadTx } from '../../db/transactions.ts'
import type { Day } from '../../kernel/day.ts'
import type { SharedAnchor } from '../model/chronicle.ts'
import { organizations } from './organizations.ts'
import { organizationOf } from './shapes.ts'

/** Other clusters around the hospitals of this one, in the days that they share. */
export async function sharedAnchors(tx: ReadTx, cluster: string): Promise<SharedAnchor[]> {
  const rows = await organizations(tx)
    .innerJoin('organization_relation as r', 'r.object_id', 'o.id')
    .innerJoin('organization_relation as own', 'own.subject_id', 'r.subject_id')
    .select('r.subject_id as hospital')
    .select(sql<Day | null>`lower(r.valid * own.valid)`.as('sharedStart'))
    .select(sql<Day | null>`(upper(r.valid * own.valid) - 1)`.as('sharedEnd'))
    .where('r.kind', '=', 'anchor-hospital')
    .where('own.kind', '=', 'anchor-hospital')
    .where('own.object_id', '=', cluster)
    .where('r.object_id', '<>', cluster)
    .where(sql<boolean>`r.valid && own.valid`)
    .orderBy('o.slug')
    .execute()
  return rows.map((row) => ({
    hospital: row.hospital,
    cluster: organizationOf(row),
    period: { startDate: row.sharedStart, endDate: row.sharedEnd },
  }))
}
