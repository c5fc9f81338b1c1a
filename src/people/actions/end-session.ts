import type { Database } from '../../db/transactions.ts'
import { markEnded } from '../storage/sessions.ts'

/** Signs out this browser. */
export async function endSession(db: Database, cookie: string, now: Date): Promise<void> {
  await db.holding({}, (tx) => markEnded(tx, cookie, now))
}
