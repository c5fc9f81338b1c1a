import { z } from 'zod'
import { record } from '../../db/journal.ts'
import type { WriteTx } from '../../db/transactions.ts'
import { seenVersion } from '../../db/version.ts'
import type { Actor } from '../../kernel/actor.ts'
import { parseDay } from '../../kernel/day.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import { mayApproveRules, rightIn } from '../model/rights.ts'
import { approveDraftSet, removeDraftSet } from '../storage/own-rules.ts'
import { comesWithDraft } from '../storage/rules-carried.ts'
import type { DecisionFinder } from './decision-finder.ts'
import { decisionNamed, ownSet } from './rules-at-hand.ts'

const text = z.string().trim().catch('').default('')
export const approvalForm = z.object({ on: text, decision: text, version: seenVersion })
export type ApprovalForm = z.output<typeof approvalForm>

export type ApproveSetRefusal =
  | 'no-such-set'
  | 'no-right'
  | 'is-approved'
  | 'no-rules'
  | 'document-first'
  | 'not-a-day'
  | 'not-yet'
  | 'no-such-decision'
  | 'changed-meanwhile'

type At = { readonly organization: string; readonly set: string }

/**
 * Writes down that a set was approved, on the day and by the decision that did it. From then on it is kept as it is. Rules that a
 * draft of a governing document carries are approved with the document.
 */
export async function approveRuleSet(
  tx: WriteTx,
  actor: Actor,
  decisions: DecisionFinder,
  at: At,
  form: ApprovalForm,
): Promise<Result<null, ApproveSetRefusal>> {
  const own = await ownSet(tx, actor, at.organization, at.set)
  if (!own.ok) return own
  const { organization, set, rules } = own.value
  if (!mayApproveRules(actor, organization)) return refuse('no-right')
  if (set.approvedOn !== null) return refuse('is-approved')
  if (rules.length === 0) return refuse('no-rules')
  if (await comesWithDraft(tx, set.id)) return refuse('document-first')
  const on = parseDay(form.on)
  if (on === null) return refuse('not-a-day', 'on')
  if (on > actor.day) return refuse('not-yet', 'on')
  const decision = await decisionNamed(tx, decisions, organization.root, form.decision)
  if (!decision.ok) return decision
  if (!(await approveDraftSet(tx, set.id, form.version, { on, decision: decision.value })))
    return refuse('changed-meanwhile')
  await record(tx, actor, {
    action: 'approve-rule-set',
    rightHeld: rightIn(actor, organization),
    objectKind: 'rule-set',
    objectId: set.id,
    organization: organization.id,
    payload: { set: set.key, on, decision: decision.value, rules: rules.map(({ key }) => key) },
  })
  return done(null)
}

/** Takes a draft away that came to nothing. */
export async function dropRuleSet(
  tx: WriteTx,
  actor: Actor,
  at: At,
  version: number,
): Promise<Result<null, 'no-such-set' | 'no-right' | 'is-approved' | 'changed-meanwhile'>> {
  const own = await ownSet(tx, actor, at.organization, at.set)
  if (!own.ok) return own
  const { organization, set, rules } = own.value
  if (set.approvedOn !== null) return refuse('is-approved')
  if (!(await removeDraftSet(tx, set.id, version))) return refuse('changed-meanwhile')
  await record(tx, actor, {
    action: 'drop-rule-set',
    rightHeld: rightIn(actor, organization),
    objectKind: 'rule-set',
    objectId: set.id,
    organization: organization.id,
    payload: { set, rules },
  })
  return done(null)
}
