import { z } from 'zod'
import { record } from '../../db/journal.ts'
import type { WriteTx } from '../../db/transactions.ts'
import { seenVersion } from '../../db/version.ts'
import type { Actor } from '../../kernel/actor.ts'
import { parseDay } from '../../kernel/day.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import { ended } from '../model/membership.ts'
import { rightIn } from '../model/rights.ts'
import { countSetChange, removeDraftRule, storeRulePeriod } from '../storage/own-rules.ts'
import { ownRule } from './rules-at-hand.ts'

export const endRuleForm = z.object({ to: z.string().trim().catch('').default(''), version: seenVersion })
export type EndRuleForm = z.output<typeof endRuleForm>

export type EndRuleRefusal =
  | 'no-such-set'
  | 'no-such-rule'
  | 'no-right'
  | 'not-a-day'
  | 'ends-before-start'
  | 'ends-later'
  | 'changed-meanwhile'

type At = { readonly organization: string; readonly set: string; readonly rule: string }

/** Ends an approved rule with a last day; takes a draft's rule out. */
export async function endRule(
  tx: WriteTx,
  actor: Actor,
  at: At,
  { to, version }: EndRuleForm,
): Promise<Result<null, EndRuleRefusal>> {
  const own = await ownRule(tx, actor, at.organization, at.set, at.rule)
  if (!own.ok) return own
  const { organization, set, rule } = own.value
  const entry = {
    rightHeld: rightIn(actor, organization),
    objectKind: 'rule',
    objectId: rule.id,
    organization: organization.id,
  }
  if (set.approvedOn === null) {
    if (!(await removeDraftRule(tx, rule.id, version))) return refuse('changed-meanwhile')
    await countSetChange(tx, set.id)
    await record(tx, actor, { ...entry, action: 'remove-rule', payload: { set: set.key, before: rule } })
    return done(null)
  }
  const lastDay = parseDay(to)
  if (lastDay === null) return refuse('not-a-day', 'to')
  const period = ended(rule.period, lastDay)
  if (!period.ok) return period
  if (!(await storeRulePeriod(tx, rule.id, version, period.value))) return refuse('changed-meanwhile')
  await countSetChange(tx, set.id)
  const payload = { set: set.key, key: rule.key, before: rule.period, after: period.value }
  await record(tx, actor, { ...entry, action: 'end-rule', payload })
  return done(null)
}
