import { sql } from 'kysely'
import { periodOf } from '../../db/period.ts'
import type { ReadTx } from '../../db/transactions.ts'
import type { Day } from '../../kernel/day.ts'
import type { Classification, Source } from '../../structure/model/organization.ts'
import { holdsOn } from '../../structure/storage/shapes.ts'
import type { KeptExemption, KeptRule, KeptRuleSet } from '../model/rules/kept-rules.ts'
import { readDemand, type Written } from '../model/rules/read-demand.ts'
import type { Exemption, Rule, RuleSet, Severity } from '../model/rules/rule.ts'

type ExemptionRow = {
  readonly id: string
  readonly version: number
  readonly organization: string | null
  readonly valid: string
  readonly reason: string
  readonly decidedBy: string
  readonly relieves: boolean
  readonly decision: string | null
}

const exemptions = sql<ExemptionRow[]>`(
  select coalesce(json_agg(json_build_object('id', e.id, 'version', e.version, 'organization', o.slug, 'valid', e.valid::text, 'reason', e.reason,
      'decidedBy', e.decided_by, 'relieves', e.relieves, 'decision', e.decision_key) order by lower(e.valid), e.id), '[]')
    from rule_exemption e left join organization o on o.id = e.organization_id where e.rule_id = r.id)`

/** Rules with their sets, as far as the reader sees them. */
function rules(tx: ReadTx) {
  return tx
    .selectFrom('rule as r')
    .innerJoin('rule_set as s', 's.id', 'r.rule_set_id')
    .innerJoin('source as c', 'c.id', 'r.source_id')
    .leftJoin('organization as w', 'w.id', 'r.within_id')
    .leftJoin('organization as p', 'p.id', 's.organization_id')
    .select(['r.id', 'r.version', 'r.decision_key', 'r.key', 'r.wording', 'r.applies_to', 'r.id_begins', 'r.kind'])
    .select(['r.parameters', 'r.severity', 'r.certainty', 'r.note', 'r.valid', 'w.slug as within'])
    .select(exemptions.as('exemptions'))
    .select(['s.key as setKey', 's.title as setTitle', 's.decides_by', 's.approved_on', 's.valid as setValid'])
    .select(['p.slug as owner', 'c.title', 'c.publisher', 'c.url'])
    .orderBy('s.key')
    .orderBy('r.key')
    .orderBy(sql`lower(r.valid)`)
}

/** The rules of approved sets that hold on a day, set by set, in the order of their names. */
export async function rulesOn(tx: ReadTx, day: Day): Promise<Rule[]> {
  const rows = await rules(tx)
    .where(holdsOn('r.valid', day))
    .where(holdsOn('s.valid', day))
    .where('s.approved_on', '<=', day)
    .execute()
  return rows.map(ruleOf)
}

/** Every rule that a set ever had, draft or not; the versions of one after each other. */
export async function rulesOfSet(tx: ReadTx, set: string): Promise<KeptRule[]> {
  const rows = await rules(tx).where('s.id', '=', set).execute()
  return rows.map((row) => ({
    ...ruleOf(row),
    exemptions: row.exemptions.map(keptExemptionOf),
    id: row.id,
    version: row.version,
    kind: row.kind,
    parameters: row.parameters as Written,
    decision: row.decision_key,
  }))
}

function sets(tx: ReadTx) {
  return tx
    .selectFrom('rule_set as s')
    .innerJoin('source as c', 'c.id', 's.source_id')
    .leftJoin('organization as p', 'p.id', 's.organization_id')
    .select(['s.id', 's.version', 's.key', 's.title', 's.decides_by', 's.approved_on', 's.valid', 's.decision_key'])
    .select(['p.slug as owner', 'c.title as sourceTitle', 'c.publisher', 'c.url'])
}

type SetRow = Awaited<ReturnType<ReturnType<typeof sets>['execute']>>[number]

function keptSetOf(row: SetRow): KeptRuleSet {
  const { id, version, key, title, owner } = row
  return {
    id,
    version,
    key,
    owner,
    title,
    decidesBy: row.decides_by as RuleSet['decidesBy'],
    period: periodOf(row.valid),
    approvedOn: row.approved_on as Day | null,
    source: { title: row.sourceTitle, publisher: row.publisher, url: row.url },
    decision: row.decision_key,
  }
}

/** The sets that an organization's secretariat has written, as far as the reader sees them, oldest first. */
export async function setsOwnedBy(tx: ReadTx, organizations: readonly string[]): Promise<KeptRuleSet[]> {
  const rows = await sets(tx)
    .where(sql<boolean>`s.organization_id = any(${[...organizations]}::uuid[])`)
    .orderBy(sql`lower(s.valid)`)
    .orderBy('s.key')
    .execute()
  return rows.map(keptSetOf)
}

/** Drafts that the reader sees, wherever they belong, oldest first. */
export async function draftSets(tx: ReadTx): Promise<KeptRuleSet[]> {
  const rows = await sets(tx).where('s.approved_on', 'is', null).orderBy('s.id').execute()
  return rows.map(keptSetOf)
}

/** A set by its short name: the country's where `organization` is null. */
export async function setWithKey(tx: ReadTx, organization: string | null, key: string): Promise<KeptRuleSet | null> {
  const row = await sets(tx)
    .where('s.key', '=', key)
    .where('s.organization_id', 'is not distinct from', organization)
    .executeTakeFirst()
  return row === undefined ? null : keptSetOf(row)
}

type Row = {
  readonly key: string
  readonly wording: string
  readonly applies_to: string
  readonly within: string | null
  readonly id_begins: string | null
  readonly kind: string
  readonly parameters: unknown
  readonly severity: string
  readonly certainty: Rule['certainty']
  readonly note: string | null
  readonly valid: string
  readonly exemptions: readonly ExemptionRow[]
  readonly setKey: string
  readonly setTitle: string
  readonly decides_by: string
  readonly approved_on: string | null
  readonly setValid: string
  readonly owner: string | null
} & Pick<Source, 'title' | 'publisher' | 'url'>

function ruleOf(row: Row): Rule {
  return {
    key: row.key,
    text: row.wording,
    appliesTo: row.applies_to as Classification,
    within: row.within,
    begins: row.id_begins,
    demand: readDemand(row.kind, row.parameters as Written),
    severity: row.severity as Severity,
    certainty: row.certainty,
    note: row.note,
    period: periodOf(row.valid),
    exemptions: row.exemptions.map(exemptionOf),
    source: { title: row.title, publisher: row.publisher, url: row.url },
    set: setOf(row),
  }
}

function exemptionOf(row: ExemptionRow): Exemption {
  const { id: _id, version: _version, ...exemption } = keptExemptionOf(row)
  return exemption
}

function keptExemptionOf({ valid, ...exemption }: ExemptionRow): KeptExemption {
  return { ...exemption, period: periodOf(valid) }
}

function setOf({ setKey, owner, setTitle, decides_by, approved_on, setValid }: Row): RuleSet {
  return {
    key: setKey,
    owner,
    title: setTitle,
    decidesBy: decides_by as RuleSet['decidesBy'],
    period: periodOf(setValid),
    approvedOn: approved_on as Day | null,
  }
}
