import { sql } from 'kysely'
import type { WriteTx } from '../../db/transactions.ts'

/** Holds the meeting until the transaction ends, so that two new versions come one after the other. */
export async function lockMeeting(tx: WriteTx, id: string): Promise<boolean> {
  const held = await tx.selectFrom('meeting').select('id').where('id', '=', id).forUpdate().executeTakeFirst()
  return held !== undefined
}

/** Removes all that lies below the meeting's own row, and the places it was read from. */
export async function removeMeetingParts(tx: WriteTx, id: string): Promise<void> {
  const sources = await sourcesOf(tx, id)
  await tx.deleteFrom('attendance').where('meeting_id', '=', id).execute()
  await tx.deleteFrom('agenda_item').where('meeting_id', '=', id).execute()
  await tx.updateTable('meeting').set({ source_id: null }).where('id', '=', id).execute()
  await sql`delete from source where id = any (${sources}::uuid[])`.execute(tx)
}

export async function removeMeetingRow(tx: WriteTx, id: string): Promise<void> {
  await tx.deleteFrom('meeting').where('id', '=', id).execute()
}

const parts = ['matter', 'item_section', 'recommendation', 'decision', 'attachment', 'amount'] as const

async function sourcesOf(tx: WriteTx, id: string): Promise<string[]> {
  const below = parts.map(
    (part) =>
      sql`select c.source_id from ${sql.table(part)} c join agenda_item i on i.id = c.agenda_item_id where i.meeting_id = ${id}`,
  )
  const { rows } = await sql<{ source_id: string }>`select source_id from (
      select source_id from meeting where id = ${id} union all select source_id from attendance where meeting_id = ${id}
      union all ${sql.join(below, sql` union all `)}) cited where source_id is not null`.execute(tx)
  return rows.map(({ source_id }) => source_id)
}
