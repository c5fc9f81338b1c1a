import { sql } from 'kysely'
import { rangeOf } from '../../db/period.ts'
import type { ReadTx, WriteTx } from '../../db/transactions.ts'
import type { Day } from '../../kernel/day.ts'
import type { Period } from '../../kernel/period.ts'
import type { CarriedRule } from '../model/governing/governing-document.ts'

/** The rules that a version of a governing document carries, as far as the reader sees them. */
export async function rulesCarriedBy(tx: ReadTx, version: string): Promise<CarriedRule[]> {
  return tx
    .selectFrom('rule_set as s')
    .innerJoin('rule as r', 'r.rule_set_id', 's.id')
    .select(['r.key', 'r.wording as text', sql<boolean>`s.approved_on is null`.as('isDraft')])
    .where('s.governing_document_version_id', '=', version)
    .orderBy('s.key')
    .orderBy('r.key')
    .execute()
}

/** Whether a set comes with a version that is a draft itself, and is approved with it or not at all. */
export async function comesWithDraft(tx: ReadTx, set: string): Promise<boolean> {
  const draft = await tx
    .selectFrom('rule_set as s')
    .innerJoin('governing_document_version as v', 'v.id', 's.governing_document_version_id')
    .select('v.id')
    .where('s.id', '=', set)
    .where('v.valid', 'is', null)
    .executeTakeFirst()
  return draft !== undefined
}

/** A draft set that a version carried when it came in force. */
export type HeldSet = { readonly id: string; readonly key: string; readonly rules: readonly string[] }

/**
 * Draft rules that a version carries hold from its first day: those that follow their set's days, and the set itself, approved by the
 * decision that approved the version. Answers the sets.
 */
export async function holdRulesCarried(
  tx: WriteTx,
  version: string,
  approved: { readonly on: Day; readonly decision: string | null },
  period: Period,
): Promise<HeldSet[]> {
  const range = rangeOf(period)
  await sql`update rule r set valid = case when r.valid = s.valid then ${range}::daterange else r.valid * ${range}::daterange end
    from rule_set s where s.id = r.rule_set_id and s.governing_document_version_id = ${version} and s.approved_on is null
     and (r.valid = s.valid or r.valid && ${range}::daterange)`.execute(tx)
  return tx
    .updateTable('rule_set')
    .set((e) => ({
      approved_on: approved.on,
      decision_key: approved.decision,
      valid: range,
      version: e('version', '+', 1),
    }))
    .where('governing_document_version_id', '=', version)
    .where('approved_on', 'is', null)
    .returning(['id', 'key', keysInSet.as('rules')])
    .execute()
}

const keysInSet = sql<string[]>`(
  select coalesce(json_agg(r.key order by r.key, r.id), '[]') from rule r where r.rule_set_id = rule_set.id)`

/** Rules that a version carries end with it. */
export async function endRulesCarried(tx: WriteTx, version: string, period: Period): Promise<void> {
  const range = rangeOf(period)
  const shortened = sql`valid * ${range}::daterange`
  const isLonger = sql`valid && ${range}::daterange and not valid <@ ${range}::daterange`
  await sql`update rule set valid = ${shortened} where ${isLonger} and rule_set_id in (
    select id from rule_set where governing_document_version_id = ${version} and approved_on is not null)`.execute(tx)
  await sql`update rule_set set valid = ${shortened}
    where ${isLonger} and governing_document_version_id = ${version} and approved_on is not null`.execute(tx)
}

/** Says that a draft set is carried by a version. */
export async function carryRules(tx: WriteTx, set: string, version: string): Promise<void> {
  await tx.updateTable('rule_set').set({ governing_document_version_id: version }).where('id', '=', set).execute()
}
