import { sql } from 'kysely'
import type { WriteTx } from '../../db/transactions.ts'
import { newId } from '../../kernel/id.ts'
import type { Extract } from '../model/extract.ts'

export type WrittenExtract = Pick<Extract, 'title' | 'reason' | 'text' | 'outcome' | 'visibility'>
type Place = { readonly meeting: string; readonly organization: string; readonly item: string }

/** Writes an extract, or the next version of it. */
export async function putExtract(
  tx: WriteTx,
  { meeting, organization, item }: Place,
  extract: WrittenExtract,
  author: string,
): Promise<void> {
  const said = { ...extract, created_by: author }
  await tx
    .insertInto('extract')
    .values({ id: newId(), meeting_id: meeting, organization_id: organization, item_slug: item, ...said })
    .onConflict((conflict) =>
      conflict
        .columns(['meeting_id', 'item_slug'])
        .doUpdateSet({ ...said, version: sql`extract.version + 1`, written_at: sql`now()` }),
    )
    .execute()
}

/** Takes extracts away, as where the item opened or became another. */
export async function removeExtracts(tx: WriteTx, meeting: string, items: readonly string[]): Promise<void> {
  if (items.length === 0) return
  await tx
    .deleteFrom('extract')
    .where('meeting_id', '=', meeting)
    .where('item_slug', 'in', [...items])
    .execute()
}
