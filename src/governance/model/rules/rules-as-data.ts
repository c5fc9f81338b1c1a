import { z } from 'zod'
import type { Day } from '../../../kernel/day.ts'
import { certaintyAnswer } from '../../../structure/model/answers.ts'
import type { KeptRule, KeptRuleSet } from './kept-rules.ts'
import { ruleName, severities } from './rule.ts'

const day = z.iso.date().nullable()
const sourceAnswer = z.strictObject({ title: z.string(), publisher: z.string().nullable(), url: z.string().nullable() })
const setShape = {
  set: z.string(),
  owner: z.string().nullable(),
  title: z.string(),
  decidesBy: z.enum(['agreement', 'vote']),
  startDate: day,
  endDate: day,
  approvedOn: day,
  source: sourceAnswer,
}

/** What `.json` answers of the sets that hold for an organization. */
export const ruleSetsAnswer = z
  .strictObject({
    organization: z.string(),
    on: z.iso.date(),
    sets: z.array(z.strictObject({ ...setShape, rules: z.int() })),
  })
  .meta({ id: 'RuleSets' })

const ruleAnswer = z.strictObject({
  rule: z.string(),
  text: z.string(),
  kind: z.string(),
  parameters: z.record(z.string(), z.unknown()),
  appliesTo: z.string(),
  within: z.string().nullable(),
  severity: z.enum(severities),
  certainty: certaintyAnswer,
  note: z.string().nullable(),
  startDate: day,
  endDate: day,
  exemptions: z.array(
    z.strictObject({
      organization: z.string().nullable(),
      startDate: day,
      endDate: day,
      reason: z.string(),
      decidedBy: z.string(),
      relieves: z.boolean(),
    }),
  ),
  source: sourceAnswer,
})

/** What `.json` answers of one approved set: its rules on the day, and every other version of them. */
export const ruleSetAnswer = z
  .strictObject({
    organization: z.string(),
    on: z.iso.date(),
    ...setShape,
    rules: z.array(ruleAnswer),
    otherVersions: z.array(ruleAnswer),
  })
  .meta({ id: 'RuleSet' })

type Sets = readonly { readonly set: KeptRuleSet; readonly count: number }[]

export function setsAsData(organization: string, on: Day, sets: Sets) {
  return { organization, on, sets: sets.map(({ set, count }) => ({ ...setAsData(set), rules: count })) }
}

/** The same as rows: set, owner, title, how it decides, from, to, approved, rules here, source, its address. */
export function setsAsRows(sets: Sets): (string | number)[][] {
  return sets.map(({ set, count }) => [
    set.key,
    set.owner ?? '',
    set.title,
    set.decidesBy,
    set.period.startDate ?? '',
    set.period.endDate ?? '',
    set.approvedOn ?? '',
    count,
    set.source.title,
    set.source.url ?? '',
  ])
}

export function setWithRulesAsData(
  { organization, on }: { readonly organization: string; readonly on: Day },
  set: KeptRuleSet,
  now: readonly KeptRule[],
  others: readonly KeptRule[],
) {
  return { organization, on, ...setAsData(set), rules: now.map(ruleAsData), otherVersions: others.map(ruleAsData) }
}

/** The rules of the day as rows: name, text, kind, whom, weight, certainty, from, to, exemptions, source, its address. */
export function rulesAsRows(rules: readonly KeptRule[]): string[][] {
  return rules.map((rule) => [
    ruleName(rule),
    rule.text,
    rule.kind,
    rule.within ?? rule.appliesTo,
    rule.severity,
    rule.certainty,
    rule.period.startDate ?? '',
    rule.period.endDate ?? '',
    rule.exemptions.map(({ reason, decidedBy }) => `${reason} (${decidedBy})`).join('; '),
    rule.source.title,
    rule.source.url ?? '',
  ])
}

function setAsData({ key, owner, title, decidesBy, period, approvedOn, source }: KeptRuleSet) {
  return { set: key, owner, title, decidesBy, ...period, approvedOn, source }
}

function ruleAsData(rule: KeptRule) {
  const { text, kind, parameters, appliesTo, within, severity, certainty, note, period, source } = rule
  return {
    rule: ruleName(rule),
    ...{ text, kind, parameters, appliesTo, within, severity, certainty, note, ...period },
    exemptions: rule.exemptions.map(({ organization, period: days, reason, decidedBy, relieves }) => ({
      ...{ organization, ...days, reason, decidedBy, relieves },
    })),
    source,
  }
}
