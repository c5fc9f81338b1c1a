import { sql } from 'kysely'
import type { WriteTx } from '../../db/transactions.ts'
import type { Access } from '../model/access.ts'
import { documentPlace } from '../model/closing.ts'
import { addWithdrawals } from './withdrawals.ts'

/**
 * Closes documents as far as what they tell of is closed, in the same transaction: else the words of a closed item could
 * still be read in its source. It never opens one. (The enum runs from the most open to the most closed.) What everyone could read
 * until now is remembered as withdrawn.
 */
export async function closeDocuments(tx: WriteTx, documents: readonly string[], access: Access): Promise<void> {
  if (documents.length === 0) return
  const { rows } = await sql<{ slug: string; organization: string; before: string }>`
    with chosen as (select id, visibility from document
      where id = any (${[...documents]}::uuid[]) and visibility < ${access.visibility}::visibility for update)
    update document d
      set visibility = ${access.visibility}, visibility_reason = ${access.reason}, review_on = ${access.reviewOn}
      from chosen where d.id = chosen.id
    returning d.slug, d.organization_id as organization, chosen.visibility as before`.execute(tx)
  for (const { slug, organization, before } of rows) {
    if (before === 'public') await addWithdrawals(tx, organization, [documentPlace(slug)])
  }
}
