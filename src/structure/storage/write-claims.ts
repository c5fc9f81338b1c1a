import { rangeOf } from '../../db/period.ts'
import type { WriteTx } from '../../db/transactions.ts'
import { newId } from '../../kernel/id.ts'
import type { ShippedClaim, ShippedClaimSet, ShippedPlace } from '../model/shipped-register.ts'
import { type Keys, known } from './shipped-facts.ts'

export async function addClaimSets(tx: WriteTx, sets: readonly ShippedClaimSet[], ids: Keys): Promise<number> {
  if (sets.length === 0) return 0
  const values = sets.map(({ key, title, nature, isExhaustive, period, source }) => ({
    id: newId(),
    key,
    title,
    nature,
    is_exhaustive: isExhaustive,
    valid: rangeOf(period),
    source_id: known(ids.sources, source),
  }))
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('claim_set')
    .values(values)
    .onConflict((on) => on.doNothing())
    .executeTakeFirstOrThrow()
  return Number(numInsertedOrUpdatedRows ?? 0n)
}

/** Claims of a collection that somebody has taken away are not added. */
export async function addClaims(tx: WriteTx, claims: readonly ShippedClaim[], ids: Keys): Promise<number> {
  const sets = await tx.selectFrom('claim_set').select(['id', 'key']).execute()
  const idOf = new Map(sets.map(({ id, key }) => [key, id]))
  const values = claims.flatMap(({ set, kind, subject, object, period, certainty, note, source }) => {
    const claim_set_id = idOf.get(set)
    if (claim_set_id === undefined) return []
    const subject_id = known(ids.organizations, subject)
    const object_id = known(ids.organizations, object)
    const said = { valid: rangeOf(period), certainty, note, source_id: known(ids.sources, source) }
    return [{ id: newId(), claim_set_id, kind, subject_id, object_id, ...said }]
  })
  if (values.length === 0) return 0
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('register_claim')
    .values(values)
    .onConflict((on) => on.doNothing())
    .executeTakeFirstOrThrow()
  return Number(numInsertedOrUpdatedRows ?? 0n)
}

/** The statistical partition. */
export async function addPlaces(tx: WriteTx, places: readonly ShippedPlace[], ids: Keys): Promise<number> {
  if (places.length === 0) return 0
  const values = places.map(({ municipality, cluster, period, certainty, note, source }) => ({
    id: newId(),
    municipality_id: known(ids.organizations, municipality),
    cluster_id: known(ids.organizations, cluster),
    valid: rangeOf(period),
    certainty,
    note,
    source_id: known(ids.sources, source),
  }))
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('partition_place')
    .values(values)
    .onConflict((on) => on.doNothing())
    .executeTakeFirstOrThrow()
  return Number(numInsertedOrUpdatedRows ?? 0n)
}
