import { record } from '../../db/journal.ts'
import type { WriteTx } from '../../db/transactions.ts'
import type { Actor } from '../../kernel/actor.ts'
import { addDays } from '../../kernel/day.ts'
import type { Period } from '../../kernel/period.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import { rightIn } from '../model/rights.ts'
import type { KeptRule, KeptRuleSet } from '../model/rules/kept-rules.ts'
import { type RuleForm, type RuleFormRefusal, readRule, type WrittenRule } from '../model/rules/rule-form.ts'
import { addOwnRule, countSetChange, lockSetsOf, storeDraftRule, storeRulePeriod } from '../storage/own-rules.ts'
import type { DecisionFinder } from './decision-finder.ts'
import { decisionNamed, type OwnSet, ownRule, ownSet, servedBy } from './rules-at-hand.ts'

export type WriteRuleRefusal =
  | RuleFormRefusal
  | 'no-such-set'
  | 'no-such-rule'
  | 'no-right'
  | 'no-start'
  | 'no-such-decision'
  | 'changed-meanwhile'
  | 'starts-too-early'

type Place = { readonly organization: string; readonly set: string }

/** Adds a rule to an organization's own set. In an approved set it begins on a day that is said. Answers its short name. */
export async function addRule(
  tx: WriteTx,
  actor: Actor,
  decisions: DecisionFinder,
  at: Place,
  form: RuleForm,
): Promise<Result<string, WriteRuleRefusal>> {
  const own = await ownSet(tx, actor, at.organization, at.set)
  if (!own.ok) return own
  const { organization, set } = own.value
  const written = await readRuleHere(tx, decisions, own.value, form)
  if (!written.ok) return written
  await lockSetsOf(tx, organization.id)
  const fresh = await ownSet(tx, actor, at.organization, at.set)
  if (!fresh.ok) return fresh
  const key = nextKey(fresh.value.rules)
  const id = await addOwnRule(tx, { set: set.id, key, setSource: set.source }, written.value)
  await countSetChange(tx, set.id)
  await record(tx, actor, entry('add-rule', actor, own.value, id, { key, rule: written.value }))
  return done(key)
}

/** Writes a draft's rule over; of an approved rule it ends the old wording the day before, and begins a new one beside it. */
export async function changeRule(
  tx: WriteTx,
  actor: Actor,
  decisions: DecisionFinder,
  at: Place & { readonly rule: string },
  form: RuleForm,
  version: number,
): Promise<Result<string, WriteRuleRefusal>> {
  const own = await ownRule(tx, actor, at.organization, at.set, at.rule)
  if (!own.ok) return own
  const { set, rule } = own.value
  const written = await readRuleHere(tx, decisions, own.value, form)
  if (!written.ok) return written
  const isDraft = set.approvedOn === null
  if (!isDraft && !begins(written.value, rule)) return refuse('starts-too-early', 'from')
  const stored = isDraft
    ? await storeDraftRule(tx, { set: set.id, id: rule.id, version }, written.value, set.source)
    : await storeRulePeriod(tx, rule.id, version, endedBefore(rule, written.value.period))
  if (!stored) return refuse('changed-meanwhile')
  const follows = { set: set.id, key: rule.key, setSource: set.source }
  const id = isDraft ? rule.id : await addOwnRule(tx, follows, written.value)
  await countSetChange(tx, set.id)
  await record(tx, actor, entry('change-rule', actor, own.value, id, { before: rule, after: written.value }))
  return done(rule.key)
}

/** The form, read as a rule of this set: about somebody whom the secretariat serves, by a decision of the same circle. */
export async function readRuleHere(
  tx: WriteTx,
  decisions: DecisionFinder,
  { organization, set }: OwnSet,
  form: RuleForm,
): Promise<Result<WrittenRule, RuleFormRefusal | 'no-start' | 'no-such-decision'>> {
  if (set.approvedOn !== null && form.from === '') return refuse('no-start', 'from')
  const written = readRule(form, set, await servedBy(tx, organization))
  if (!written.ok) return written
  const decision = await decisionNamed(tx, decisions, organization.root, form.decision)
  return decision.ok ? done({ ...written.value, decision: decision.value }) : decision
}

function begins({ period }: WrittenRule, { period: old }: KeptRule): boolean {
  return period.startDate !== null && (old.startDate === null || old.startDate < period.startDate)
}

/** The old wording's days, up to the one before the new wording begins. */
export function endedBefore({ period: old }: Pick<KeptRule, 'period'>, { startDate }: Period): Period {
  const last = startDate === null ? old.endDate : addDays(startDate, -1)
  const isOver = old.endDate !== null && last !== null && old.endDate <= last
  return isOver ? old : { startDate: old.startDate, endDate: last }
}

/** Rules of an organization's own are counted: E-1, E-2. A number is not given twice. */
function nextKey(rules: readonly KeptRule[]): string {
  const numbers = rules.map(({ key }) => Number(/^E-(\d+)$/.exec(key)?.[1] ?? 0))
  return `E-${Math.max(0, ...numbers) + 1}`
}

function entry(
  action: 'add-rule' | 'change-rule',
  actor: Actor,
  { organization, set }: { organization: OwnSet['organization']; set: KeptRuleSet },
  id: string,
  payload: object,
) {
  return {
    action,
    rightHeld: rightIn(actor, organization),
    objectKind: 'rule',
    objectId: id,
    organization: organization.id,
    payload: { set: set.key, ...payload },
  }
}
