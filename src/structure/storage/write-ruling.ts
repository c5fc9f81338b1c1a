import { sql } from 'kysely'
import { rangeOf } from '../../db/period.ts'
import type { ReadTx, WriteTx } from '../../db/transactions.ts'
import type { ChangedRows, KeptRows, RulingScope } from './rewrite-register.ts'

export type NewRuling = RulingScope & {
  readonly id: string
  readonly chosen: readonly string[]
  readonly countedIn: string | null
  readonly reason: string
  /** Person; null for the operator. */
  readonly decidedBy: string | null
  readonly before: KeptRows
  readonly after: KeptRows
}

export async function addRulingRow(tx: WriteTx, ruling: NewRuling): Promise<void> {
  await tx
    .insertInto('ruling')
    .values({
      id: ruling.id,
      kind: ruling.kind,
      subject_id: ruling.subject,
      valid: rangeOf(ruling.period),
      chosen: [...ruling.chosen],
      counted_in: ruling.countedIn,
      reason: ruling.reason,
      decided_by: ruling.decidedBy,
      before: JSON.stringify(ruling.before),
      after: JSON.stringify(ruling.after),
    })
    .execute()
}

/** Whether a ruling about the same stands on some day of the period. */
export async function isRuledOn(tx: ReadTx, { kind, subject, period }: RulingScope): Promise<boolean> {
  const row = await tx
    .selectFrom('ruling')
    .select('id')
    .where('kind', '=', kind)
    .where('subject_id', '=', subject)
    .where('reversed_at', 'is', null)
    .where(sql<boolean>`valid && ${rangeOf(period)}::daterange`)
    .executeTakeFirst()
  return row !== undefined
}

/** The rows that a ruling changed, as they were and as it left them. */
export async function rowsOfRuling(tx: ReadTx, id: string): Promise<ChangedRows | null> {
  const row = await tx
    .selectFrom('ruling')
    .select([sql<KeptRows>`before`.as('before'), sql<KeptRows>`after`.as('after')])
    .where('id', '=', id)
    .executeTakeFirst()
  return row ?? null
}

/** The source that a claim names. */
export async function sourcesOfClaims(tx: ReadTx, claims: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx
    .selectFrom('register_claim')
    .select(['id', 'source_id'])
    .where(sql<boolean>`id = any(${[...claims]}::uuid[])`)
    .execute()
  return new Map(rows.map(({ id, source_id }) => [id, source_id]))
}

/** Says that a ruling no longer stands. */
export async function markReversed(tx: WriteTx, id: string, by: string | null, reason: string): Promise<void> {
  await tx
    .updateTable('ruling')
    .set({ reversed_at: sql`now()`, reversed_by: by, reversed_reason: reason })
    .where('id', '=', id)
    .execute()
}
