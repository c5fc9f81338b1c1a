import type { z } from 'zod'
import { record } from '../../db/journal.ts'
import type { WriteTx } from '../../db/transactions.ts'
import { seenVersion } from '../../db/version.ts'
import type { Actor } from '../../kernel/actor.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import { type Person, parseName } from '../model/person.ts'
import { mayWritePersons, rightToWritePersons } from '../model/rights.ts'
import { personWithId, storePerson } from '../storage/persons.ts'
import { type PersonRefusal, personForm } from './create-person.ts'

export const correctionForm = personForm.extend({ version: seenVersion })
export type CorrectionForm = z.infer<typeof correctionForm>

export type CorrectionRefusal = PersonRefusal | 'no-such-person' | 'changed-meanwhile'

/** Corrects how a person is written; refused where somebody else did so since the form was opened. */
export async function correctPerson(
  tx: WriteTx,
  actor: Actor,
  id: string,
  form: CorrectionForm,
): Promise<Result<Person, CorrectionRefusal>> {
  if (!mayWritePersons(actor)) return refuse('no-right')
  const before = await personWithId(tx, id)
  if (before === null) return refuse('no-such-person')
  const name = parseName(form.name)
  if (name === null) return refuse('no-name', 'name')
  if (form.isPublic === undefined) return refuse('no-choice', 'isPublic')
  const after = { ...before, name, isPublic: form.isPublic === 'yes', version: form.version }
  if (!(await storePerson(tx, after))) return refuse('changed-meanwhile', 'name')
  await record(tx, actor, {
    action: 'correct-person',
    rightHeld: rightToWritePersons(actor),
    objectKind: 'person',
    objectId: id,
    payload: { before, after: { name, isPublic: after.isPublic } },
  })
  const stored = await personWithId(tx, id)
  return stored === null ? refuse('no-such-person') : done(stored)
}
