import { z } from 'zod'
import { record } from '../../db/journal.ts'
import type { WriteTx } from '../../db/transactions.ts'
import { seenVersion } from '../../db/version.ts'
import type { Actor } from '../../kernel/actor.ts'
import { parseDay } from '../../kernel/day.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import { ended } from '../model/membership.ts'
import { maySeat, rightIn } from '../model/rights.ts'
import { membershipWithId, storePeriod } from '../storage/memberships.ts'

export const endForm = z.object({
  to: z.string().trim().max(20).catch(''),
  version: seenVersion,
})
export type EndForm = z.infer<typeof endForm>

export type EndRefusal =
  | 'no-such-membership'
  | 'no-right'
  | 'not-a-day'
  | 'ends-before-start'
  | 'ends-later'
  | 'changed-meanwhile'

/** Ends a seat in this organization with a day, the last one on which it gives rights. */
export async function endMembership(
  tx: WriteTx,
  actor: Actor,
  slug: string,
  id: string,
  form: EndForm,
): Promise<Result<null, EndRefusal>> {
  const membership = z.uuid().safeParse(id).success ? await membershipWithId(tx, id) : null
  if (membership === null || membership.organization.slug !== slug) return refuse('no-such-membership')
  const { organization, period } = membership
  if (!maySeat(actor, organization)) return refuse('no-right')
  const lastDay = parseDay(form.to)
  if (lastDay === null) return refuse('not-a-day', 'to')
  const shortened = ended(period, lastDay)
  if (!shortened.ok) return shortened
  if (!(await storePeriod(tx, id, shortened.value, form.version))) return refuse('changed-meanwhile', 'to')
  await record(tx, actor, {
    action: 'end-membership',
    rightHeld: rightIn(actor, organization),
    objectKind: 'membership',
    objectId: id,
    organization: organization.id,
    payload: { before: period, after: shortened.value },
  })
  return done(null)
}
