import { z } from 'zod'
import { record } from '../../db/journal.ts'
import type { ReadTx, WriteTx } from '../../db/transactions.ts'
import { isSecretaryOf, mayInvitePatients, rightIn } from '../../governance/model/rights.ts'
import type { Actor } from '../../kernel/actor.ts'
import { type Day, parseDay } from '../../kernel/day.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import { answers, type Invitation } from '../model/involvement.ts'
import { addAnswer, addOutcome, invitationWithId } from '../storage/involvement.ts'

const text = z.string().trim().max(2000).catch('').default('')

/** What the committee answered, as it is typed. */
export const answerForm = z.object({ answer: text, answeredOn: text, representatives: text, note: text })
export type AnswerForm = z.output<typeof answerForm>

/** What came of it, as it is typed. */
export const outcomeForm = z.object({ outcomeOn: text, outcome: text, url: text })
export type OutcomeForm = z.output<typeof outcomeForm>

export type AnswerNo =
  | 'no-such-invitation'
  | 'no-right'
  | 'no-answer-chosen'
  | 'not-a-day'
  | 'before-invited'
  | 'not-a-number'
export type OutcomeNo =
  | 'no-such-invitation'
  | 'no-right'
  | 'no-outcome'
  | 'not-a-day'
  | 'before-invited'
  | 'not-an-address'

/** The invitation of an address: a page of another organization finds none. */
export async function invitationAt(tx: ReadTx, id: string, organization: string): Promise<Invitation | null> {
  const invitation = z.uuid().safeParse(id).success ? await invitationWithId(tx, id) : null
  return invitation !== null && `${invitation.organization.slug}/`.startsWith(`${organization}/`) ? invitation : null
}

/** Who may write an answer down: the secretariat that invited, and the committee's own. */
export function mayAnswer(actor: Actor, { organization, invited }: Invitation): boolean {
  return mayInvitePatients(actor, organization) || isSecretaryOf(actor, invited)
}

/** Writes down what a committee answered. What it answered before stays; the last answer holds. */
export async function answerInvitation(
  tx: WriteTx,
  actor: Actor,
  organization: string,
  id: string,
  form: AnswerForm,
): Promise<Result<null, AnswerNo>> {
  const invitation = await invitationAt(tx, id, organization)
  if (invitation === null) return refuse('no-such-invitation')
  if (!mayAnswer(actor, invitation)) return refuse('no-right')
  const answer = answers.find((one) => one === form.answer)
  if (answer === undefined) return refuse('no-answer-chosen', 'answer')
  const on = dayOf(form.answeredOn, invitation, 'answeredOn')
  if (!on.ok) return on
  const representatives = answer !== 'accepted' || form.representatives === '' ? null : Number(form.representatives)
  const isCount =
    representatives === null || (Number.isInteger(representatives) && representatives > 0 && representatives < 100)
  if (!isCount) return refuse('not-a-number', 'representatives')
  const note = form.note === '' ? null : form.note.slice(0, 1000)
  const given = {
    answer,
    on: on.value,
    representatives,
    note,
    createdBy: actor.kind === 'person' ? actor.person : null,
  }
  await addAnswer(tx, invitation.id, given)
  await keep(tx, actor, 'answer-invitation', invitation, given)
  return done(null)
}

/** Writes down what a committee's part in something led to. */
export async function recordOutcome(
  tx: WriteTx,
  actor: Actor,
  organization: string,
  id: string,
  form: OutcomeForm,
): Promise<Result<null, OutcomeNo>> {
  const invitation = await invitationAt(tx, id, organization)
  if (invitation === null) return refuse('no-such-invitation')
  if (!mayInvitePatients(actor, invitation.organization)) return refuse('no-right')
  if (form.outcome === '') return refuse('no-outcome', 'outcome')
  const on = dayOf(form.outcomeOn, invitation, 'outcomeOn')
  if (!on.ok) return on
  if (form.url !== '' && !/^https?:\/\/\S+$/i.test(form.url)) return refuse('not-an-address', 'url')
  const url = form.url === '' ? null : form.url
  const told = { on: on.value, text: form.outcome, url, createdBy: actor.kind === 'person' ? actor.person : null }
  await addOutcome(tx, invitation.id, told)
  await keep(tx, actor, 'record-outcome', invitation, told)
  return done(null)
}

function dayOf(typed: string, { on }: Invitation, at: string): Result<Day, 'not-a-day' | 'before-invited'> {
  const given = parseDay(typed)
  if (given === null) return refuse('not-a-day', at)
  return given < on ? refuse('before-invited', at) : done(given)
}

type Deed = 'answer-invitation' | 'record-outcome'

async function keep(tx: WriteTx, actor: Actor, action: Deed, invitation: Invitation, payload: unknown): Promise<void> {
  const { organization, invited, id } = invitation
  const place = mayInvitePatients(actor, organization) ? organization : invited
  await record(tx, actor, {
    action,
    rightHeld: rightIn(actor, place),
    objectKind: 'involvement-invitation',
    objectId: id,
    organization: place.id,
    payload,
  })
}
