import { z } from 'zod'
import { record } from '../../db/journal.ts'
import type { WriteTx } from '../../db/transactions.ts'
import { seenVersion } from '../../db/version.ts'
import type { Actor } from '../../kernel/actor.ts'
import { parseDay } from '../../kernel/day.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import { maySetUpGroups, rightIn } from '../model/rights.ts'
import { mayProlong } from '../model/working-group.ts'
import { addStep, groupBySlug, storeMandateVersion } from '../storage/working-groups.ts'
import { decidedIn } from './deciding.ts'
import type { DecisionFinder } from './decision-finder.ts'

const text = z.string().trim().max(1000).catch('').default('')

/** A new end as it is typed: the day until which it works, when that was decided, by what, and why. */
export const stepForm = z.object({
  until: text,
  on: text,
  decision: text,
  source: text,
  reason: text,
  version: seenVersion,
})
export type StepForm = z.output<typeof stepForm>

export type StepNo =
  | 'no-such-group'
  | 'no-right'
  | 'not-a-day'
  | 'closed-already'
  | 'no-decision'
  | 'no-such-decision'
  | 'changed-meanwhile'

/** Forlænger: gives a working group a later expected end. What was said before stays in its history. */
export async function prolongGroup(
  tx: WriteTx,
  actor: Actor,
  decisions: DecisionFinder,
  slug: string,
  form: StepForm,
): Promise<Result<null, StepNo | 'not-later'>> {
  const group = await groupBySlug(tx, slug)
  if (group === null || group.mandate === null) return refuse('no-such-group')
  const { organization, mandate } = group
  if (!maySetUpGroups(actor, organization)) return refuse('no-right')
  const until = parseDay(form.until)
  if (until === null) return refuse('not-a-day', 'until')
  const on = parseDay(form.on)
  if (on === null) return refuse('not-a-day', 'on')
  const later = mayProlong(mandate, until)
  if (!later.ok) return later
  const decided = await decidedIn(tx, decisions, organization.root, form)
  if (!decided.ok) return decided
  if (!(await storeMandateVersion(tx, mandate.id, form.version))) return refuse('changed-meanwhile', 'until')
  const step = {
    kind: 'prolonged',
    on,
    until,
    reason: form.reason === '' ? null : form.reason,
    ...decided.value,
  } as const
  await addStep(tx, mandate.id, step, actor.kind === 'person' ? actor.person : null)
  await record(tx, actor, {
    action: 'prolong-group',
    rightHeld: rightIn(actor, organization),
    objectKind: 'mandate',
    objectId: mandate.id,
    organization: organization.id,
    payload: step,
  })
  return done(null)
}
