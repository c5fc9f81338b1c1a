import { z } from 'zod'
import { record } from '../../db/journal.ts'
import type { WriteTx } from '../../db/transactions.ts'
import type { Actor } from '../../kernel/actor.ts'
import { parseDay } from '../../kernel/day.ts'
import { covers } from '../../kernel/period.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import { lastDayOf } from '../model/constitution/constitution.ts'
import { rightIn } from '../model/rights.ts'
import { addLinesFor } from '../storage/constitution-lines.ts'
import { addConstitution, constitutionsOf, holdDraftsOf } from '../storage/constitutions.ts'
import { groundOf, seatsAround } from './load-constitution.ts'

export const beginForm = z.object({
  firstDay: z.string().trim().max(20).catch(''),
  source: z.string().trim().max(500).catch(''),
})
export type BeginForm = z.infer<typeof beginForm>

export type BeginRefusal = 'no-such-organization' | 'not-a-day' | 'not-then' | 'no-source'

/**
 * Begins a draft with every seat that is held the day before: each is proposed to go on, but for those that end that day by
 * themselves. Where a colleague has begun one for the same day, that one is it.
 */
export async function beginConstitution(
  tx: WriteTx,
  actor: Actor,
  slug: string,
  form: BeginForm,
): Promise<Result<string, BeginRefusal>> {
  const found = await groundOf(tx, actor, slug, null)
  if (found === null) return refuse('no-such-organization')
  const firstDay = parseDay(form.firstDay)
  if (firstDay === null) return refuse('not-a-day', 'firstDay')
  const { organization } = found
  if (!covers(organization.period, firstDay)) return refuse('not-then', 'firstDay')
  if (form.source === '') return refuse('no-source', 'source')
  await holdDraftsOf(tx, organization.id)
  const present = await constitutionsOf(tx, [organization.id])
  const same = present.find((one) => one.state === 'draft' && one.firstDay === firstDay)
  if (same !== undefined) return done(same.id)
  const begun = { organization: organization.id, firstDay, sourceTitle: form.source }
  const id = await addConstitution(tx, begun)
  const ground = (await groundOf(tx, actor, slug, begun)) ?? found
  const lastDay = lastDayOf(begun)
  const seats = (await seatsAround(tx, ground, begun)).filter(({ period }) => covers(period, lastDay))
  await addLinesFor(
    tx,
    id,
    seats.map((membership) => ({
      membership,
      choice: membership.period.endDate === lastDay ? 'ends' : 'continues',
    })),
  )
  await record(tx, actor, {
    action: 'begin-constitution',
    rightHeld: rightIn(actor, organization),
    objectKind: 'constitution',
    objectId: id,
    organization: organization.id,
    payload: { firstDay, source: form.source, seats: seats.length },
  })
  return done(id)
}
