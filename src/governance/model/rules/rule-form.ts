import { z } from 'zod'
import { type Day, parseDay } from '../../../kernel/day.ts'
import { covers, type Period } from '../../../kernel/period.ts'
import { done, type Result, refuse } from '../../../kernel/result.ts'
import { type Certainty, type Classification, certainties } from '../../../structure/model/organization.ts'
import type { KeptRule, KeptRuleSet } from './kept-rules.ts'
import { kindNamed, readWritten, type Written } from './read-demand.ts'
import type { ShippedRuleSource } from './read-rules.ts'
import type { Demand, Rule, Severity } from './rule.ts'
import { severities } from './rule.ts'
import { type ParameterName, type TypedParameters, typedFrom, writtenFrom } from './rule-fields.ts'

const text = z.string().trim().catch('').default('')
const answers = z
  .preprocess((given) => (typeof given === 'string' ? [given] : given), z.array(z.string()).max(50))
  .catch([])
  .default([])

const words = z.object({
  kind: text,
  /** Public id of the organization that it is about. */
  about: text,
  wording: text,
  note: text,
  severity: text,
  certainty: text,
  from: text,
  to: text,
  sourceTitle: text,
  sourcePublisher: text,
  sourceUrl: text,
  decision: text,
})

const parameters = z.object({
  behalf: answers,
  by: answers,
  offices: answers,
  levels: answers,
  office: answers,
  post: answers,
  fact: answers,
  each: answers,
  what: answers,
  region: answers,
  atLeast: answers,
  atMost: answers,
  begins: answers,
} satisfies Record<ParameterName, typeof answers>)

/** A rule as it is typed. Parameters come under their own names, each with every answer that was given. */
export const ruleForm = z
  .unknown()
  .transform((given): RuleForm => ({ ...words.parse(given), parameters: parameters.parse(given) }))

export type RuleFormField =
  | 'kind'
  | 'about'
  | 'wording'
  | 'note'
  | 'severity'
  | 'certainty'
  | 'from'
  | 'to'
  | 'sourceTitle'
  | 'sourcePublisher'
  | 'sourceUrl'
  | 'decision'
export type RuleForm = { readonly [field in RuleFormField]: string } & { readonly parameters: TypedParameters }

/** An organization that a rule can be about, as the form offers it. */
export type About = { readonly id: string; readonly slug: string; readonly classification: Classification }

/** A rule that was typed and makes sense. */
export type WrittenRule = {
  readonly demand: Demand
  readonly parameters: Written
  readonly about: About
  readonly wording: string
  readonly note: string | null
  readonly severity: Severity
  readonly certainty: Certainty
  readonly period: Period
  /** Null: it stands where the whole set stands. */
  readonly source: ShippedRuleSource | null
  readonly decision: string | null
}

export type RuleFormRefusal =
  | 'no-kind'
  | 'bad-parameter'
  | 'no-about'
  | 'no-wording'
  | 'long-text'
  | 'no-severity'
  | 'no-certainty'
  | SourceRefusal
  | PeriodRefusal

/** What was typed, read as a rule of a set; a day that is not said is the set's own. */
export function readRule(
  form: RuleForm,
  set: Pick<KeptRuleSet, 'period'>,
  about: readonly About[],
): Result<WrittenRule, RuleFormRefusal> {
  const demand = readTyped(form)
  if (!demand.ok) return demand
  const organization = about.find(({ slug }) => slug === form.about)
  if (organization === undefined) return refuse('no-about', 'about')
  if (form.wording === '') return refuse('no-wording', 'wording')
  if (form.wording.length > 1000) return refuse('long-text', 'wording')
  if (form.note.length > 1000) return refuse('long-text', 'note')
  const severity = severities.find((one) => one === form.severity)
  if (severity === undefined) return refuse('no-severity', 'severity')
  const certainty = certainties.find((one) => one === form.certainty)
  if (certainty === undefined) return refuse('no-certainty', 'certainty')
  const period = readPeriod(form, set.period)
  if (!period.ok) return period
  const source = form.sourceTitle + form.sourcePublisher + form.sourceUrl === '' ? done(null) : readSource(form)
  if (!source.ok) return source
  const { kind: _kind, ...said } = demand.value
  return done({
    demand: demand.value,
    parameters: said,
    about: organization,
    wording: form.wording,
    note: form.note === '' ? null : form.note,
    severity,
    certainty,
    period: period.value,
    source: source.value,
    decision: form.decision === '' ? null : form.decision,
  })
}

