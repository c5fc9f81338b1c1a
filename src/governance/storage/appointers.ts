import { sql } from 'kysely'
import type { ReadTx } from '../../db/transactions.ts'

/** Public kinds that appoint: a region, a municipality, general practice. */
const appointing = ['region', 'municipality', 'general-practice']

/** The id of the authority with this public id, or that bears or bore this name; null where the register knows none. */
export async function appointerNamed(tx: ReadTx, text: string): Promise<string | null> {
  const row = await tx
    .selectFrom('organization as o')
    .select('o.id')
    .where(sql<boolean>`o.classification = any(${appointing}::text[])`)
    .where(
      sql<boolean>`(o.slug = ${text} or exists (
        select 1 from organization_name n where n.organization_id = o.id and lower(n.name) = lower(${text})))`,
    )
    .orderBy('o.slug')
    .executeTakeFirst()
  return row?.id ?? null
}
