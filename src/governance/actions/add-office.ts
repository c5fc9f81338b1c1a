import { z } from 'zod'
import { record } from '../../db/journal.ts'
import type { WriteTx } from '../../db/transactions.ts'
import type { Actor } from '../../kernel/actor.ts'
import { type Day, parseDay } from '../../kernel/day.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import { personWithSlug } from '../../people/storage/persons.ts'
import { mayKeepRegister, rightToKeep } from '../../structure/model/right.ts'
import { organizationBySlug } from '../../structure/storage/organizations.ts'
import { mayHold } from '../model/held-office.ts'
import { offices } from '../model/rules/office.ts'
import { addOfficeRow, lockOffices, officesOf } from '../storage/held-offices.ts'
import { addSource } from '../storage/memberships.ts'

const text = z.string().trim().max(500).catch('').default('')

/** An office as it is typed. */
export const officeForm = z.object({
  office: text,
  /** A region's or a municipality's public id. */
  authority: text,
  title: z.string().trim().max(200).catch('').default(''),
  /** Empty where only later days are known. */
  from: text,
  to: text,
  source: text,
})
export type OfficeForm = z.infer<typeof officeForm>

export type AddOfficeRefusal =
  | 'no-such-person'
  | 'no-right'
  | 'no-page'
  | 'no-office'
  | 'no-such-authority'
  | 'no-such-office-there'
  | 'not-a-day'
  | 'period-backwards'
  | 'held-already'
  | 'no-source'

/** Writes down what somebody is in a region or municipality, and when: a fact of the register, kept by who keeps that. */
export async function addOffice(
  tx: WriteTx,
  actor: Actor,
  slug: string,
  form: OfficeForm,
): Promise<Result<string, AddOfficeRefusal>> {
  const person = await personWithSlug(tx, slug)
  if (person === null) return refuse('no-such-person')
  if (!mayKeepRegister(actor)) return refuse('no-right')
  if (!person.isPublic) return refuse('no-page')
  const office = offices.find((one) => one === form.office)
  if (office === undefined) return refuse('no-office', 'office')
  const authority = await organizationBySlug(tx, form.authority)
  if (authority === null) return refuse('no-such-authority', 'authority')
  const from = readDay(form.from)
  if (from === undefined) return refuse('not-a-day', 'from')
  const to = readDay(form.to)
  if (to === undefined) return refuse('not-a-day', 'to')
  if (form.source === '') return refuse('no-source', 'source')
  await lockOffices(tx, person.id)
  const title = form.title === '' ? null : form.title
  const period = { startDate: from, endDate: to }
  const wanted = { office, title, period, authority: authority.id }
  const held = mayHold(wanted, authority.classification, await officesOf(tx, [person.id]))
  if (!held.ok) return held
  const source = await addSource(tx, form.source, null)
  const facts = { ...wanted, person: person.id, certainty: 'confirmed', source } as const
  const id = await addOfficeRow(tx, facts)
  await record(tx, actor, {
    action: 'add-office',
    rightHeld: rightToKeep(actor),
    objectKind: 'office',
    objectId: id,
    organization: authority.id,
    payload: facts,
  })
  return done(id)
}

/** Null for nothing typed; undefined for what is no day. */
function readDay(typed: string): Day | null | undefined {
  return typed === '' ? null : (parseDay(typed) ?? undefined)
}
