import { z } from 'zod'
import { record } from '../../db/journal.ts'
import type { WriteTx } from '../../db/transactions.ts'
import type { Actor } from '../../kernel/actor.ts'
import { parseDay } from '../../kernel/day.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import { personWithSlug } from '../../people/storage/persons.ts'
import { mayKeepRegister, rightToKeep } from '../../structure/model/right.ts'
import { ended } from '../model/membership.ts'
import { officeWithId, storeOfficePeriod } from '../storage/held-offices.ts'
import type { EndForm } from './end-membership.ts'

export type EndOfficeRefusal =
  | 'no-such-office'
  | 'no-right'
  | 'not-a-day'
  | 'ends-before-start'
  | 'ends-later'
  | 'changed-meanwhile'

/** Ends an office of this person with a day, the last one on which it is held. Seats that are held by it run on. */
export async function endOffice(
  tx: WriteTx,
  actor: Actor,
  slug: string,
  id: string,
  form: EndForm,
): Promise<Result<null, EndOfficeRefusal>> {
  const person = await personWithSlug(tx, slug)
  const office = z.uuid().safeParse(id).success ? await officeWithId(tx, id) : null
  if (person === null || office === null || office.person !== person.id) return refuse('no-such-office')
  if (!mayKeepRegister(actor)) return refuse('no-right')
  const lastDay = parseDay(form.to)
  if (lastDay === null) return refuse('not-a-day', 'to')
  const shortened = ended(office.period, lastDay)
  if (!shortened.ok) return shortened
  if (!(await storeOfficePeriod(tx, id, shortened.value, form.version))) return refuse('changed-meanwhile', 'to')
  await record(tx, actor, {
    action: 'end-office',
    rightHeld: rightToKeep(actor),
    objectKind: 'office',
    objectId: id,
    organization: office.authority.id,
    payload: { before: office.period, after: shortened.value },
  })
  return done(null)
}
