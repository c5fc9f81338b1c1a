import type { ReadTx } from '../../db/transactions.ts'
import { type Lineage, lineageOf } from '../model/lineage.ts'
import type { Classification, Organization } from '../model/organization.ts'
import { successionsOfKind } from '../storage/successions.ts'

/** How each of these organizations of one kind came about and what becomes of it, by id. */
export async function readLineages(
  tx: ReadTx,
  classification: Classification,
  listed: readonly Organization[],
): Promise<ReadonlyMap<string, Lineage>> {
  const { successions, organizations } = await successionsOfKind(tx, classification)
  return new Map(listed.map(({ id }) => [id, lineageOf(id, successions, organizations)]))
}
