import { sql } from 'kysely'
import type { ReadTx, WriteTx } from '../../db/transactions.ts'
import type { Day } from '../../kernel/day.ts'
import { newId } from '../../kernel/id.ts'
import { isOneOf } from '../../structure/storage/shapes.ts'
import type { SeatChange } from '../model/constitution/plan.ts'

/** A row that was written, whole, as it was and as it was left. */
export type RowWritten = {
  readonly kind: 'membership' | 'person'
  readonly line: string | null
  readonly row: string
  readonly before: unknown
  readonly after: unknown
}

/** Locks the seats that a plan reads, so that they stay as they are found. */
export async function lockSeats(tx: WriteTx, organizations: readonly string[], from: Day): Promise<void> {
  await sql`select from membership where organization_id = any(${[...organizations]}::uuid[])
    and valid && daterange(${from}::date, null) order by id for update`.execute(tx)
}

/** Gives seats their last day: the one before the first day. */
export async function endSeats(tx: WriteTx, changes: readonly SeatChange[], firstDay: Day): Promise<RowWritten[]> {
  const lines = new Map(changes.map(({ before, line }) => [before?.id, line.id]))
  const ids = changes.flatMap(({ before }) => (before === null ? [] : [before.id]))
  if (ids.length === 0) return []
  const { rows } = await sql<{ id: string; before: unknown; after: unknown }>`
    with found as (select id, to_jsonb(m) as row from membership m where id = any(${ids}::uuid[]))
    update membership m set valid = daterange(lower(m.valid), ${firstDay}::date), version = m.version + 1
    from found f where f.id = m.id returning m.id, f.row as before, to_jsonb(m) as after`.execute(tx)
  if (rows.length !== ids.length) throw new Error('a seat that was to end was not found')
  return rows.map(({ id, before, after }) => ({
    kind: 'membership',
    line: lines.get(id) ?? null,
    row: id,
    before,
    after,
  }))
}

/** What a seat that begins is to be beside what the change says. */
export type BeginsWith = {
  readonly person: string
  readonly source: string | null
  readonly createdBy: string | null
  /** The new seat of whom a substitute stands in for, where that one changed too. */
  readonly substituteFor: string | null
}

/**
 * Writes a seat that begins. One that follows another gets every column of the one before that the change does not speak of, also
 * those that this code has never heard of.
 */
export async function beginSeat(tx: WriteTx, { line, after }: SeatChange, given: BeginsWith): Promise<RowWritten> {
  const id = newId()
  const { organization, post, title, onBehalfOf, appointedBy, period, visibility, certainty } = after
  const row = {
    ...{ id, person_id: given.person, organization_id: organization.id, post, title },
    ...{ on_behalf_of_id: onBehalfOf?.id ?? null, valid: `[${period.startDate ?? ''},${period.endDate ?? ''}]` },
    ...{ visibility, certainty, version: 1, created_by: given.createdBy, source_id: given.source },
    substitute_for_id: given.substituteFor,
    appointed_by_id: appointedBy?.kind === 'party' ? appointedBy.party.id : null,
    appointed_by_printed: appointedBy?.kind === 'printed' ? appointedBy.name : null,
  }
  const overrides = JSON.stringify(row)
  const { rows } =
    line.held === null
      ? await sql<{ after: unknown }>`
          insert into membership as t select (jsonb_populate_record(null::membership, ${overrides}::jsonb)).*
          returning to_jsonb(t) as after`.execute(tx)
      : await sql<{ after: unknown }>`
          insert into membership as t
          select (jsonb_populate_record(null::membership, to_jsonb(m) || ${overrides}::jsonb)).*
            from membership m where m.id = ${line.held.membership}
          returning to_jsonb(t) as after`.execute(tx)
  const [written] = rows
  if (written === undefined) throw new Error('a seat that was to go on was not found')
  return { kind: 'membership', line: line.id, row: id, before: null, after: written.after }
}

