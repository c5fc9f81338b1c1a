import { sql } from 'kysely'
import type { ReadTx } from '../../db/transactions.ts'
import type { Day } from '../../kernel/day.ts'
import type { OrganizationView } from '../model/meeting-view.ts'
import { nameOn } from './convening.ts'

/** Whose meetings they are. */
export type Convener = { readonly id: string; readonly slug: string; readonly root: string }

export async function organizationWith(tx: ReadTx, id: string): Promise<Convener | null> {
  const found = await tx
    .selectFrom('organization')
    .select(['id', 'slug', 'root_id as root'])
    .where('id', '=', id)
    .executeTakeFirst()
  return found ?? null
}

/** An organization by its public id, under the names of a day. */
export async function organizationAt(tx: ReadTx, slug: string, day: Day): Promise<OrganizationView | null> {
  const { rows } = await sql<OrganizationView>`select o.id, o.slug, o.root_id as root,
      ${nameOn('o.id', 'said.day')} as name, case when o.root_id <> o.id then ${nameOn('o.root_id', 'said.day')} end as cluster
    from organization o cross join (select ${day}::date as day) said where o.slug = ${slug}`.execute(tx)
  return rows[0] ?? null
}
