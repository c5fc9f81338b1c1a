import { sql } from 'kysely'
import type { ReadTx, WriteTx } from '../../db/transactions.ts'
import type { Access } from '../../meetings/model/access.ts'
import {
  type DocumentContent,
  type DocumentLine,
  type DocumentState,
  failureOf,
  type IntakeDocument,
} from '../model/document.ts'
import type { MeetingDocument } from '../model/meeting-document.ts'
import type { Text } from '../model/text.ts'

function documents(tx: ReadTx) {
  return tx
    .selectFrom('document as d')
    .innerJoin('organization as o', 'o.id', 'd.organization_id')
    .select(['d.id', 'd.slug', 'd.name', 'd.file_sha256', 'd.previous_id', 'd.state', 'd.failure', 'd.created_at'])
    .select(['d.version', 'o.id as organization', 'o.slug as organizationSlug', 'o.root_id as root'])
}

type DocumentRow = Awaited<ReturnType<ReturnType<typeof documents>['executeTakeFirstOrThrow']>>

function documentOf(row: DocumentRow): IntakeDocument {
  return {
    id: row.id,
    slug: row.slug,
    organization: { id: row.organization, slug: row.organizationSlug, root: row.root },
    name: row.name,
    file: row.file_sha256,
    previous: row.previous_id,
    state: row.state as DocumentState,
    failure: failureOf(row.failure),
    createdAt: row.created_at,
    version: row.version,
  }
}

export async function documentBySlug(tx: ReadTx, slug: string): Promise<IntakeDocument | null> {
  const row = await documents(tx).where('d.slug', '=', slug).executeTakeFirst()
  return row === undefined ? null : documentOf(row)
}

export async function documentWithId(tx: ReadTx, id: string): Promise<IntakeDocument | null> {
  const row = await documents(tx).where('d.id', '=', id).executeTakeFirst()
  return row === undefined ? null : documentOf(row)
}

/** The document, kept from other writers until the transaction ends. */
export async function lockDocument(tx: WriteTx, slug: string): Promise<IntakeDocument | null> {
  const row = await documents(tx).where('d.slug', '=', slug).forUpdate('d').executeTakeFirst()
  return row === undefined ? null : documentOf(row)
}

export async function documentOfFile(tx: ReadTx, organization: string, file: string): Promise<IntakeDocument | null> {
  const row = await documents(tx)
    .where('d.organization_id', '=', organization)
    .where('d.file_sha256', '=', file)
    .executeTakeFirst()
  return row === undefined ? null : documentOf(row)
}

export async function contentOf(tx: ReadTx, document: string): Promise<DocumentContent | null> {
  const row = await tx.selectFrom('document').select(['text', 'reading']).where('id', '=', document).executeTakeFirst()
  if (row?.text == null || row.reading == null) return null
  return { text: row.text as unknown as Text, reading: row.reading as unknown as MeetingDocument }
}

/** The documents of these organizations, newest first. */
export async function documentLines(tx: ReadTx, organizations: readonly string[]): Promise<DocumentLine[]> {
  const rows = await documents(tx)
    .select([
      sql<string | null>`coalesce(
        (select c.value ->> 'day' from claim_review c where c.document_id = d.id and c.path = 'meeting.date'),
        d.reading -> 'meeting' ->> 'date')`.as('day'),
      sql<number>`coalesce(jsonb_array_length(d.reading -> 'doubts'), 0)`.as('doubts'),
      sql<number>`(select count(*)::integer from claim_review c where c.document_id = d.id)`.as('decided'),
    ])
    .where(sql<boolean>`d.organization_id = any(${[...organizations]}::uuid[])`)
    .orderBy('d.created_at', 'desc')
    .orderBy('d.id', 'desc')
    .execute()
  return rows.map((row) => ({ ...documentOf(row), day: row.day, doubts: row.doubts, decided: row.decided }))
}

/** The document of the same organization and day that came in last before this one and was not put aside. */
export async function earlierDocument(
  tx: ReadTx,
  document: IntakeDocument,
  day: string,
): Promise<IntakeDocument | null> {
  const row = await documents(tx)
    .where('d.organization_id', '=', document.organization.id)
    .where('d.state', 'in', ['read', 'accepted'])
    .where('d.id', '<', document.id)
    .where(
      sql<boolean>`coalesce(
        (select c.value ->> 'day' from claim_review c where c.document_id = d.id and c.path = 'meeting.date'),
        d.reading -> 'meeting' ->> 'date') = ${day}`,
    )
    .orderBy('d.id', 'desc')
    .executeTakeFirst()
  return row === undefined ? null : documentOf(row)
}

export type NewDocument = {
  readonly id: string
  readonly slug: string
  readonly organization: string
  readonly file: string
  readonly name: string
  readonly createdBy: string | null
}

/** False where the organization has this very file already. */
export async function insertDocument(tx: WriteTx, document: NewDocument): Promise<boolean> {
  const inserted = await tx
    .insertInto('document')
    .values({
      id: document.id,
      slug: document.slug,
      organization_id: document.organization,
      file_sha256: document.file,
      name: document.name,
      state: 'waiting',
      created_by: document.createdBy,
    })
    .onConflict((conflict) => conflict.columns(['organization_id', 'file_sha256']).doNothing())
    .executeTakeFirst()
  return inserted.numInsertedOrUpdatedRows === 1n
}

/** Puts a document into another state; whoever reviewed it as it was is told so by its version. */
export async function moveDocument(tx: WriteTx, document: string, state: DocumentState): Promise<void> {
  await tx
    .updateTable('document')
    .set((e) => ({ state, version: e('version', '+', 1), ...(state === 'waiting' ? { failure: null } : {}) }))
    .where('id', '=', document)
    .execute()
}

/** Something was said of the document: its version counts on. */
export async function touchDocument(tx: WriteTx, document: string): Promise<void> {
  await tx
    .updateTable('document')
    .set((e) => ({ version: e('version', '+', 1) }))
    .where('id', '=', document)
    .execute()
}

export async function openDocumentTo(
  tx: WriteTx,
  document: string,
  { visibility, reason, reviewOn }: Access,
): Promise<void> {
  await tx
    .updateTable('document')
    .set({ visibility, visibility_reason: reason, review_on: reviewOn })
    .where('id', '=', document)
    .execute()
}

export async function setPrevious(tx: WriteTx, document: string, previous: string | null): Promise<void> {
  await tx.updateTable('document').set({ previous_id: previous }).where('id', '=', document).execute()
}
