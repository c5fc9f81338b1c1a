import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { operator } from './cast.ts'
import { canaries, closedWorld } from './matrix-world.ts'

const world = await closedWorld()

/** Tables in which everything is public, or nothing is typed by a person. */
const openTables = new Set([
  'access',
  'claim_set',
  'daily_head',
  'example',
  'file',
  'former_slug',
  'idempotency_key',
  'import_change',
  'journal_entry',
  'journal_payload',
  'legislative_term',
  'letter',
  'map_outline',
  'office',
  'organization',
  'organization_name',
  'organization_relation',
  'partition_place',
  'population',
  'population_band',
  'register_claim',
  'ruling',
  'shipped_fact',
  'sign_in_link',
  'withdrawal',
])

/** Columns of the program's own words, numbers, addresses and hashes. */
const ownWords = new Set([
  'absent_from',
  'answer',
  'applies_to',
  'browser',
  'chair',
  'choice',
  'classification',
  'decides_by',
  'decision',
  'decision_key',
  'door',
  'failure',
  'file_sha256',
  'form_secret',
  'ground',
  'item_slug',
  'id_begins',
  'key',
  'kind',
  'language',
  'mark',
  'media_type',
  'number',
  'outcome',
  'path',
  'plan_digest',
  'post',
  'presence',
  'right_held',
  'severity',
  'sha256',
  'slug',
  'state',
  'subject',
  'system',
  'verb',
  'verdict',
])

/** Columns that nobody can write a closed word into: they are filled only for what is public. */
const openColumns = new Set(['rule.as_shipped', 'source.licence', 'source.publisher', 'source.url'])

type Column = { readonly table: string; readonly column: string; readonly isOpened: boolean }

async function columnsOfWords(): Promise<Column[]> {
  return world.database.reading(operator, async (tx) => {
    const { rows } = await sql<Column>`
      select c.relname as table, a.attname as column, exists (
          select 1 from pg_attribute v where v.attrelid = c.oid and v.attname = 'visibility') as "isOpened"
        from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
       where c.relkind = 'r' and c.relrowsecurity and c.relnamespace = 'public'::regnamespace
         and a.atttypid in ('text'::regtype, 'text[]'::regtype, 'jsonb'::regtype)
         and has_table_privilege('klynge_web', c.oid, 'select')
       order by 1, 2`.execute(tx)
    return rows.filter(
      ({ table, column }) => !openTables.has(table) && !ownWords.has(column) && !openColumns.has(`${table}.${column}`),
    )
  })
}

async function hasCanary({ table, column, isOpened }: Column): Promise<boolean> {
  const actors = [...Object.values(world.actors), operator]
  const closed = isOpened ? sql`visibility <> 'public'` : sql`true`
  const seen = await Promise.all(
    actors.map((actor) =>
      world.database.reading(actor, async (tx) => {
        const { rows } = await sql<{ word: string }>`select ${sql.ref(column)}::text as word from ${sql.table(table)}
          where ${closed}`.execute(tx)
        return rows.some(({ word }) => canaries.some((canary) => String(word).includes(canary)))
      }),
    ),
  )
  return seen.includes(true)
}

test('the matrix keeps a closed word in every field that can be closed', async () => {
  const columns = await columnsOfWords()
  expect(columns.length).toBeGreaterThan(60)
  const empty: string[] = []
  for (const column of columns) if (!(await hasCanary(column))) empty.push(`${column.table}.${column.column}`)
  expect(empty).toEqual([])
})
