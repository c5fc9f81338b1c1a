import { covers } from '../../../kernel/period.ts'
import type { Source } from '../../../structure/model/organization.ts'
import type { Check, Finding } from './finding.ts'
import type { Written } from './read-demand.ts'
import { type Exemption, type Rule, type RuleSet, ruleName } from './rule.ts'

/** An exemption as it is kept, with what a form needs to end it. */
export type KeptExemption = Exemption & { readonly id: string; readonly version: number }

/** A rule as it is kept, with what a form needs to change it. */
export type KeptRule = Omit<Rule, 'exemptions'> & {
  readonly exemptions: readonly KeptExemption[]
  readonly id: string
  readonly version: number
  readonly kind: string
  readonly parameters: Written
  /** Key of the decision that it came with; null where none is linked. */
  readonly decision: string | null
}

/** A set as it is kept. */
export type KeptRuleSet = RuleSet & {
  readonly id: string
  readonly version: number
  readonly source: Pick<Source, 'title' | 'publisher' | 'url'>
  /** Key of the decision that approved it. */
  readonly decision: string | null
}

/** The newest version of the rule with this short name. */
export function newestOf(rules: readonly KeptRule[], key: string): KeptRule | null {
  const versions = rules.filter((rule) => rule.key === key)
  return versions.toSorted((a, b) => startOf(b).localeCompare(startOf(a)))[0] ?? null
}

function startOf({ period }: Rule): string {
  return period.startDate ?? ''
}

/** The day's rules as they would be with those that are proposed, which stand in the place of all of the same name. */
export function withProposed(rules: readonly Rule[], proposed: readonly Rule[]): Rule[] {
  const names = new Set(proposed.map(ruleName))
  return [...rules.filter((rule) => !names.has(ruleName(rule))), ...proposed]
}

/** The rules of a set on the days for which the set holds: a rule reaches no further than its set. */
export function withinSet<Kept extends Rule>(rules: readonly Kept[]): Kept[] {
  return rules.flatMap((rule) => {
    const startDate = later(rule.period.startDate, rule.set.period.startDate)
    const endDate = earlier(rule.period.endDate, rule.set.period.endDate)
    const isEmpty = startDate !== null && endDate !== null && endDate < startDate
    return isEmpty ? [] : [{ ...rule, period: { startDate, endDate } }]
  })
}

function later<Day extends string>(a: Day | null, b: Day | null): Day | null {
  return a === null || (b !== null && b > a) ? b : a
}

function earlier<Day extends string>(a: Day | null, b: Day | null): Day | null {
  return a === null || (b !== null && b < a) ? b : a
}

/** What one rule says today and would say: either is null where there is no such rule on the day. */
export type Compared = { readonly before: Finding | null; readonly after: Finding | null; readonly isChanged: boolean }

/** Two checks of one organization on one day beside each other, rule by rule, in the order of the second. */
export function compared(before: Check, after: Check): Compared[] {
  const found = (check: Check) => new Map(check.findings.map((finding) => [ruleName(finding.rule), finding]))
  const [old, fresh] = [found(before), found(after)]
  const names = new Set([...fresh.keys(), ...old.keys()])
  return [...names].map((name) => {
    const [was, is] = [old.get(name) ?? null, fresh.get(name) ?? null]
    return { before: was, after: is, isChanged: was?.verdict !== is?.verdict }
  })
}

/** Rules of these that hold on the day. */
export function holdingOn<Kept extends Rule>(rules: readonly Kept[], day: Parameters<typeof covers>[1]): Kept[] {
  return rules.filter(({ period }) => covers(period, day))
}
