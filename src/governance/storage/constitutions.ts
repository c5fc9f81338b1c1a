import { sql } from 'kysely'
import type { ReadTx, WriteTx } from '../../db/transactions.ts'
import type { Day } from '../../kernel/day.ts'
import { newId } from '../../kernel/id.ts'
import { isOneOf } from '../../structure/storage/shapes.ts'
import type { Constitution, ConstitutionState } from '../model/constitution/constitution.ts'

function constitutions(tx: ReadTx) {
  return tx
    .selectFrom('constitution as c')
    .leftJoin('person as b', 'b.id', 'c.created_by')
    .leftJoin('person as d', 'd.id', 'c.carried_out_by')
    .leftJoin('person as t', 't.id', 'c.taken_back_by')
    .select(['c.id', 'c.organization_id', 'c.first_day', 'c.state', 'c.source_title', 'c.version'])
    .select(['c.created_at', 'c.carried_out_at', 'c.taken_back_at'])
    .select(['b.name as begunBy', 'd.name as carriedOutBy', 't.name as takenBackBy'])
}

type Row = Awaited<ReturnType<ReturnType<typeof constitutions>['execute']>>[number]

function constitutionOf(row: Row): Constitution {
  return {
    id: row.id,
    organization: row.organization_id,
    firstDay: row.first_day as Day,
    state: row.state as ConstitutionState,
    sourceTitle: row.source_title,
    version: row.version,
    begun: { by: row.begunBy ?? '', at: row.created_at },
    carriedOut: row.carried_out_at === null ? null : { by: row.carriedOutBy ?? '', at: row.carried_out_at },
    takenBack: row.taken_back_at === null ? null : { by: row.takenBackBy ?? '', at: row.taken_back_at },
  }
}

export async function constitutionWithId(tx: ReadTx, id: string): Promise<Constitution | null> {
  const row = await constitutions(tx).where('c.id', '=', id).executeTakeFirst()
  return row === undefined ? null : constitutionOf(row)
}

/** Those of these organizations that the reader serves, newest first. */
export async function constitutionsOf(tx: ReadTx, organizations: readonly string[]): Promise<Constitution[]> {
  const rows = await constitutions(tx)
    .where(isOneOf('c.organization_id', organizations))
    .orderBy('c.first_day', 'desc')
    .orderBy('c.id', 'desc')
    .execute()
  return rows.map(constitutionOf)
}

export type OpenDraft = {
  readonly id: string
  readonly slug: string
  readonly organization: string
  readonly firstDay: Day
}

/** Every draft that the reader serves, the one that begins first on top. */
export async function openDrafts(tx: ReadTx): Promise<OpenDraft[]> {
  const rows = await tx
    .selectFrom('constitution as c')
    .innerJoin('organization as o', 'o.id', 'c.organization_id')
    .select(['c.id', 'o.slug', 'o.id as organization', 'c.first_day'])
    .where('c.state', '=', 'draft')
    .orderBy('c.first_day')
    .orderBy('c.id')
    .execute()
  return rows.map(({ first_day, ...row }) => ({ ...row, firstDay: first_day as Day }))
}

export async function addConstitution(
  tx: WriteTx,
  { organization, firstDay, sourceTitle }: Pick<Constitution, 'organization' | 'firstDay' | 'sourceTitle'>,
): Promise<string> {
  const id = newId()
  const row = { id, organization_id: organization, first_day: firstDay, source_title: sourceTitle }
  await tx.insertInto('constitution').values(row).execute()
  return id
}

/** Makes those who write one constitution take turns, and answers it as it stands then; null where there is none for the writer. */
export async function holdConstitution(tx: WriteTx, id: string): Promise<Constitution | null> {
  await tx.selectFrom('constitution').select('id').where('id', '=', id).forUpdate().execute()
  return constitutionWithId(tx, id)
}

/** Makes those who begin a draft for one organization take turns. */
export async function holdDraftsOf(tx: WriteTx, organization: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`constitution ${organization}`}, 0))`.execute(tx)
}

/** Counts a change of the draft or one of its lines. */
export async function countChange(tx: WriteTx, id: string): Promise<void> {
  await sql`update constitution set version = version + 1 where id = ${id}`.execute(tx)
}

/** Says what has become of a constitution, by whom. */
export async function markConstitution(
  tx: WriteTx,
  id: string,
  state: Exclude<ConstitutionState, 'draft'>,
): Promise<void> {
  await sql`update constitution set state = ${state}, version = version + 1,
      carried_out_by = case when ${state}::text = 'carried-out' then klynge_person() else carried_out_by end,
      carried_out_at = case when ${state}::text = 'carried-out' then now() else carried_out_at end,
      taken_back_by = case when ${state}::text = 'taken-back' then klynge_person() else taken_back_by end,
      taken_back_at = case when ${state}::text = 'taken-back' then now() else taken_back_at end
    where id = ${id}`.execute(tx)
}
