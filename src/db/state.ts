import { sql } from 'kysely'
import { sqlState } from './address.ts'
import type { ReadTx } from './transactions.ts'

/** Names what can be seen just now: two equal answers saw the same rows, since any committed write changes the snapshot. */
export async function snapshotOf(tx: ReadTx): Promise<string> {
  const { rows } = await sql<{ snapshot: string }>`select pg_current_snapshot()::text as snapshot`.execute(tx)
  const [row] = rows
  if (row === undefined) throw new Error('the database names no snapshot')
  return row.snapshot
}

/** Whether a failure means that the database is out of reach or too slow just now, rather than that the program is wrong. */
export function isAway(failure: unknown): boolean {
  if (!(failure instanceof Error)) return false
  const state = sqlState(failure)
  if (state !== undefined) return /^(08|53|57)/.test(state) || state === '55P03'
  return /connect|timeout|terminated|ECONN|EPIPE|ENOENT/i.test(
    `${failure.message} ${'code' in failure ? failure.code : ''}`,
  )
}
