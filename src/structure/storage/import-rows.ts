import { sql } from 'kysely'
import type { ReadTx, WriteTx } from '../../db/transactions.ts'
import type { Row, RowChange } from '../model/import.ts'

/** The tables that an import may change, each with the columns by which a row is found again. */
const keys: Readonly<Record<string, readonly string[]>> = {
  source: ['id'],
  organization: ['id'],
  organization_name: ['organization_id', 'valid'],
  organization_relation: ['id'],
  claim_set: ['id'],
  register_claim: ['id'],
  partition_place: ['id'],
  population: ['organization_id', 'on_day'],
  population_band: ['organization_id', 'on_day', 'from_age', 'sex'],
  map_outline: ['id'],
}

type Deed = 'add' | 'change' | 'remove'
type Batch = { readonly table: string; readonly deed: Deed; readonly changes: readonly RowChange[] }

/** Writes the changes in their order and answers them with the rows as the database has them now. Throws where a row is not as `before` says. */
export async function writeChanges(tx: WriteTx, changes: readonly RowChange[]): Promise<RowChange[]> {
  const written: RowChange[] = []
  for (const batch of batchesOf(changes)) written.push(...(await writeBatch(tx, batch)))
  return written
}

/** Rows that are no longer as the import left them, locked so that they stay as they are found. */
export async function changedSince(tx: WriteTx, changes: readonly RowChange[]): Promise<RowChange[]> {
  const changed: RowChange[] = []
  for (const { table, deed, changes: left } of batchesOf(changes)) {
    if (deed === 'remove') continue
    await lock(tx, table, left)
    const standing = await rowsStanding(tx, table, left)
    changed.push(...left.filter((_, place) => !standing.has(place)))
  }
  return changed
}

/** The other way round, last first: what was added goes, what was changed or removed comes back as it was. */
export async function takeBack(tx: WriteTx, changes: readonly RowChange[]): Promise<void> {
  const reversed = changes.toReversed().map(({ table, before, after }) => ({ table, before: after, after: before }))
  await writeChanges(tx, reversed)
}

/** Runs of changes that do the same to the same table with the same columns: each is one statement. */
function batchesOf(changes: readonly RowChange[]): Batch[] {
  const batches: { table: string; deed: Deed; changes: RowChange[]; columns: string }[] = []
  for (const change of changes) {
    const { table, before, after } = change
    const deed = before === null ? 'add' : after === null ? 'remove' : 'change'
    const columns = Object.keys(after ?? before ?? {}).join()
    const last = batches.at(-1)
    if (last?.table === table && last.deed === deed && last.columns === columns) last.changes.push(change)
    else batches.push({ table, deed, columns, changes: [change] })
  }
  return batches
}

async function writeBatch(tx: WriteTx, batch: Batch): Promise<RowChange[]> {
  const { table, deed, changes } = batch
  keysOf(table) // Throws where no import may change the table.
  const rows = await (deed === 'add' ? add(tx, batch) : deed === 'change' ? change(tx, batch) : remove(tx, batch))
  if (rows.length !== changes.length) throw new Error(`${table}: a row was not as the plan says`)
  if (deed === 'remove') return [...changes]
  if (deed === 'add') return rows.map((after) => ({ table, before: null, after }))
  const before = new Map(changes.map((one) => [keyOf(table, one.before), one.before]))
  return rows.map((after) => ({ table, before: before.get(keyOf(table, after)) ?? null, after }))
}

async function add(tx: WriteTx, { table, changes }: Batch): Promise<Row[]> {
  const columns = columnsOf(changes)
  const { rows } = await sql<{ row: Row }>`
    insert into ${sql.table(table)} as t (${columns})
    select ${columns} from ${recordset(table, changes, 'after')} r returning to_jsonb(t) as row`.execute(tx)
  return rows.map(({ row }) => row)
}

async function change(tx: WriteTx, { table, changes }: Batch): Promise<Row[]> {
  const set = sql.join(
    Object.keys(changes[0]?.after ?? {}).map((column) => sql`${sql.id(column)} = ${sql.ref(`r.${column}`)}`),
  )
  const { rows } = await sql<{ row: Row }>`
    update ${sql.table(table)} as t set ${set}
    from ${recordset(table, changes, 'after')} r, ${recordset(table, changes, 'before')} b
    where ${sameKey(table, 't', 'r')} and ${sameKey(table, 't', 'b')} and to_jsonb(t) = to_jsonb(b)
    returning to_jsonb(t) as row`.execute(tx)
  return rows.map(({ row }) => row)
}

async function remove(tx: WriteTx, { table, changes }: Batch): Promise<Row[]> {
  const { rows } = await sql<{ row: Row }>`
    delete from ${sql.table(table)} as t using ${recordset(table, changes, 'before')} b
    where ${sameKey(table, 't', 'b')} and to_jsonb(t) = to_jsonb(b) returning to_jsonb(t) as row`.execute(tx)
  return rows.map(({ row }) => row)
}

/** A source is never changed, only added and removed, and no serving login may lock one. */
async function lock(tx: WriteTx, table: string, changes: readonly RowChange[]): Promise<void> {
  if (table === 'source') return
  await sql`select from ${sql.table(table)} t, ${recordset(table, changes, 'after')} r
    where ${sameKey(table, 't', 'r')} for update of t`.execute(tx)
}

/** Places in the list of those rows that are still as they were left. */
async function rowsStanding(tx: ReadTx, table: string, changes: readonly RowChange[]): Promise<Set<number>> {
  const left = JSON.stringify(changes.map(({ after }) => after))
  const { rows } = await sql<{ place: number }>`
    select (g.place - 1)::int as place
    from jsonb_array_elements(${left}::jsonb) with ordinality as g(row, place),
      lateral jsonb_populate_record(null::${sql.table(table)}, g.row) r, ${sql.table(table)} t
    where ${sameKey(table, 't', 'r')} and to_jsonb(t) = to_jsonb(r)`.execute(tx)
  return new Set(rows.map(({ place }) => place))
}

function recordset(table: string, changes: readonly RowChange[], side: 'before' | 'after') {
  const rows = JSON.stringify(changes.map((one) => one[side]))
  return sql`jsonb_populate_recordset(null::${sql.table(table)}, ${rows}::jsonb)`
}

function columnsOf(changes: readonly RowChange[]) {
  return sql.join(Object.keys(changes[0]?.after ?? {}).map((column) => sql.id(column)))
}

function sameKey(table: string, one: string, other: string) {
  const same = keysOf(table).map((key) => sql`${sql.ref(`${one}.${key}`)} = ${sql.ref(`${other}.${key}`)}`)
  return sql.join(same, sql` and `)
}

function keyOf(table: string, row: Row | null): string {
  return keysOf(table)
    .map((key) => String(row?.[key]))
    .join()
}

function keysOf(table: string): readonly string[] {
  const columns = keys[table]
  if (columns === undefined) throw new Error(`no import changes the table ${table}`)
  return columns
}
