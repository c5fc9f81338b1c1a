import { z } from 'zod'
import { record } from '../../db/journal.ts'
import type { WriteTx } from '../../db/transactions.ts'
import type { Actor } from '../../kernel/actor.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import { type Person, parseName } from '../model/person.ts'
import { mayWritePersons, rightToWritePersons } from '../model/rights.ts'
import { addPerson } from '../storage/persons.ts'

export const personForm = z.object({
  name: z.string().catch(''),
  isPublic: z.enum(['yes', 'no']).optional().catch(undefined),
})
export type PersonForm = z.infer<typeof personForm>

export type PersonRefusal = 'no-right' | 'no-name' | 'no-choice'

/** Writes a person in by hand. Whether the person gets a public page is said, never assumed. */
export async function createPerson(
  tx: WriteTx,
  actor: Actor,
  form: PersonForm,
): Promise<Result<Person, PersonRefusal>> {
  if (!mayWritePersons(actor)) return refuse('no-right')
  const name = parseName(form.name)
  if (name === null) return refuse('no-name', 'name')
  if (form.isPublic === undefined) return refuse('no-choice', 'isPublic')
  const person = await addPerson(tx, name, form.isPublic === 'yes')
  await record(tx, actor, {
    action: 'create-person',
    rightHeld: rightToWritePersons(actor),
    objectKind: 'person',
    objectId: person.id,
    payload: { name, isPublic: person.isPublic },
  })
  return done(person)
}
