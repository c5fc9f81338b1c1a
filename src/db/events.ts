import type { WriteTx } from './transactions.ts'

/** Hændelse: tells the rooms above that something happened, in the same transaction. A name and ids, never content. */
export async function announce(tx: WriteTx, name: string, objectId: string, organization?: string): Promise<void> {
  await tx
    .insertInto('event')
    .values({ name, object_id: objectId, organization_id: organization ?? null })
    .execute()
}
