import { type Insertable, sql } from 'kysely'
import type { Rows } from '../../db/rows.ts'
import type { WriteTx } from '../../db/transactions.ts'

/**
 * Adds any number of rows in one statement of one parameter, so that its plan is remembered and no limit on parameters is met.
 * Every row has the same columns; øre go as text, since JSON has no bigint.
 */
export async function insertRows<T extends keyof Rows & string>(
  tx: WriteTx,
  table: T,
  rows: readonly AsJson<Insertable<Rows[T]>>[],
): Promise<void> {
  const [first] = rows
  if (first === undefined) return
  const columns = sql.join(Object.keys(first).map((column) => sql.ref(column)))
  await sql`insert into ${sql.table(table)} (${columns})
    select ${columns} from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::jsonb)`.execute(
    tx,
  )
}

type AsJson<T> = { [Column in keyof T]: bigint extends T[Column] ? string : T[Column] }
