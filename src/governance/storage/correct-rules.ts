import { isDeepStrictEqual } from 'node:util'
import { periodOf, rangeOf } from '../../db/period.ts'
import type { WriteTx } from '../../db/transactions.ts'
import type { Period } from '../../kernel/period.ts'
import type { Certainty } from '../../structure/model/organization.ts'
import type { Written } from '../model/rules/read-demand.ts'

/** All that a shipped rule says, as its row holds it: `within` and `source` are ids of this database. */
export type AsShipped = {
  readonly wording: string
  readonly appliesTo: string
  readonly within: string | null
  readonly begins: string | null
  readonly kind: string
  readonly parameters: Written
  readonly severity: string
  readonly certainty: Certainty
  readonly note: string | null
  readonly period: Period
  readonly source: string
}

/** A rule that is shipped otherwise than it stood. */
export type CorrectedRule = {
  readonly set: string
  readonly key: string
  readonly before: AsShipped
  readonly after: AsShipped
}

/** A rule as it stands, and as it was last shipped; null where that was not yet kept. */
export type StandingRule = {
  readonly id: string
  readonly key: string
  readonly version: number
  readonly says: AsShipped
  readonly shipped: unknown
}

export async function rulesStanding(tx: WriteTx, set: string): Promise<StandingRule[]> {
  const rows = await tx.selectFrom('rule').selectAll().where('rule_set_id', '=', set).execute()
  return rows.map((row) => ({
    id: row.id,
    key: row.key,
    version: row.version,
    shipped: row.as_shipped,
    says: {
      wording: row.wording,
      appliesTo: row.applies_to,
      within: row.within_id,
      begins: row.id_begins,
      kind: row.kind,
      parameters: row.parameters as Written,
      severity: row.severity,
      certainty: row.certainty,
      note: row.note,
      period: periodOf(row.valid),
      source: row.source_id,
    },
  }))
}

export function columnsOf(shipped: AsShipped) {
  return {
    wording: shipped.wording,
    applies_to: shipped.appliesTo,
    within_id: shipped.within,
    id_begins: shipped.begins,
    kind: shipped.kind,
    parameters: JSON.stringify(shipped.parameters),
    severity: shipped.severity,
    certainty: shipped.certainty,
    note: shipped.note,
    valid: rangeOf(shipped.period),
    source_id: shipped.source,
    as_shipped: JSON.stringify(shipped),
  }
}

/**
 * Writes the shipped rule over the one that stands, where nobody has had a hand in that. Answers whether it says something else now.
 * A row from before `as_shipped` was kept counts as untouched while it holds for the very days for which it is shipped.
 */
export async function correctRule(
  tx: WriteTx,
  standing: readonly StandingRule[],
  shipped: AsShipped,
): Promise<boolean> {
  const [rule, ...others] = standing
  if (rule === undefined || others.length > 0 || isDeepStrictEqual(rule.shipped, shipped)) return false
  if (!isUntouched(rule, shipped)) return false
  const isCorrected = !isDeepStrictEqual(rule.says, shipped)
  await tx
    .updateTable('rule')
    .set({ ...columnsOf(shipped), version: rule.version + (isCorrected ? 1 : 0) })
    .where('id', '=', rule.id)
    .execute()
  return isCorrected
}

function isUntouched({ says, shipped, version }: StandingRule, now: AsShipped): boolean {
  if (shipped !== null) return isDeepStrictEqual(says, shipped)
  return version === 1 && isDeepStrictEqual(says.period, now.period)
}
