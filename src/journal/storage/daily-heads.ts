import { sql } from 'kysely'
import type { Head } from '../../db/sealer.ts'
import type { ReadTx, WriteTx } from '../../db/transactions.ts'
import type { Day } from '../../kernel/day.ts'

/** Dagens segl: the newest seal at the beginning of a day. */
export type DailyHead = { readonly day: Day; readonly head: Head; readonly at: Date }

/** Notes the newest seal as the day's; null where the day has one already, or where nothing was ever sealed. */
export async function noteHead(tx: WriteTx, day: Day): Promise<DailyHead | null> {
  const noted = await tx
    .insertInto('daily_head')
    .columns(['day', 'seal_id', 'hash'])
    .expression((eb) =>
      eb
        .selectFrom('journal_seal')
        .select([sql<Day>`${day}::date`.as('day'), 'id', 'hash'])
        .orderBy('id', 'desc')
        .limit(1),
    )
    .onConflict((conflict) => conflict.doNothing())
    .returning(['seal_id as seal', 'hash', 'noted_at as at'])
    .executeTakeFirst()
  if (noted === undefined) return null
  return { day, head: { seal: noted.seal, hash: noted.hash.toString('hex') }, at: noted.at }
}

/** Heads of this day and later. */
export async function headsSince(tx: ReadTx, day: Day): Promise<DailyHead[]> {
  const { rows } = await sql<{ day: Day; seal: bigint; hash: Buffer; at: Date }>`
    select day, seal_id as seal, hash, noted_at as at from daily_head where day >= ${day} order by day`.execute(tx)
  return rows.map(({ seal, hash, ...row }) => ({ ...row, head: { seal, hash: hash.toString('hex') } }))
}
