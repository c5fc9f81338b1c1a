import { sql } from 'kysely'
import type { WriteTx } from '../../db/transactions.ts'
import type { Access } from '../model/access.ts'

/**
 * Closes documents as far as what they tell of is closed, in the same transaction: else the words of a closed item could
 * still be read in its source. It never opens one. (The enum runs from the most open to the most closed.)
 */
export async function closeDocuments(tx: WriteTx, documents: readonly string[], access: Access): Promise<void> {
  if (documents.length === 0) return
  await sql`update document
      set visibility = ${access.visibility}, visibility_reason = ${access.reason}, review_on = ${access.reviewOn}
    where id = any (${[...documents]}::uuid[]) and visibility < ${access.visibility}::visibility`.execute(tx)
}