/** The kind and its parameters alone, so that a wording can be suggested before the rest is said. */
export function readTyped(form: Pick<RuleForm, 'kind' | 'parameters'>): Result<Demand, 'no-kind' | 'bad-parameter'> {
  const kind = kindNamed(form.kind)
  if (kind === null) return refuse('no-kind', 'kind')
  const { demand, wrong } = readWritten(kind, writtenFrom(kind, form.parameters))
  return demand === undefined ? refuse('bad-parameter', wrong ?? 'kind') : done(demand)
}

export type PeriodRefusal = 'not-a-day' | 'period-backwards' | 'outside-set'

/** The days typed, within those of the set; the set's own where none is typed. */
export function readPeriod({ from, to }: Pick<RuleForm, 'from' | 'to'>, whole: Period): Result<Period, PeriodRefusal> {
  const startDate = from === '' ? whole.startDate : parseDay(from)
  if (from !== '' && startDate === null) return refuse('not-a-day', 'from')
  const endDate = to === '' ? whole.endDate : parseDay(to)
  if (to !== '' && endDate === null) return refuse('not-a-day', 'to')
  if (startDate !== null && endDate !== null && endDate < startDate) return refuse('period-backwards', 'to')
  if (startDate !== null && !covers(whole, startDate)) return refuse('outside-set', 'from')
  if (endDate !== null && !covers(whole, endDate)) return refuse('outside-set', 'to')
  return done({ startDate, endDate })
}

export type SourceRefusal = 'no-source' | 'long-source' | 'not-an-address'

/** Where it is written, as typed: a title, who says so, and a web address, an ELI where one is known. */
export function readSource(
  form: Pick<RuleForm, 'sourceTitle' | 'sourcePublisher' | 'sourceUrl'>,
): Result<ShippedRuleSource, SourceRefusal> {
  const { sourceTitle, sourcePublisher, sourceUrl } = form
  if (sourceTitle === '') return refuse('no-source', 'sourceTitle')
  if (sourceTitle.length > 500) return refuse('long-source', 'sourceTitle')
  if (sourcePublisher.length > 300) return refuse('long-source', 'sourcePublisher')
  if (sourceUrl !== '' && !isWebAddress(sourceUrl)) return refuse('not-an-address', 'sourceUrl')
  return done({
    title: sourceTitle,
    publisher: sourcePublisher === '' ? null : sourcePublisher,
    url: sourceUrl === '' ? null : sourceUrl,
  })
}

function isWebAddress(written: string): boolean {
  return written.length <= 1000 && URL.canParse(written) && /^https?:$/.test(new URL(written).protocol)
}

/** A rule that was typed, as it would stand in its set; for looking at, and for what it would say. */
export function asRule(written: WrittenRule, key: string, set: KeptRuleSet): Rule {
  return {
    key,
    text: written.wording,
    appliesTo: written.about.classification,
    within: written.about.slug,
    begins: null,
    demand: written.demand,
    severity: written.severity,
    certainty: written.certainty,
    note: written.note,
    period: written.period,
    exemptions: [],
    source: written.source ?? set.source,
    set,
  }
}

/** A form with what a kept rule says. What stands where the set stands is left open, so that it follows the set. */
export function formOf(rule: KeptRule, set: KeptRuleSet): RuleForm {
  const isSetSource = rule.source.title === set.source.title && rule.source.url === set.source.url
  const source = isSetSource ? { title: '', publisher: null, url: null } : rule.source
  return {
    kind: rule.kind,
    about: rule.within ?? '',
    wording: rule.text,
    note: rule.note ?? '',
    severity: rule.severity,
    certainty: rule.certainty,
    from: rule.period.startDate ?? '',
    to: rule.period.endDate ?? '',
    sourceTitle: source.title,
    sourcePublisher: source.publisher ?? '',
    sourceUrl: source.url ?? '',
    decision: rule.decision ?? '',
    parameters: typedFrom(rule.parameters),
  }
}

/** An empty form for a rule of a kind, from a day on. */
export function emptyForm(kind: string, from: Day | null, about: string): RuleForm {
  const nothing = { wording: '', note: '', to: '', sourceTitle: '', sourcePublisher: '', sourceUrl: '', decision: '' }
  return { ...nothing, kind, about, severity: 'local', certainty: 'confirmed', from: from ?? '', parameters: {} }
}
