import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { periodOf } from '../../db/period.ts'
import type { ReadTx, WriteTx } from '../../db/transactions.ts'
import { csvTable } from '../../kernel/csv.ts'
import type { Day } from '../../kernel/day.ts'
import { newId } from '../../kernel/id.ts'
import type { LegislativeTerm, TermKind } from '../model/legislative-term.ts'

const folder = join(import.meta.dirname, '..', '..', '..', 'data')
const table = async (name: string) => csvTable(await readFile(join(folder, `${name}.csv`), 'utf8'))

/** Every term that is known, oldest first. */
export async function legislativeTerms(tx: ReadTx): Promise<LegislativeTerm[]> {
  const rows = await tx
    .selectFrom('legislative_term as t')
    .innerJoin('source as s', 's.id', 't.source_id')
    .select(['t.key', 't.kind', 't.name', 't.valid', 't.elected_on', 't.note', 't.certainty'])
    .select(['s.title', 's.publisher', 's.url'])
    .orderBy('t.valid')
    .execute()
  return rows.map(({ key, kind, name, valid, elected_on, note, certainty, ...source }) => ({
    key,
    kind: kind as TermKind,
    name,
    period: periodOf(valid),
    electedOn: elected_on as Day | null,
    note,
    certainty,
    source,
  }))
}

/** Adds the terms of `data/legislative_terms.csv` that the database does not know; answers how many. What stands there is left alone. */
export async function addMissingTerms(tx: WriteTx): Promise<number> {
  const known = new Set((await tx.selectFrom('legislative_term').select('key').execute()).map(({ key }) => key))
  const sources = new Map((await table('sources')).map((row) => [row.key, row]))
  const missing = (await table('legislative_terms')).filter(({ key = '' }) => !known.has(key))
  for (const { key = '', kind = '', name = '', start, end, elected, certainty, note, source } of missing) {
    const said = sources.get(source)
    await tx
      .insertInto('legislative_term')
      .values({
        id: newId(),
        ...{ key, kind, name },
        valid: `[${start},${end}]`,
        elected_on: elected || null,
        note: note || null,
        certainty: certainty as LegislativeTerm['certainty'],
        source_id: await sourceId(tx, said?.title ?? '', said?.publisher || null, said?.url || null),
      })
      .execute()
  }
  return missing.length
}

/** The register's own source of that title, where it has one. */
async function sourceId(tx: WriteTx, title: string, publisher: string | null, url: string | null): Promise<string> {
  const present = await tx
    .selectFrom('source')
    .select('id')
    .where('title', '=', title)
    .where('document_id', 'is', null)
    .where('organization_id', 'is', null)
    .orderBy('id')
    .executeTakeFirst()
  if (present !== undefined) return present.id
  const id = newId()
  await tx.insertInto('source').values({ id, title, publisher, url }).execute()
  return id
}
