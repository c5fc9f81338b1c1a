import { sql } from 'kysely'
import type { ReadTx } from '../../db/transactions.ts'
import type { Day } from '../../kernel/day.ts'

/** A meeting that was held: whose, its last words of address, its day. */
export type Held = { readonly organization: string; readonly slug: string; readonly meeting: string; readonly on: Day }

/** What these organizations themselves held in a day's calendar year, up to the day. */
export async function heldInYear(tx: ReadTx, organizations: readonly string[], day: Day): Promise<Held[]> {
  const { rows } = await sql<Held>`
    select m.organization_id as organization, o.slug, m.slug as meeting, m.held_on as "on"
      from meeting m join organization o on o.id = m.organization_id
     where m.organization_id = any(${[...organizations]}::uuid[])
       and m.held_on between date_trunc('year', ${day}::date)::date and ${day}::date
     order by m.held_on, m.slug`.execute(tx)
  return rows
}
