import { type RawBuilder, sql } from 'kysely'
import type { ReadTx } from '../../db/transactions.ts'
import type { Day } from '../../kernel/day.ts'
import { type Convening, convening } from './convening.ts'

/** An item at which something was decided, with whose meeting it was. */
export type DecidedItem = Convening & {
  readonly meetingId: string
  readonly meeting: string
  readonly item: string
  readonly number: string | null
  readonly title: string | null
  readonly on: Day
}

/** Items at which something was decided in organizations of a circle, the latest first. */
export async function decidedInCircle(tx: ReadTx, root: string, count: number): Promise<DecidedItem[]> {
  return decidedItems(tx, sql<boolean>`o.root_id = ${root}`, count)
}

/** The same for the items named, by the meeting's id and the item's slug. */
export async function decidedAt(tx: ReadTx, places: readonly (readonly [string, string])[]): Promise<DecidedItem[]> {
  const meetings = places.map(([meeting]) => meeting)
  const items = places.map(([, item]) => item)
  const named = sql<boolean>`(m.id, i.slug) in (select * from unnest(${meetings}::uuid[], ${items}::text[]))`
  return decidedItems(tx, named, places.length)
}

async function decidedItems(tx: ReadTx, wanted: RawBuilder<boolean>, count: number): Promise<DecidedItem[]> {
  const { rows } = await sql<DecidedItem>`
    select ${convening}, m.id as "meetingId", m.slug as meeting, i.slug as item, i.number, c.title, m.held_on as "on"
      from agenda_item i join matter c on c.agenda_item_id = i.id
      join meeting m on m.id = i.meeting_id join organization o on o.id = m.organization_id
     where ${wanted}
       and (exists (select 1 from decision d where d.agenda_item_id = i.id)
         or exists (select 1 from recommendation r where r.agenda_item_id = i.id and r.outcome is not null))
     order by m.held_on desc, o.slug, m.slug desc, i.position
     limit ${count}`.execute(tx)
  return rows
}
