import type { ReadTx } from '../../db/transactions.ts'
import { isOneOf } from '../../structure/storage/shapes.ts'

/** Documents that the reader may see. */
export async function documentNames(tx: ReadTx, ids: readonly string[]) {
  return tx.selectFrom('document').select(['id', 'slug', 'name']).where(isOneOf('id', ids)).execute()
}
