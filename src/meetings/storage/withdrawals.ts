import type { ReadTx, WriteTx } from '../../db/transactions.ts'

/** Remembers addresses at which something could be read by everyone and no longer can. */
export async function addWithdrawals(tx: WriteTx, organization: string, places: readonly string[]): Promise<void> {
  if (places.length === 0) return
  await tx
    .insertInto('withdrawal')
    .values(places.map((place) => ({ organization_id: organization, place })))
    .onConflict((conflict) => conflict.columns(['organization_id', 'place']).doNothing())
    .execute()
}

/** Whether something could be read there by everyone once. `organization`: its public id. */
export async function isWithdrawn(tx: ReadTx, organization: string, place: string): Promise<boolean> {
  const row = await tx
    .selectFrom('withdrawal as w')
    .innerJoin('organization as o', 'o.id', 'w.organization_id')
    .select('w.place')
    .where('o.slug', '=', organization)
    .where('w.place', '=', place)
    .executeTakeFirst()
  return row !== undefined
}

/** The same of a source document, whose address bears no organization. */
export async function isDocumentWithdrawn(tx: ReadTx, place: string): Promise<boolean> {
  const row = await tx.selectFrom('withdrawal').select('place').where('place', '=', place).executeTakeFirst()
  return row !== undefined
}
