import { sql } from 'kysely'
import type { ReadTx } from '../../db/transactions.ts'
import type { Day } from '../../kernel/day.ts'
import type { Succession } from '../model/lineage.ts'
import { type Organization, type SuccessionKind, successionKinds } from '../model/organization.ts'
import { organizations } from './organizations.ts'
import { isOneOf, organizationOf, sourceIn } from './shapes.ts'

export type Successions = {
  readonly successions: readonly Succession[]
  readonly organizations: ReadonlyMap<string, Organization>
}

/** Every succession that an organization is joined to, however many steps away, with both ends of each. */
export async function successionsAround(tx: ReadTx, id: string): Promise<Successions> {
  const successions = await rowsAround(tx, id)
  if (successions.length === 0) return { successions, organizations: new Map() }
  const ends = [...new Set(successions.flatMap(({ subject, object }) => [subject, object]))]
  const rows = await organizations(tx).where(isOneOf('o.id', ends)).execute()
  return { successions, organizations: new Map(rows.map((row) => [row.id, organizationOf(row)])) }
}

async function rowsAround(tx: ReadTx, id: string): Promise<Succession[]> {
  const rows = await tx
    .selectFrom('organization_relation as r')
    .innerJoin('source as s', 's.id', 'r.source_id')
    .select(['r.kind', 'r.subject_id as subject', 'r.object_id as object', 'r.certainty', 'r.note'])
    .select(sql<Day | null>`lower(r.valid)`.as('on'))
    .select(sourceIn('s').as('source'))
    .where(sql<boolean>`r.kind = any(${[...successionKinds]}::text[])`)
    .where(sql<boolean>`r.subject_id in (with recursive around(id) as (
        select ${id}::uuid
        union select case when n.subject_id = a.id then n.object_id else n.subject_id end
          from around a join organization_relation n on a.id in (n.subject_id, n.object_id)
          where n.kind = any(${[...successionKinds]}::text[]))
      select id from around)`)
    .execute()
  return rows.map((row) => ({ ...row, kind: row.kind as SuccessionKind }))
}
