import { sql } from 'kysely'
import type { ReadTx } from '../../db/transactions.ts'
import type { MemberKind } from '../model/organization.ts'
import type { Reversal, Ruling } from '../model/ruling.ts'
import { organizationsById } from './claims.ts'
import { periodColumns } from './shapes.ts'

/** Every ruling, those that were reversed too. A person whom the reader may not see stands without a name. */
export async function allRulings(tx: ReadTx): Promise<Ruling[]> {
  const rows = await rulingRows(tx)
  if (rows.length === 0) return []
  const ends = rows.flatMap(({ subject_id, chosen, counted_in }) => [subject_id, ...chosen, counted_in ?? subject_id])
  const organizationWith = await organizationsById(tx, [...new Set(ends)])
  return rows.flatMap((row) => {
    const subject = organizationWith(row.subject_id)
    if (subject === undefined) return []
    const countedIn = row.counted_in === null ? undefined : organizationWith(row.counted_in)
    return [
      {
        id: row.id,
        kind: row.kind as MemberKind,
        subject,
        period: { startDate: row.startDate, endDate: row.endDate },
        chosen: row.chosen.map(organizationWith).filter((organization) => organization !== undefined),
        countedIn: countedIn ?? null,
        reason: row.reason,
        decidedBy: { isOperator: row.decided_by === null, name: row.decidedBy },
        decidedAt: row.decided_at,
        reversal: reversalOf(row),
      },
    ]
  })
}

type Row = Awaited<ReturnType<typeof rulingRows>>[number]

function reversalOf({ reversed_at, reversed_by, reversedBy, reversed_reason }: Row): Reversal | null {
  if (reversed_at === null) return null
  return { by: { isOperator: reversed_by === null, name: reversedBy }, at: reversed_at, reason: reversed_reason }
}

function rulingRows(tx: ReadTx) {
  return tx
    .selectFrom('ruling as r')
    .leftJoin('person as decider', 'decider.id', 'r.decided_by')
    .leftJoin('person as reverser', 'reverser.id', 'r.reversed_by')
    .select(['r.id', 'r.kind', 'r.subject_id', 'r.counted_in', 'r.reason', 'r.decided_at', 'r.decided_by'])
    .select([
      'r.reversed_at',
      'r.reversed_by',
      'r.reversed_reason',
      'decider.name as decidedBy',
      'reverser.name as reversedBy',
    ])
    .select(sql<string[]>`r.chosen`.as('chosen'))
    .select(periodColumns('r.valid'))
    .orderBy('r.decided_at')
    .orderBy('r.id')
    .execute()
}
