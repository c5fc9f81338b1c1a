import { rm } from 'node:fs/promises'
import { sql } from 'kysely'
import { afterAll } from 'vitest'
import { importKinds } from '../src/cli/import-kinds.ts'
import type { Actor } from '../src/kernel/actor.ts'
import { applyImport } from '../src/structure/actions/apply-import.ts'
import { loadRegister } from '../src/structure/actions/load-register.ts'
import { type ImportHouse, proposeImport } from '../src/structure/actions/propose-import.ts'
import { undoImport } from '../src/structure/actions/undo-import.ts'
import type { ImportRecord } from '../src/structure/model/import-record.ts'
import { importWithId } from '../src/structure/storage/imports.ts'
import { addKeeper, operator, type PersonActor } from './cast.ts'
import { type TestDatabase, testDatabase } from './database.ts'
import { ownFolder } from './folders.ts'

/** The shipped register, somebody who keeps it, and a folder for files that come in. */
export type ImportWorkplace = ImportHouse & { readonly db: TestDatabase; readonly keeper: PersonActor }

export async function importWorkplace(): Promise<ImportWorkplace> {
  const db = await testDatabase()
  if (operator.kind !== 'operator') throw new Error('the operator is the operator')
  await loadRegister(db, operator)
  const files = await ownFolder()
  afterAll(() => rm(files, { recursive: true, force: true }))
  return { db, files, keeper: await addKeeper(db) }
}

export const kindWithKey = (key: string) => {
  const kind = importKinds.find((one) => one.key === key)
  if (kind === undefined) throw new Error(`no kind of import is called ${key}`)
  return kind
}

export type Given = Readonly<Record<string, string>>

export function propose(
  at: ImportWorkplace,
  key: string,
  file: string | Uint8Array,
  given: Given,
  actor: Actor = at.keeper,
) {
  const bytes = typeof file === 'string' ? Buffer.from(file) : file
  return proposeImport(at, actor, kindWithKey(key), { fileName: `${key}.csv`, bytes, given, submit: null })
}

/** The preview of a file that must be readable. */
export async function preview(
  at: ImportWorkplace,
  key: string,
  file: string | Uint8Array,
  given: Given,
): Promise<ImportRecord> {
  const proposed = await propose(at, key, file, given)
  if (!proposed.ok) throw new Error(`${proposed.refusal} ${proposed.at ?? ''}`)
  return again(at, proposed.value)
}

export async function again(at: ImportWorkplace, id: string): Promise<ImportRecord> {
  const found = await at.db.reading(at.keeper, (tx) => importWithId(tx, id))
  if (found === null) throw new Error('the import is gone')
  return found
}

export function apply(
  at: ImportWorkplace,
  { id, version }: ImportRecord,
  takesGoodLines = false,
  actor: Actor = at.keeper,
) {
  return applyImport(at, actor, importKinds, { id, version, takesGoodLines })
}

export async function undo(at: ImportWorkplace, { id }: ImportRecord, actor: Actor = at.keeper) {
  const { version } = await again(at, id)
  return undoImport(at.db, actor, { id, version })
}

const registerTables = [
  ...[
    'source',
    'organization',
    'organization_name',
    'former_slug',
    'organization_relation',
    'claim_set',
    'register_claim',
  ],
  ...['partition_place', 'population', 'population_band', 'map_outline', 'ruling'],
]

/** Every row of every table of the register, as the database writes them. */
export async function registerAsText({ db }: ImportWorkplace): Promise<string> {
  const dumps: string[] = []
  for (const table of registerTables) {
    const rows = sql<{ row: string }>`select to_jsonb(t)::text as row from ${sql.table(table)} t order by 1`
    const dumped = await db.reading(operator, (tx) => rows.execute(tx))
    dumps.push(`${table}\n${dumped.rows.map(({ row }) => row).join('\n')}`)
  }
  return dumps.join('\n')
}
