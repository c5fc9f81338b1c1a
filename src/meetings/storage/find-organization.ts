import type { ReadTx } from '../../db/transactions.ts'

/** Whose meetings they are. */
export type Convener = { readonly id: string; readonly slug: string; readonly root: string }

export async function organizationWith(tx: ReadTx, id: string): Promise<Convener | null> {
  const found = await convener(tx).where('id', '=', id).executeTakeFirst()
  return found ?? null
}

function convener(tx: ReadTx) {
  return tx.selectFrom('organization').select(['id', 'slug', 'root_id as root'])
}
