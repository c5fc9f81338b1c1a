import { sql } from 'kysely'
import type { ReadTx } from '../../db/transactions.ts'
import { pagesPerPart } from '../../meetings/model/source-parts.ts'
import { nameOn } from '../../meetings/storage/convening.ts'
import type { SourceDocument } from '../model/source-document.ts'

type Row = Omit<SourceDocument, 'organization'> & {
  readonly organization: string
  readonly organizationName: string
  readonly clusterName: string | null
}

/** A document by its address, with the pages of one part; null where there is none for the asker. */
export async function sourceDocument(tx: ReadTx, slug: string, part: number): Promise<SourceDocument | null> {
  const first = (part - 1) * pagesPerPart
  const { rows } = await sql<Row>`select m.slug, m.name, m.file_sha256 as file, f.media_type as "mediaType",
      o.slug as organization, ${nameOn('o.id', 'm.day')} as "organizationName",
      case when o.root_id <> o.id then ${nameOn('o.root_id', 'm.day')} end as "clusterName",
      jsonb_array_length(coalesce(m.text -> 'pages', '[]')) as pages,
      jsonb_path_query_array(coalesce(m.text -> 'pages', '[]'), '$[$first to $last]',
        jsonb_build_object('first', ${first}::integer, 'last', ${first + pagesPerPart - 1}::integer)) as shown,
      (select coalesce(json_agg(json_build_object('organization', mo.slug, 'slug', mm.slug, 'day', mm.held_on) order by mm.held_on), '[]')
         from meeting mm join organization mo on mo.id = mm.organization_id join source s on s.id = mm.source_id
        where s.document_id = m.id) as meetings
    from (select d.*, d.created_at::date as day from document d) m
    join organization o on o.id = m.organization_id join file f on f.sha256 = m.file_sha256
    where m.slug = ${slug}`.execute(tx)
  const [row] = rows
  if (row === undefined) return null
  const { organization: at, organizationName, clusterName, ...document } = row
  return { ...document, organization: { slug: at, name: organizationName, cluster: clusterName } }
}

/** Where a document's original lies, for those who may see the document. */
export async function originalOf(tx: ReadTx, slug: string) {
  const row = await tx
    .selectFrom('document as d')
    .innerJoin('file as f', 'f.sha256', 'd.file_sha256')
    .select(['d.name', 'd.file_sha256 as file', 'f.media_type as mediaType'])
    .where('d.slug', '=', slug)
    .executeTakeFirst()
  return row ?? null
}