/** A person's row as it stands. */
export async function personRow(tx: ReadTx, id: string): Promise<unknown> {
  const { rows } = await sql<{ row: unknown }>`select to_jsonb(p) as row from person p where id = ${id}`.execute(tx)
  return rows[0]?.row ?? null
}

/** Keeps what was written, in its order. */
export async function keepWritten(tx: WriteTx, constitution: string, written: readonly RowWritten[]): Promise<void> {
  if (written.length === 0) return
  const rows = written.map(({ kind, line, row, before, after }, place) => ({
    ...{ constitution_id: constitution, place: place + 1, line_id: line, kind, row_id: row },
    before: before === null ? null : JSON.stringify(before),
    after: JSON.stringify(after),
  }))
  await tx.insertInto('constitution_change').values(rows).execute()
}

/** What a constitution wrote, in its order. */
export async function writtenBy(tx: ReadTx, constitution: string): Promise<RowWritten[]> {
  const rows = await tx
    .selectFrom('constitution_change')
    .select(['kind', 'line_id as line', 'row_id as row', 'before', 'after'])
    .where('constitution_id', '=', constitution)
    .orderBy('place')
    .execute()
  return rows.map((row) => ({ ...row, kind: row.kind as RowWritten['kind'] }))
}

/** Ids of memberships that no longer stand as they were left, locked so that they stay as they are found. */
export async function seatsChangedSince(tx: WriteTx, written: readonly RowWritten[]): Promise<string[]> {
  const ids = written.map(({ row }) => row)
  await sql`select from membership where id = any(${ids}::uuid[]) order by id for update`.execute(tx)
  const left = JSON.stringify(written.map(({ row, after }) => ({ id: row, row: after })))
  const { rows } = await sql<{ id: string }>`
    select w.id from jsonb_to_recordset(${left}::jsonb) as w (id uuid, row jsonb)
    where not exists (select 1 from membership m where m.id = w.id and to_jsonb(m) = w.row)`.execute(tx)
  return rows.map(({ id }) => id)
}

/** Whether somebody else's seat rests on one that began: a substitute for it. */
export async function isBuiltUpon(tx: ReadTx, begun: readonly string[]): Promise<boolean> {
  const found = await tx
    .selectFrom('membership')
    .select('id')
    .where(isOneOf('substitute_for_id', begun))
    .where((e) => e.not(isOneOf('id', begun)))
    .executeTakeFirst()
  return found !== undefined
}

/** Seats that began are gone, the last first; those that ended are as they were. Throws where one is not found. */
export async function restoreSeats(tx: WriteTx, written: readonly RowWritten[]): Promise<void> {
  for (const { row, before } of written.toReversed()) {
    if (before !== null) continue
    const { numDeletedRows } = await tx.deleteFrom('membership').where('id', '=', row).executeTakeFirst()
    if (numDeletedRows !== 1n) throw new Error('a seat that began was not found')
  }
  const ended = written.filter(({ before }) => before !== null)
  const before = JSON.stringify(ended.map((one) => one.before))
  const restored = await sql`update membership m set valid = b.valid, version = b.version
    from jsonb_populate_recordset(null::membership, ${before}::jsonb) b where m.id = b.id`.execute(tx)
  if (restored.numAffectedRows !== BigInt(ended.length)) throw new Error('a seat that ended was not found')
}

/**
 * Takes the public page from those who got one by seats that are to go, where nothing else public is left of them. Asked while
 * those seats still stand, for they are the writer's right to do so.
 */
export async function hidePersons(tx: WriteTx, persons: readonly string[], begun: readonly string[]): Promise<void> {
  await sql`update person p set visibility = 'secretariat', version = p.version + 1
    where p.id = any(${[...persons]}::uuid[]) and p.visibility = 'public'
      and not exists (select 1 from office o where o.person_id = p.id)
      and not exists (select 1 from membership m
        where m.person_id = p.id and m.visibility = 'public' and m.id <> all(${[...begun]}::uuid[]))`.execute(tx)
}
