import { sql } from 'kysely'
import { periodOf, rangeOf } from '../../db/period.ts'
import type { ReadTx, WriteTx } from '../../db/transactions.ts'
import type { Period } from '../../kernel/period.ts'
import type { Certainty, MemberKind } from '../model/organization.ts'
import type { PlacedRow } from '../model/rewriting.ts'

/** Rows of the register as PostgreSQL itself writes them, whole: put back, they are the same byte for byte. */
export type KeptRows = { readonly relations: readonly KeptRow[]; readonly places: readonly KeptRow[] }
export type KeptRow = {
  readonly id: string
  readonly valid: string
  readonly certainty: Certainty
  readonly note: string | null
  readonly source_id: string
  /** Of a relation. */
  readonly object_id?: string
  /** Of a place in the partition. */
  readonly municipality_id?: string
  readonly cluster_id?: string
}

/** Which rows a ruling is about. */
export type RulingScope = {
  readonly kind: MemberKind
  /** Id, as those of the objects. */
  readonly subject: string
  readonly objects: readonly string[]
  readonly period: Period
}

/** Those who rule about the same come one after the other, and nobody else changes the rows about the subject meanwhile. */
export async function lockQuestion(tx: WriteTx, kind: MemberKind, subject: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`ruling ${kind} ${subject}`}, 0))`.execute(tx)
  await sql`select from organization_relation where kind = ${kind} and subject_id = ${subject}::uuid for update`.execute(
    tx,
  )
  await sql`select from partition_place where municipality_id = ${subject}::uuid for update`.execute(tx)
}

const none: KeptRows = { relations: [], places: [] }

/** What the register has within the period. */
export async function rowsWithin(tx: ReadTx, scope: RulingScope): Promise<KeptRows> {
  return rowsAround(tx, scope, { before: none, after: none })
}

/** The rows that a ruling changed, as they were and as it left them. */
export type ChangedRows = { readonly before: KeptRows; readonly after: KeptRows }

/**
 * What stands now where a ruling changed rows: those that it left, and any other that would be in the way of those that were
 * there before.
 */
export async function rowsAround(tx: ReadTx, scope: RulingScope, { before, after }: ChangedRows): Promise<KeptRows> {
  const { kind, subject, objects, period } = scope
  const range = rangeOf(period)
  const idsOf = (rows: readonly KeptRow[]) => rows.map(({ id }) => id)
  const relations = await sql<{ row: KeptRow }>`
    select to_jsonb(r) as row from organization_relation r
     where r.kind = ${kind} and r.subject_id = ${subject}::uuid
       and (r.id = any(${idsOf(after.relations)}::uuid[]) or r.object_id = any(${[...objects]}::uuid[]) and (
         r.valid && ${range}::daterange or exists (
           select from jsonb_to_recordset(${JSON.stringify(before.relations)}::jsonb) as b(object_id uuid, valid daterange)
            where b.object_id = r.object_id and b.valid && r.valid)))
     order by r.id`.execute(tx)
  const places = await sql<{ row: KeptRow }>`
    select to_jsonb(p) as row from partition_place p
     where ${kind} = 'seat' and p.municipality_id = ${subject}::uuid
       and (p.id = any(${idsOf(after.places)}::uuid[]) or p.valid && ${range}::daterange or exists (
         select from jsonb_to_recordset(${JSON.stringify(before.places)}::jsonb) as b(valid daterange) where b.valid && p.valid))
     order by p.id`.execute(tx)
  return { relations: relations.rows.map(({ row }) => row), places: places.rows.map(({ row }) => row) }
}

/** A kept row as the rules know it. */
export function placedRow({ id, object_id, cluster_id, valid, certainty, note, source_id }: KeptRow): PlacedRow {
  return { id, object: object_id ?? cluster_id ?? '', period: periodOf(valid), certainty, note, source: source_id }
}

/** The other way round: rows of a subject as they are kept. */
export function keptRows(
  { kind, subject }: Pick<RulingScope, 'kind' | 'subject'>,
  relations: readonly PlacedRow[],
  places: readonly PlacedRow[],
): KeptRows {
  const common = ({ id, period, certainty, note, source }: PlacedRow) => ({
    id,
    valid: rangeOf(period),
    certainty,
    note,
    source_id: source,
  })
  return {
    relations: relations.map((row) => ({ ...common(row), kind, subject_id: subject, object_id: row.object })),
    places: places.map((row) => ({ ...common(row), municipality_id: subject, cluster_id: row.object })),
  }
}

/** Takes rows out and puts others in their place. */
export async function replaceRows(tx: WriteTx, out: KeptRows, into: KeptRows): Promise<void> {
  await replaceIn(tx, 'organization_relation', out.relations, into.relations)
  await replaceIn(tx, 'partition_place', out.places, into.places)
}

async function replaceIn(
  tx: WriteTx,
  table: 'organization_relation' | 'partition_place',
  out: readonly KeptRow[],
  into: readonly KeptRow[],
): Promise<void> {
  const ids = out.map(({ id }) => id)
  if (ids.length > 0) await sql`delete from ${sql.table(table)} where id = any(${ids}::uuid[])`.execute(tx)
  if (into.length === 0) return
  await sql`insert into ${sql.table(table)}
    select * from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(into)}::jsonb)`.execute(tx)
}
