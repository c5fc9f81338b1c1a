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
    .values({
      id,
      key,
      organization_id: organization,
      ...setColumns(set),
      source_id: await addSource(tx, organization, set.source),
    })
    .execute()
  return id
}

function setColumns({ title, decidesBy, period }: WrittenSet) {
  return { title, decides_by: decidesBy, valid: rangeOf(period) }
}

/** Writes a draft over, where nobody stored anything since it was read. Rules that hold as long as the set go on doing so. */
export async function storeDraftSet(tx: WriteTx, id: string, version: number, set: WrittenSet): Promise<boolean> {
  const columns = { ...setColumns(set), source_id: await sourceOfSet(tx, id, set.source) }
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
    .values({ id, rule_set_id: set, key, ...(await ruleColumns(tx, set, rule, setSource)) })
    .execute()
  return id
}

async function ruleColumns(tx: WriteTx, set: string, rule: WrittenRule, setSource: ShippedRuleSource) {
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
    source_id: await sourceOfSet(tx, set, rule.source ?? setSource),
    decision_key: rule.decision,
  }
}

export async function storeDraftRule(
  tx: WriteTx,
  { set, id, version }: { readonly set: string; readonly id: string; readonly version: number },
  rule: WrittenRule,
  setSource: ShippedRuleSource,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('rule')
    .set({ ...(await ruleColumns(tx, set, rule, setSource)), version: version + 1 })
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

/** The very same source where this set cites it already, else a new one: no other set's, which would open and close it with itself. */
async function sourceOfSet(tx: WriteTx, set: string, source: ShippedRuleSource): Promise<string> {
  const { organization_id: organization } = await tx
    .selectFrom('rule_set')
    .select('organization_id')
    .where('id', '=', set)
    .executeTakeFirstOrThrow()
  const present = await tx
    .selectFrom('source as s')
    .select('s.id')
    .where('s.title', '=', source.title)
    .where('s.publisher', 'is not distinct from', source.publisher)
    .where('s.url', 'is not distinct from', source.url)
    .where('s.organization_id', 'is not distinct from', organization)
    .where(sql<boolean>`s.id in (select source_id from rule_set where id = ${set}
      union select source_id from rule where rule_set_id = ${set})`)
    .executeTakeFirst()
  return present?.id ?? (await addSource(tx, organization, source))
}

/** A source of an organization's own rules, closed as long as they are a draft. */
async function addSource(
  tx: WriteTx,
  organization: string | null,
  { title, publisher, url }: ShippedRuleSource,
): Promise<string> {
  const id = newId()
  const visibility = organization === null ? null : 'secretariat'
  await tx
    .insertInto('source')
    .values({ id, title, publisher, url, organization_id: organization, visibility })
    .execute()
  return id
}
