import { type RawBuilder, sql } from 'kysely'
import type { ReadTx } from '../../db/transactions.ts'
import type { Day } from '../../kernel/day.ts'
import type { Period } from '../../kernel/period.ts'
import { isOneOf, type NameRow, nameOf, namesOf, periodColumns } from '../../structure/storage/shapes.ts'
import type { Approval, DocumentKind, DocumentSection, DocumentVersion } from '../model/governing/governing-document.ts'
import type { MembershipSource } from '../model/membership.ts'

type ApprovalRow = {
  readonly by: { readonly id: string; readonly slug: string; readonly names: readonly NameRow[] }
  readonly on: Day
  readonly decision: string | null
}

const approvals: RawBuilder<ApprovalRow[]> = sql<ApprovalRow[]>`(
  select coalesce(json_agg(json_build_object('on', a.approved_on, 'decision', a.decision_key,
      'by', json_build_object('id', b.id, 'slug', b.slug, 'names', ${namesOf('b')})) order by a.approved_on, a.id), '[]')
    from governing_document_approval a join organization b on b.id = a.approved_by_id where a.version_id = v.id)`

const source: RawBuilder<MembershipSource | null> = sql<MembershipSource | null>`(
  select json_build_object('title', s.title, 'url', s.url, 'page', s.page, 'line', s.line) from source s where s.id = v.source_id)`

/** Versions as the reader may see them, with what approved them and where they come from. */
export function versions(tx: ReadTx) {
  return tx
    .selectFrom('governing_document_version as v')
    .innerJoin('organization as o', 'o.id', 'v.organization_id')
    .select(['v.id', 'v.kind', 'v.number', 'v.title', 'v.sections', 'v.file_sha256', 'v.file_name', 'v.visibility'])
    .select(['v.version', 'o.id as organizationId', 'o.slug', 'o.root_id as root'])
    .select(sql<boolean>`v.valid is null`.as('isDraft'))
    .select(periodColumns('v.valid'))
    .select([approvals.as('approvals'), source.as('source')])
}

type Row = Awaited<ReturnType<ReturnType<typeof versions>['execute']>>[number]

export function versionOf(row: Row): DocumentVersion {
  const { file_sha256: file, file_name: name } = row
  return {
    id: row.id,
    organization: { id: row.organizationId, slug: row.slug, root: row.root },
    kind: row.kind as DocumentKind,
    number: row.number,
    title: row.title,
    sections: row.sections as unknown as DocumentSection[],
    original: file === null || name === null ? null : { file, name },
    period: row.isDraft ? null : { startDate: row.startDate, endDate: row.endDate },
    visibility: row.visibility,
    version: row.version,
    source: row.source,
    approvals: row.approvals.map(approvalOf),
  }
}

function approvalOf({ by, on, decision }: ApprovalRow): Approval {
  return { by: { ...by, names: by.names.map(nameOf) }, on, decision }
}

/** Every version of a document that the reader sees, the newest first. */
export async function versionsOf(tx: ReadTx, organization: string, kind: DocumentKind): Promise<DocumentVersion[]> {
  const rows = await versions(tx)
    .where('v.organization_id', '=', organization)
    .where('v.kind', '=', kind)
    .orderBy('v.number', 'desc')
    .execute()
  return rows.map(versionOf)
}

/** A version as the rules ask of it: when it holds, and who approved it when. */
export type VersionInBrief = {
  readonly organization: string
  readonly slug: string
  readonly number: number
  readonly title: string
  readonly period: Period | null
  readonly approvals: readonly Pick<Approval, 'on' | 'decision'>[]
}

const approvalsInBrief = sql<{ readonly on: Day; readonly decision: string | null }[]>`(
  select coalesce(json_agg(json_build_object('on', a.approved_on, 'decision', a.decision_key) order by a.approved_on, a.id), '[]')
    from governing_document_approval a where a.version_id = v.id)`

/** Versions of a kind of many organizations at once, the newest first; drafts among them where the reader sees them. */
export async function versionsInBrief(
  tx: ReadTx,
  organizations: readonly string[],
  kind: DocumentKind,
): Promise<VersionInBrief[]> {
  const rows = await tx
    .selectFrom('governing_document_version as v')
    .innerJoin('organization as o', 'o.id', 'v.organization_id')
    .select(['o.id as organization', 'o.slug', 'v.number', 'v.title', sql<boolean>`v.valid is null`.as('isDraft')])
    .select(periodColumns('v.valid'))
    .select(approvalsInBrief.as('approvals'))
    .where(isOneOf('v.organization_id', organizations))
    .where('v.kind', '=', kind)
    .orderBy('v.number', 'desc')
    .execute()
  return rows.map(({ isDraft, startDate, endDate, ...row }) => ({
    ...row,
    period: isDraft ? null : { startDate, endDate },
  }))
}

/** The original of a version that the reader sees, and what it is. */
export async function originalOf(tx: ReadTx, organization: string, kind: DocumentKind, number: number) {
  const row = await tx
    .selectFrom('governing_document_version as v')
    .innerJoin('file as f', 'f.sha256', 'v.file_sha256')
    .select(['v.file_name as name', 'f.sha256 as file', 'f.media_type as mediaType'])
    .where('v.organization_id', '=', organization)
    .where('v.kind', '=', kind)
    .where('v.number', '=', number)
    .executeTakeFirst()
  return row === undefined ? null : { ...row, name: row.name ?? row.file }
}

/** The version whose original is this very file, where there is one. */
export async function versionOfFile(
  tx: ReadTx,
  organization: string,
  file: string,
): Promise<{ readonly kind: DocumentKind; readonly number: number } | null> {
  const row = await tx
    .selectFrom('governing_document_version')
    .select(['kind', 'number'])
    .where('organization_id', '=', organization)
    .where('file_sha256', '=', file)
    .orderBy('created_at')
    .executeTakeFirst()
  return row === undefined ? null : { kind: row.kind as DocumentKind, number: row.number }
}
