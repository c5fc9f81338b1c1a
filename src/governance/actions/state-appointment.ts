import { z } from 'zod'
import { record } from '../../db/journal.ts'
import type { WriteTx } from '../../db/transactions.ts'
import { seenVersion } from '../../db/version.ts'
import type { Actor } from '../../kernel/actor.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import { maySeat, rightIn } from '../model/rights.ts'
import { membershipWithId, storeAppointment } from '../storage/memberships.ts'
import { findAppointer } from './find-appointer.ts'
import { checkSubstitute, type SubstituteRefusal } from './seat-person.ts'

const text = z.string().trim().max(500).catch('').default('')

export const appointmentForm = z.object({
  /** An authority's name or public id, or the name of another body; empty where nobody knows. */
  appointedBy: text,
  /** A membership's id of the same organization; empty for nobody in particular. */
  substituteFor: text,
  version: seenVersion,
})
export type AppointmentForm = z.infer<typeof appointmentForm>

export type AppointmentRefusal =
  | SubstituteRefusal
  | 'no-such-membership'
  | 'no-right'
  | 'no-such-appointer'
  | 'changed-meanwhile'

/** Says of a seat in this organization who appointed the person, and of a substitute's whom it stands in for. */
export async function stateAppointment(
  tx: WriteTx,
  actor: Actor,
  slug: string,
  id: string,
  form: AppointmentForm,
): Promise<Result<null, AppointmentRefusal>> {
  const membership = z.uuid().safeParse(id).success ? await membershipWithId(tx, id) : null
  if (membership === null || membership.organization.slug !== slug) return refuse('no-such-membership')
  const { organization, person, post } = membership
  if (!maySeat(actor, organization)) return refuse('no-right')
  const appointedBy = await findAppointer(tx, form.appointedBy)
  if (!appointedBy.ok) return appointedBy
  const substituteFor = form.substituteFor === '' ? null : form.substituteFor
  const stoodInFor = await checkSubstitute(tx, { organization, person, post, substituteFor })
  if (!stoodInFor.ok) return stoodInFor
  const after = { appointedBy: appointedBy.value, substituteFor }
  if (!(await storeAppointment(tx, id, after, form.version))) return refuse('changed-meanwhile', 'appointedBy')
  await record(tx, actor, {
    action: 'state-appointment',
    rightHeld: rightIn(actor, organization),
    objectKind: 'membership',
    objectId: id,
    organization: organization.id,
    payload: {
      before: { appointedBy: membership.appointedBy, substituteFor: membership.substituteFor?.membership ?? null },
      after,
    },
  })
  return done(null)
}
