import { z } from 'zod'
import { parseDay } from '../../../kernel/day.ts'
import type { Period } from '../../../kernel/period.ts'
import { done, type Result, refuse } from '../../../kernel/result.ts'
import type { KeptRuleSet } from './kept-rules.ts'
import type { ShippedRuleSource } from './read-rules.ts'
import type { RuleSet } from './rule.ts'
import { type PeriodRefusal, readPeriod, readSource, type SourceRefusal } from './rule-form.ts'

const text = z.string().trim().catch('').default('')

/** A set of rules as it is typed. */
export const setForm = z.object({
  title: text,
  from: text,
  to: text,
  decidesBy: text,
  sourceTitle: text,
  sourcePublisher: text,
  sourceUrl: text,
})
export type SetForm = z.output<typeof setForm>
export type SetFormField = keyof SetForm

export type WrittenSet = {
  readonly title: string
  readonly decidesBy: RuleSet['decidesBy']
  readonly period: Period
  readonly source: ShippedRuleSource
}

export type SetFormRefusal =
  | 'no-title'
  | 'long-title'
  | 'no-start'
  | 'no-decides'
  | SourceRefusal
  | Exclude<PeriodRefusal, 'outside-set'>

const always: Period = { startDate: null, endDate: null }

/** What was typed, read as a set. */
export function readSet(form: SetForm): Result<WrittenSet, SetFormRefusal> {
  const { title, from, to, decidesBy } = form
  if (title === '') return refuse('no-title', 'title')
  if (title.length > 300) return refuse('long-title', 'title')
  if (from === '') return refuse('no-start', 'from')
  const period = readPeriod({ from, to }, always)
  if (!period.ok) return refuse(period.refusal === 'outside-set' ? 'not-a-day' : period.refusal, period.at)
  if (decidesBy !== 'agreement' && decidesBy !== 'vote') return refuse('no-decides', 'decidesBy')
  const source = readSource(form)
  if (!source.ok) return source
  return done({ title, decidesBy, period: period.value, source: source.value })
}

/** A form with what a kept set says. */
export function setFormOf({ title, period, decidesBy, source }: KeptRuleSet): SetForm {
  return {
    title,
    from: period.startDate ?? '',
    to: period.endDate ?? '',
    decidesBy,
    sourceTitle: source.title,
    sourcePublisher: source.publisher ?? '',
    sourceUrl: source.url ?? '',
  }
}

/** Why an exemption is given, as it is typed. */
export const exemptionForm = z.object({
  /** Public id of the organization that it is for. */
  about: text,
  from: text,
  to: text,
  reason: text,
  decidedBy: text,
  decision: text,
})
export type ExemptionForm = z.output<typeof exemptionForm>

export type WrittenExemption = { readonly period: Period; readonly reason: string; readonly decidedBy: string }
export type ExemptionFormRefusal =
  | 'no-start'
  | 'no-reason'
  | 'no-decider'
  | 'long-text'
  | Exclude<PeriodRefusal, 'outside-set'>

/** What was typed, read as an exemption. It must name who gave it, and why. */
export function readExemption(form: ExemptionForm): Result<WrittenExemption, ExemptionFormRefusal> {
  const { from, to, reason, decidedBy } = form
  if (from === '') return refuse('no-start', 'from')
  if (parseDay(from) === null) return refuse('not-a-day', 'from')
  const period = readPeriod({ from, to }, always)
  if (!period.ok) return refuse(period.refusal === 'outside-set' ? 'not-a-day' : period.refusal, period.at)
  if (reason === '') return refuse('no-reason', 'reason')
  if (reason.length > 1000) return refuse('long-text', 'reason')
  if (decidedBy === '') return refuse('no-decider', 'decidedBy')
  if (decidedBy.length > 300) return refuse('long-text', 'decidedBy')
  return done({ period: period.value, reason, decidedBy })
}
