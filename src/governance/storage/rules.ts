import { sql } from 'kysely'
import { periodOf } from '../../db/period.ts'
import type { ReadTx } from '../../db/transactions.ts'
import type { Day } from '../../kernel/day.ts'
import type { Classification } from '../../structure/model/organization.ts'
import { holdsOn } from '../../structure/storage/shapes.ts'
import { readDemand, type Written } from '../model/rules/read-demand.ts'
import type { Exemption, Rule, RuleSet, Severity } from '../model/rules/rule.ts'

type ExemptionRow = {
  readonly organization: string | null
  readonly valid: string
  readonly reason: string
  readonly decidedBy: string
}

const exemptions = sql<ExemptionRow[]>`(
  select coalesce(json_agg(json_build_object('organization', o.slug, 'valid', e.valid::text, 'reason', e.reason,
      'decidedBy', e.decided_by) order by lower(e.valid)), '[]')
    from rule_exemption e left join organization o on o.id = e.organization_id where e.rule_id = r.id)`

/** The rules of approved sets that hold on a day, set by set, in the order of their names. */
export async function rulesOn(tx: ReadTx, day: Day): Promise<Rule[]> {
  const rows = await tx
    .selectFrom('rule as r')
    .innerJoin('rule_set as s', 's.id', 'r.rule_set_id')
    .innerJoin('source as c', 'c.id', 'r.source_id')
    .leftJoin('organization as w', 'w.id', 'r.within_id')
    .select(['r.key', 'r.wording', 'r.applies_to', 'r.id_begins', 'r.kind', 'r.parameters', 'r.severity'])
    .select(['r.certainty', 'r.note', 'r.valid', 'w.slug as within', exemptions.as('exemptions')])
    .select(['s.key as setKey', 's.title as setTitle', 's.decides_by', 's.approved_on', 's.valid as setValid'])
    .select(['c.title', 'c.publisher', 'c.url'])
    .where(holdsOn('r.valid', day))
    .where(holdsOn('s.valid', day))
    .where('s.approved_on', '<=', day)
    .orderBy('s.key')
    .orderBy('r.key')
    .execute()
  return rows.map(ruleOf)
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
  readonly title: string
  readonly publisher: string | null
  readonly url: string | null
}

function ruleOf(row: Row): Rule {
  const demand = readDemand(row.kind, row.parameters as Written)
  if (demand === null) throw new Error(`rule ${row.key} is of a kind that this version does not know: ${row.kind}`)
  return {
    key: row.key,
    text: row.wording,
    appliesTo: row.applies_to as Classification,
    within: row.within,
    begins: row.id_begins,
    demand,
    severity: row.severity as Severity,
    certainty: row.certainty,
    note: row.note,
    period: periodOf(row.valid),
    exemptions: row.exemptions.map(exemptionOf),
    source: { title: row.title, publisher: row.publisher, url: row.url },
    set: setOf(row),
  }
}

function exemptionOf({ organization, valid, reason, decidedBy }: ExemptionRow): Exemption {
  return { organization, period: periodOf(valid), reason, decidedBy }
}

function setOf({ setKey, setTitle, decides_by, approved_on, setValid }: Row): RuleSet {
  return {
    key: setKey,
    title: setTitle,
    decidesBy: decides_by as RuleSet['decidesBy'],
    period: periodOf(setValid),
    approvedOn: approved_on as Day | null,
  }
}
