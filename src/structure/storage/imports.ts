import { sql } from 'kysely'
import type { ReadTx, WriteTx } from '../../db/transactions.ts'
import { isId, newId } from '../../kernel/id.ts'
import type { ImportPlan, Row, RowChange } from '../model/import.ts'
import type { ImportRecord, ImportState, ListedImport } from '../model/import-record.ts'
import type { ImportSettings } from '../model/import-settings.ts'

export type NewImport = {
  readonly kind: string
  readonly fileName: string
  readonly sha256: string
  readonly settings: ImportSettings
  readonly plan: ImportPlan
  readonly digest: string
  readonly createdBy: string | null
}

const listed = (tx: ReadTx) =>
  tx
    .selectFrom('register_import as i')
    .select(['i.id', 'i.kind', 'i.file_name as fileName', 'i.version'])
    .select(['i.created_at as createdAt', 'i.applied_at as appliedAt', 'i.ended_at as endedAt'])
    .select(sql<ImportState>`i.state`.as('state'))

/** Newest first. */
export function latestImports(tx: ReadTx, most: number): Promise<ListedImport[]> {
  return listed(tx).orderBy('i.created_at', 'desc').orderBy('i.id', 'desc').limit(most).execute()
}

export async function importWithId(tx: ReadTx, id: string): Promise<ImportRecord | null> {
  const row = await whole(tx, id).executeTakeFirst()
  return row ?? null
}

/** The same, held until the end of the transaction: of two who act at once the second waits and then finds it changed. */
export async function holdImport(tx: WriteTx, id: string): Promise<ImportRecord | null> {
  if (!isId(id)) return null
  await sql`select from register_import where id = ${id} for update`.execute(tx)
  return importWithId(tx, id)
}

function whole(tx: ReadTx, id: string) {
  return listed(tx)
    .select(['i.file_sha256 as sha256', 'i.plan_digest as digest'])
    .select([sql<ImportSettings>`i.settings`.as('settings'), sql<ImportPlan>`i.plan`.as('plan')])
    .where('i.id', '=', isId(id) ? id : null)
}

/** An import that waits with the same bytes, settings and plan: sending the file again is no second import. */
export async function sameProposal(
  tx: ReadTx,
  { kind, sha256, settings, digest }: Omit<NewImport, 'plan'>,
): Promise<string | null> {
  const row = await tx
    .selectFrom('register_import')
    .select('id')
    .where('kind', '=', kind)
    .where('state', '=', 'proposed')
    .where('file_sha256', '=', sha256)
    .where('plan_digest', '=', digest)
    .where(sql<boolean>`settings = ${JSON.stringify(settings)}::jsonb`)
    .executeTakeFirst()
  return row?.id ?? null
}

export async function addImport(tx: WriteTx, proposed: NewImport): Promise<string> {
  const id = newId()
  const { kind, fileName, sha256, settings, plan, digest, createdBy } = proposed
  await tx
    .insertInto('register_import')
    .values({
      id,
      kind,
      file_name: fileName,
      file_sha256: sha256,
      settings: JSON.stringify(settings),
      plan: JSON.stringify(plan),
      plan_digest: digest,
      state: 'proposed',
      created_by: createdBy,
    })
    .execute()
  return id
}

export async function keepPlan(tx: WriteTx, id: string, plan: ImportPlan, digest: string): Promise<void> {
  await tx
    .updateTable('register_import')
    .set((eb) => ({ plan: JSON.stringify(plan), plan_digest: digest, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

export async function markImport(tx: WriteTx, id: string, state: Exclude<ImportState, 'proposed'>): Promise<void> {
  const moment = state === 'applied' ? { applied_at: sql<Date>`now()` } : { ended_at: sql<Date>`now()` }
  await tx
    .updateTable('register_import')
    .set((eb) => ({ state, ...moment, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

export async function keepChanges(tx: WriteTx, id: string, changes: readonly RowChange[]): Promise<void> {
  const rows = changes.map(({ table, before, after }, place) => ({ place, table_name: table, before, after }))
  await sql`insert into import_change (import_id, place, table_name, before, after)
    select ${id}::uuid, r.place, r.table_name, nullif(r.before, 'null'::jsonb), nullif(r.after, 'null'::jsonb)
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(place int, table_name text, before jsonb, after jsonb)`.execute(
    tx,
  )
}

export async function changesOf(tx: ReadTx, id: string): Promise<RowChange[]> {
  const rows = await tx
    .selectFrom('import_change')
    .select('table_name as table')
    .select([sql<Row | null>`before`.as('before'), sql<Row | null>`after`.as('after')])
    .where('import_id', '=', id)
    .orderBy('place')
    .execute()
  return rows
}
