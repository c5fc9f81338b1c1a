import { sql } from 'kysely'
import type { ReadTx } from '../../db/transactions.ts'
import type { Day } from '../../kernel/day.ts'

/** The first day of which there is any figure; null where there is none. */
export async function firstFigureDay(tx: ReadTx): Promise<Day | null> {
  const row = await tx.selectFrom('population').select(sql<Day | null>`min(on_day)`.as('day')).executeTakeFirst()
  return row?.day ?? null
}
