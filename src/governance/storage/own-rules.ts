import { sql } from 'kysely'
import { rangeOf } from '../../db/period.ts'
import type { ReadTx, WriteTx } from '../../db/transactions.ts'
import type { Day } from '../../kernel/day.ts'
import { newId } from '../../kernel/id.ts'
import type { Period } from '../../kernel/period.ts'
import type { ShippedRuleSource } from '../model/rules/read-rules.ts'
import type { WrittenRule } from '../model/rules/rule-form.ts'
import type { WrittenExemption, WrittenSet } from '../model/rules/set-form.ts'

/** Short names that a new set of an organization cannot have: its own, and those of the country's sets. */
export async function setKeysFor(tx: ReadTx, organization: string): Promise<ReadonlySet<string>> {
  const rows = await tx
    .selectFrom('rule_set')
    .select('key')
    .where((e) => e.or([e('organization_id', '=', organization), e('organization_id', 'is', null)]))
    .execute()
  return new Set(rows.map(({ key }) => key))
}

/** Makes those who write one organization's sets take turns. */
export async function lockSetsOf(tx: WriteTx, organization: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`rule sets of ${organization}`}, 0))`.execute(tx)
}

export async function addOwnSet(tx: WriteTx, organization: string, key: string, set: WrittenSet): Promise<string> {
  const id = newId()
  await tx
    .insertInto('rule_set')
    .values({ id, key, organization_id: organization, ...(await setColumns(tx, set)) })
    .execute()
  return id
}

async function setColumns(tx: WriteTx, { title, decidesBy, period, source }: WrittenSet) {
  return { title, decides_by: decidesBy, valid: rangeOf(period), source_id: await sourceIdOf(tx, source) }
}

/** Writes a draft over, where nobody stored anything since it was read. Rules that hold as long as the set go on doing so. */
export async function storeDraftSet(tx: WriteTx, id: string, version: number, set: WrittenSet): Promise<boolean> {
  const columns = await setColumns(tx, set)
  await tx
    .updateTable('rule as r')
    .from('rule_set as s')
    .set({ valid: columns.valid })
    .whereRef('s.id', '=', 'r.rule_set_id')
    .whereRef('s.valid', '=', 'r.valid')
    .where('s.id', '=', id)
    .where('s.version', '=', version)
    .where('s.approved_on', 'is', null)
    .execute()
  const { numUpdatedRows } = await tx
    .updateTable('rule_set')
    .set({ ...columns, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .where('approved_on', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export async function approveDraftSet(
  tx: WriteTx,
  id: string,
  version: number,
  approved: { readonly on: Day; readonly decision: string | null },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('rule_set')
    .set({ approved_on: approved.on, decision_key: approved.decision, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .where('approved_on', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Says how long a set holds, where nobody stored anything since it was read. */
export async function storeSetPeriod(tx: WriteTx, id: string, version: number, period: Period): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('rule_set')
    .set({ valid: rangeOf(period), version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Says how long an exemption holds, where nobody stored anything since it was read. */
export async function storeExemptionPeriod(tx: WriteTx, id: string, version: number, period: Period): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('rule_exemption')
    .set({ valid: rangeOf(period), version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Says that something in the set was written, so that whoever approves or removes it has seen it. */
export async function countSetChange(tx: WriteTx, id: string): Promise<void> {
  await tx
    .updateTable('rule_set')
    .set((e) => ({ version: e('version', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

export async function removeDraftSet(tx: WriteTx, id: string, version: number): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('rule_set')
    .where('id', '=', id)
    .where('version', '=', version)
    .where('approved_on', 'is', null)
    .executeTakeFirst()
  return numDeletedRows === 1n
}

/** A rule's place: its set, its short name in it, and the source of the whole set. */
export type RulePlace = { readonly set: string; readonly key: string; readonly setSource: ShippedRuleSource }

export async function addOwnRule(tx: WriteTx, { set, key, setSource }: RulePlace, rule: WrittenRule): Promise<string> {
  const id = newId()
  await tx
    .insertInto('rule')
    .values({ id, rule_set_id: set, key, ...(await ruleColumns(tx, rule, setSource)) })
    .execute()
  return id
}

async function ruleColumns(tx: WriteTx, rule: WrittenRule, setSource: ShippedRuleSource) {
  return {
    wording: rule.wording,
    applies_to: rule.about.classification,
    within_id: rule.about.id,
    kind: rule.demand.kind,
    parameters: JSON.stringify(rule.parameters),
    severity: rule.severity,
    certainty: rule.certainty,
    note: rule.note,
    valid: rangeOf(rule.period),
    source_id: await sourceIdOf(tx, rule.source ?? setSource),
    decision_key: rule.decision,
  }
}

export async function storeDraftRule(
  tx: WriteTx,
  { id, version }: { readonly id: string; readonly version: number },
  rule: WrittenRule,
  setSource: ShippedRuleSource,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('rule')
    .set({ ...(await ruleColumns(tx, rule, setSource)), version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export async function storeRulePeriod(tx: WriteTx, id: string, version: number, period: Period): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('rule')
    .set({ valid: rangeOf(period), version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export async function removeDraftRule(tx: WriteTx, id: string, version: number): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('rule')
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return numDeletedRows === 1n
}

export type NewExemption = WrittenExemption & {
  readonly rule: string
  readonly organization: string
  readonly relieves: boolean
  readonly decision: string | null
}

export async function addExemptionRow(tx: WriteTx, exemption: NewExemption): Promise<string> {
  const id = newId()
  await tx
    .insertInto('rule_exemption')
    .values({
      id,
      rule_id: exemption.rule,
      organization_id: exemption.organization,
      valid: rangeOf(exemption.period),
      reason: exemption.reason,
      decided_by: exemption.decidedBy,
      relieves: exemption.relieves,
      decision_key: exemption.decision,
    })
    .execute()
  return id
}

/** The very same source where rules rest on it, else a new one: what meetings and imports cite goes with them, and nobody's rules hold it. */
async function sourceIdOf(tx: WriteTx, { title, publisher, url }: ShippedRuleSource): Promise<string> {
  const present = await tx
    .selectFrom('source')
    .select('id')
    .where('title', '=', title)
    .where('publisher', 'is not distinct from', publisher)
    .where('url', 'is not distinct from', url)
    .where('document_id', 'is', null)
    .where('organization_id', 'is', null)
    .where('page', 'is', null)
    .where((e) =>
      e.or([
        e.exists(e.selectFrom('rule_set as s').select('s.id').whereRef('s.source_id', '=', 'source.id')),
        e.exists(e.selectFrom('rule as r').select('r.id').whereRef('r.source_id', '=', 'source.id')),
      ]),
    )
    .orderBy('id')
    .executeTakeFirst()
  if (present !== undefined) return present.id
  const id = newId()
  await tx.insertInto('source').values({ id, title, publisher, url }).execute()
  return id
}
