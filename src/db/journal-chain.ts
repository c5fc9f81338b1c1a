import { createHash } from 'node:crypto'
import { type ExpressionBuilder, sql } from 'kysely'
import type { Rows } from './rows.ts'

/** A journal entry as it is sealed: every column, the moment to the microsecond. */
export type SealedWords = readonly (string | null)[]

/** The first seal has none before it. */
export const noSeal: Buffer = Buffer.alloc(32)

/** The columns of an entry as text, in the order in which they are sealed. */
export function wordsOfEntry(entry: ExpressionBuilder<Rows, 'journal_entry'>) {
  const text = (column: keyof Rows['journal_entry']) => sql<string | null>`${entry.ref(column)}::text`
  return sql<SealedWords>`array[${sql.join([
    text('id'),
    sql`to_char(${entry.ref('at')} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US')`,
    text('actor_kind'),
    text('person_id'),
    text('right_held'),
    text('action'),
    text('object_kind'),
    text('object_id'),
    text('organization_id'),
    sql`encode(${entry.ref('digest')}, 'hex')`,
  ])}]`
}

/** The hash of a seal: over the one before it and its entries in order, written as JSON so that no two batches read alike. */
export function hashOfSeal(previous: Buffer, entries: readonly SealedWords[]): Buffer {
  return createHash('sha256').update(previous).update(JSON.stringify(entries)).digest()
}
