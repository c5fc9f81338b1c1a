import { record } from '../../db/journal.ts'
import type { WriteTx } from '../../db/transactions.ts'
import type { Actor } from '../../kernel/actor.ts'
import { parseDay } from '../../kernel/day.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import { ended } from '../model/membership.ts'
import { mayApproveRules, rightIn } from '../model/rights.ts'
import { storeSetPeriod } from '../storage/own-rules.ts'
import type { EndRuleForm } from './end-rule.ts'
import { ownSet } from './rules-at-hand.ts'

export type EndSetRefusal =
  | 'no-such-set'
  | 'no-right'
  | 'is-draft'
  | 'not-a-day'
  | 'ends-before-start'
  | 'ends-later'
  | 'changed-meanwhile'

type At = { readonly organization: string; readonly set: string }

/** Ends an approved set with a last day; its rules reach no further than it does. A draft holds nobody and has no end. */
export async function endRuleSet(
  tx: WriteTx,
  actor: Actor,
  at: At,
  { to, version }: EndRuleForm,
): Promise<Result<null, EndSetRefusal>> {
  const own = await ownSet(tx, actor, at.organization, at.set)
  if (!own.ok) return own
  const { organization, set } = own.value
  if (!mayApproveRules(actor, organization)) return refuse('no-right')
  if (set.approvedOn === null) return refuse('is-draft')
  const lastDay = parseDay(to)
  if (lastDay === null) return refuse('not-a-day', 'to')
  const period = ended(set.period, lastDay)
  if (!period.ok) return period
  if (!(await storeSetPeriod(tx, set.id, version, period.value))) return refuse('changed-meanwhile')
  await record(tx, actor, {
    action: 'end-rule-set',
    rightHeld: rightIn(actor, organization),
    objectKind: 'rule-set',
    objectId: set.id,
    organization: organization.id,
    payload: { set: set.key, before: set.period, after: period.value },
  })
  return done(null)
}
