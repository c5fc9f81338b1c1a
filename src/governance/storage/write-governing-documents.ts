import { sql } from 'kysely'
import { rangeOf } from '../../db/period.ts'
import type { Json } from '../../db/rows.ts'
import type { WriteTx } from '../../db/transactions.ts'
import type { Day } from '../../kernel/day.ts'
import { newId } from '../../kernel/id.ts'
import type { Period } from '../../kernel/period.ts'
import type { DocumentKind, DocumentSection, DocumentVersion } from '../model/governing/governing-document.ts'
import type { Visibility } from '../model/visibility.ts'
import { versionOf, versions } from './governing-documents.ts'

/** The version of that number, kept from other writers until the transaction ends. */
export async function lockVersion(
  tx: WriteTx,
  organization: string,
  kind: DocumentKind,
  number: number,
): Promise<DocumentVersion | null> {
  await lockDocument(tx, organization, kind)
  const row = await versions(tx)
    .where('v.organization_id', '=', organization)
    .where('v.kind', '=', kind)
    .where('v.number', '=', number)
    .executeTakeFirst()
  return row === undefined ? null : versionOf(row)
}

/** One writer at a time numbers, ends and approves the versions of a document. */
async function lockDocument(tx: WriteTx, organization: string, kind: DocumentKind): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${organization} ${kind}`}, 13))`.execute(tx)
}

export type NewVersion = {
  readonly organization: string
  readonly kind: DocumentKind
  readonly title: string
  readonly sections: readonly DocumentSection[]
  readonly original: DocumentVersion['original']
  readonly visibility: Visibility
  readonly source: string
  readonly createdBy: string | null
}

/** Writes a draft under the next number. */
export async function addVersionRow(tx: WriteTx, version: NewVersion): Promise<{ id: string; number: number }> {
  await lockDocument(tx, version.organization, version.kind)
  const id = newId()
  const { number } = await tx
    .insertInto('governing_document_version')
    .values({
      id,
      organization_id: version.organization,
      kind: version.kind,
      number: sql<number>`(select coalesce(max(number), 0) + 1 from governing_document_version
        where organization_id = ${version.organization} and kind = ${version.kind})`,
      title: version.title,
      sections: JSON.stringify(version.sections) as unknown as Json,
      file_sha256: version.original?.file ?? null,
      file_name: version.original?.name ?? null,
      visibility: version.visibility,
      source_id: version.source,
      created_by: version.createdBy,
    })
    .returning('number')
    .executeTakeFirstOrThrow()
  return { id, number }
}

export type Rewording = Pick<NewVersion, 'title' | 'sections' | 'visibility'>

/** Words a draft otherwise, where nobody stored anything since it was read. */
export async function storeDraft(tx: WriteTx, id: string, to: Rewording, version: number): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('governing_document_version')
    .set({
      title: to.title,
      sections: JSON.stringify(to.sections) as unknown as Json,
      visibility: to.visibility,
      version: version + 1,
    })
    .where('id', '=', id)
    .where('version', '=', version)
    .where('valid', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Takes a draft away, where nobody stored anything since it was read. */
export async function removeDraftVersion(tx: WriteTx, id: string, version: number): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('governing_document_version')
    .where('id', '=', id)
    .where('version', '=', version)
    .where('valid', 'is', null)
    .executeTakeFirst()
  return numDeletedRows === 1n
}

/** Says when a version holds. */
export async function storeVersionPeriod(tx: WriteTx, id: string, period: Period): Promise<void> {
  await tx
    .updateTable('governing_document_version')
    .set((e) => ({ valid: rangeOf(period), version: e('version', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

export type NewApproval = {
  readonly version: string
  readonly organization: string
  readonly by: string
  readonly on: Day
  readonly decision: string | null
  readonly createdBy: string | null
}

export async function addApprovalRow(tx: WriteTx, approval: NewApproval): Promise<string> {
  const id = newId()
  await tx
    .insertInto('governing_document_approval')
    .values({
      id,
      version_id: approval.version,
      organization_id: approval.organization,
      approved_by_id: approval.by,
      approved_on: approval.on,
      decision_key: approval.decision,
      created_by: approval.createdBy,
    })
    .execute()
  return id
}
