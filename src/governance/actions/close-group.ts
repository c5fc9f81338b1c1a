import { z } from 'zod'
import { record } from '../../db/journal.ts'
import type { WriteTx } from '../../db/transactions.ts'
import type { Actor } from '../../kernel/actor.ts'
import { type Day, parseDay } from '../../kernel/day.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import { ended } from '../model/membership.ts'
import { maySetUpGroups, rightIn } from '../model/rights.ts'
import { mayClose } from '../model/working-group.ts'
import { membershipsBeyond, storePeriod } from '../storage/memberships.ts'
import { addStep, endGroup, groupBySlug, storeMandateVersion } from '../storage/working-groups.ts'
import { decidedIn } from './deciding.ts'
import type { DecisionFinder } from './decision-finder.ts'
import { type StepNo, stepForm } from './prolong-group.ts'

/** The step, with the seats that stood on the page where it was looked through. */
export const closeForm = stepForm.extend({ seats: z.string().max(60_000).catch('').default('') })
export type CloseForm = z.output<typeof closeForm>

export type CloseGroupNo = StepNo | 'ends-before-start' | 'ends-later' | 'no-reason' | 'seat-begins-later'

/** Nedlægger: a working group and every seat in it end with a day, in one go. */
export async function closeGroup(
  tx: WriteTx,
  actor: Actor,
  decisions: DecisionFinder,
  slug: string,
  form: CloseForm,
): Promise<Result<null, CloseGroupNo>> {
  const group = await groupBySlug(tx, slug)
  if (group === null || group.mandate === null) return refuse('no-such-group')
  const { organization, mandate } = group
  if (!maySetUpGroups(actor, organization)) return refuse('no-right')
  const lastDay = parseDay(form.until)
  if (lastDay === null) return refuse('not-a-day', 'until')
  const on = parseDay(form.on)
  if (on === null) return refuse('not-a-day', 'on')
  const closing = mayClose({ organization, mandate }, lastDay)
  if (!closing.ok) return closing
  if (form.reason === '') return refuse('no-reason', 'reason')
  const decided = await decidedIn(tx, decisions, organization.root, form)
  if (!decided.ok) return decided
  if (!(await storeMandateVersion(tx, mandate.id, form.version))) return refuse('changed-meanwhile', 'until')
  const seats = await endSeats(tx, actor, organization, lastDay, form.seats)
  if (!seats.ok) return seats
  const step = { kind: 'closed', on, until: lastDay, reason: form.reason, ...decided.value } as const
  await addStep(tx, mandate.id, step, actor.kind === 'person' ? actor.person : null)
  await endGroup(tx, organization.id, organization.period, lastDay)
  await record(tx, actor, {
    action: 'close-group',
    rightHeld: rightIn(actor, organization),
    objectKind: 'mandate',
    objectId: mandate.id,
    organization: organization.id,
    payload: { ...step, seats: seats.value },
  })
  return done(null)
}

/** Ends every seat that holds beyond the day; those that were looked through and no others. */
async function endSeats(
  tx: WriteTx,
  actor: Actor,
  organization: { readonly id: string; readonly root: string },
  lastDay: Day,
  seen: string,
): Promise<Result<readonly string[], 'changed-meanwhile' | 'seat-begins-later'>> {
  const beyond = await membershipsBeyond(tx, organization.id, lastDay)
  const looked = new Set(seen.split(' '))
  for (const { id, period, version } of beyond) {
    if (!looked.has(`${id}:${version}`)) return refuse('changed-meanwhile', 'until')
    const shortened = ended(period, lastDay)
    if (!shortened.ok) return refuse('seat-begins-later', 'until')
    if (!(await storePeriod(tx, id, shortened.value, version))) return refuse('changed-meanwhile', 'until')
    await record(tx, actor, {
      action: 'end-membership',
      rightHeld: rightIn(actor, organization),
      objectKind: 'membership',
      objectId: id,
      organization: organization.id,
      payload: { before: period, after: shortened.value },
    })
  }
  return done(beyond.map(({ id }) => id))
}
