import type { ReadTx, WriteTx } from '../db/transactions.ts'

export type ExampleKind = 'example' | 'person' | 'membership' | 'document' | 'meeting' | 'governing-document'

/** Whether the example has come to this house at some time, be it gone since. */
export async function hasCome(tx: ReadTx): Promise<boolean> {
  return (
    (await tx.selectFrom('example').select('object_id').where('object_kind', '=', 'example').executeTakeFirst()) !==
    undefined
  )
}

export async function remember(tx: WriteTx, kind: ExampleKind, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await tx
    .insertInto('example')
    .values(ids.map((id) => ({ object_kind: kind, object_id: id })))
    .execute()
}

export async function remembered(tx: ReadTx, kind: ExampleKind): Promise<string[]> {
  const rows = await tx.selectFrom('example').select('object_id').where('object_kind', '=', kind).execute()
  return rows.map((row) => row.object_id)
}

export async function forget(tx: WriteTx): Promise<void> {
  await tx.deleteFrom('example').where('object_kind', '<>', 'example').execute()
}

/** A document with its reviews, acceptances and the sources that name its lines. */
export async function removeDocuments(tx: WriteTx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await tx
    .deleteFrom('acceptance')
    .where('document_id', 'in', [...ids])
    .execute()
  await tx
    .deleteFrom('claim_review')
    .where('document_id', 'in', [...ids])
    .execute()
  await tx
    .deleteFrom('source')
    .where('document_id', 'in', [...ids])
    .execute()
  await tx
    .deleteFrom('document')
    .where('id', 'in', [...ids])
    .execute()
}

/** Versions of terms of reference and rules of procedure, with their approvals and sources. */
export async function removeGoverningDocuments(tx: WriteTx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const removed = await tx
    .deleteFrom('governing_document_version')
    .where('id', 'in', [...ids])
    .returning('source_id')
    .execute()
  const sources = removed.map(({ source_id }) => source_id)
  if (sources.length > 0) await tx.deleteFrom('source').where('id', 'in', sources).execute()
}

export async function removeMemberships(tx: WriteTx, ids: readonly string[]): Promise<void> {
  if (ids.length > 0)
    await tx
      .deleteFrom('membership')
      .where('id', 'in', [...ids])
      .execute()
}

/** Closes the doors of people who came with the example; who wrote something that stays is kept by name. */
export async function removePersons(tx: WriteTx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await tx
    .deleteFrom('account')
    .where('person_id', 'in', [...ids])
    .execute()
  for (const id of ids) await removePersonUnlessNamed(tx, id)
}

async function removePersonUnlessNamed(tx: WriteTx, id: string): Promise<void> {
  const named = await Promise.all([
    tx.selectFrom('membership').select('id').where('person_id', '=', id).executeTakeFirst(),
    tx.selectFrom('attendance').select('id').where('person_id', '=', id).executeTakeFirst(),
    tx.selectFrom('document').select('id').where('created_by', '=', id).executeTakeFirst(),
    tx.selectFrom('meeting').select('id').where('created_by', '=', id).executeTakeFirst(),
    tx.selectFrom('governing_document_version').select('id').where('created_by', '=', id).executeTakeFirst(),
    tx.selectFrom('governing_document_approval').select('id').where('created_by', '=', id).executeTakeFirst(),
  ])
  if (named.every((row) => row === undefined)) await tx.deleteFrom('person').where('id', '=', id).execute()
}
