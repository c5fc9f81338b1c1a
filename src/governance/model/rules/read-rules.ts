import { type Day, parseDay } from '../../../kernel/day.ts'
import type { Period } from '../../../kernel/period.ts'
import {
  type Certainty,
  type Classification,
  certainties,
  classifications,
} from '../../../structure/model/organization.ts'
import { readDemand, type Written } from './read-demand.ts'
import { type Demand, type Exemption, type RuleSet, type Severity, severities } from './rule.ts'

/** A rule as it is shipped: its source by key, its demand still as it is written down. */
export type ShippedRule = {
  readonly key: string
  readonly text: string
  readonly appliesTo: Classification
  readonly within: string | null
  readonly begins: string | null
  readonly demand: Demand
  readonly parameters: Written
  readonly severity: Severity
  readonly certainty: Certainty
  readonly note: string | null
  readonly period: Period
  readonly exemptions: readonly Exemption[]
  readonly source: ShippedRuleSource
}

export type ShippedRuleSource = {
  readonly title: string
  readonly publisher: string | null
  readonly url: string | null
}

export type ShippedRuleSet = RuleSet & {
  readonly source: ShippedRuleSource
  readonly rules: readonly ShippedRule[]
}

/** One file of `data/rules/`. Throws where it is not as the program expects: what is shipped is our own fault. */
export function readRuleSet(file: unknown): ShippedRuleSet {
  const written = record(file, 'the file')
  const sources = record(written.sources, 'sources')
  const sourceWith = (key: unknown): ShippedRuleSource => {
    const source = record(sources[text(key, 'source')], `source ${String(key)}`)
    return { title: text(source.title, 'title'), publisher: perhaps(source.publisher), url: perhaps(source.url) }
  }
  const period = periodOf(written, null)
  return {
    key: text(written.key, 'key'),
    owner: null,
    title: text(written.title, 'title'),
    decidesBy: word(['agreement', 'vote'] as const, written.decidesBy),
    period,
    approvedOn: dayOf(written.approvedOn),
    source: sourceWith(written.source),
    rules: list(written.rules).map((rule) => readRule(record(rule, 'rule'), period, sourceWith)),
  }
}

function readRule(written: Written, period: Period, sourceWith: (key: unknown) => ShippedRuleSource): ShippedRule {
  const key = text(written.key, 'key')
  const parameters = record(written.parameters ?? {}, key)
  const demand = readDemand(text(written.kind, key), parameters)
  if (demand === null) throw new Error(`${key}: no such kind, or not its parameters`)
  return {
    key,
    text: text(written.text, key),
    appliesTo: word(classifications, written.appliesTo),
    within: perhaps(written.within),
    begins: perhaps(written.begins),
    demand,
    parameters,
    severity: word(severities, written.severity),
    certainty: word(certainties, written.certainty),
    note: perhaps(written.note),
    period: periodOf(written, period),
    exemptions: list(written.exemptions ?? []).map((exemption) => readExemption(record(exemption, key), period)),
    source: sourceWith(written.source),
  }
}

function readExemption(written: Written, period: Period): Exemption {
  return {
    organization: perhaps(written.organization),
    period: periodOf(written, period),
    reason: text(written.reason, 'reason'),
    decidedBy: text(written.decidedBy, 'decidedBy'),
    relieves: true,
    decision: null,
  }
}

function record(value: unknown, what: string): Written {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error(`${what} is no record`)
  return Object.fromEntries(Object.entries(value))
}

function list(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error('a list is missing')
  return value
}

function text(value: unknown, what: string): string {
  if (typeof value !== 'string' || value === '') throw new Error(`${what} is no text`)
  return value
}

function perhaps(value: unknown): string | null {
  return value === undefined || value === null ? null : text(value, 'a text')
}

function word<Word extends string>(words: readonly Word[], value: unknown): Word {
  const found = words.find((one) => one === value)
  if (found === undefined) throw new Error(`${String(value)} is none of ${words.join(', ')}`)
  return found
}

function dayOf(value: unknown): Day | null {
  if (value === undefined || value === null) return null
  const found = parseDay(text(value, 'a day'))
  if (found === null) throw new Error(`${String(value)} is no day`)
  return found
}

/** Its own days, and its set's where it does not say. */
function periodOf({ start, end }: Written, set: Period | null): Period {
  return {
    startDate: start === undefined ? (set?.startDate ?? null) : dayOf(start),
    endDate: end === undefined ? (set?.endDate ?? null) : dayOf(end),
  }
}
