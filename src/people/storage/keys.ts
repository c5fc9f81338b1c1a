import { sql } from 'kysely'
import type { Keys, WriteTx } from '../../db/transactions.ts'

/** Says which key the rest of the transaction holds, in place of the one it held. */
export async function holdKey(tx: WriteTx, name: keyof Keys | 'person', value: string): Promise<void> {
  await sql`select set_config(${`klynge.${name}`}, ${value}, true)`.execute(tx)
}
