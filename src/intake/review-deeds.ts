import { once } from '../db/idempotency.ts'
import { newId } from '../kernel/id.ts'
import { done, type Result } from '../kernel/result.ts'
import { acceptanceForm, acceptDocument } from './actions/accept-document.ts'
import { acceptAllUndoubted, undoubtedScope } from './actions/accept-undoubted.ts'
import { addClaim, claimAddition } from './actions/add-claim.ts'
import { claimDecision, decideClaim } from './actions/decide-claim.ts'
import { matchPerson, personMatch } from './actions/match-person.ts'
import { matchAllSure } from './actions/match-sure.ts'
import { noteRemarks } from './actions/note-remarks.ts'
import { readAgain, refuseDocument, takeUpDocument } from './actions/refuse-document.ts'
import { anotherMeetingForm, stateAnotherMeeting } from './actions/state-another-meeting.ts'
import { stateVisibility, visibilityStatement } from './actions/state-visibility.ts'
import { undoAcceptance } from './actions/undo-acceptance.ts'
import { claimAnchor, intakePath, reviewPath } from './paths.ts'
import type { Deed, Sent } from './review-answers.tsx'

/** Each deed reads its form and says where the person goes next. `null`: the form is none that a page of ours sends. */

export const decide: Deed = async (tx, { actor, document, form, query }) => {
  const [verdict, path] = twoWords(form.verdict)
  const fields = Object.fromEntries(Object.entries(form).filter(([name]) => !['verdict', 'seen'].includes(name)))
  const decision = claimDecision.safeParse({ document, path, verdict, fields, seen: form.seen ?? null })
  if (!decision.success) return null
  const decided = await decideClaim(tx, actor, decision.data)
  const next = (claim: string | null) => (claim === null ? toAcceptance : claimAnchor(claim))
  return mapped(decided, (told) => `${reviewPath(document)}${query(told.next)}#${next(told.next)}`)
}

const toAcceptance = 'adgang'

export const addByHand: Deed = async (tx, sent) => {
  const { actor, document, form, query } = sent
  const { about, item, ...fields } = form
  const addition = claimAddition.safeParse({ document, about, item: item ? Number(item) : null, fields })
  if (!addition.success) return null
  return onlyOnce(tx, sent, async () => {
    const added = await addClaim(tx, actor, addition.data)
    return mapped(added, ({ path }) => `${reviewPath(document)}${query(null)}#${claimAnchor(path)}`)
  })
}

export const acceptRest: Deed = async (tx, { actor, document, form, query }) => {
  const scope = undoubtedScope.safeParse({ document, item: form.item ? Number(form.item) : null })
  if (!scope.success) return null
  const accepted = await acceptAllUndoubted(tx, actor, scope.data)
  return mapped(accepted, () => `${reviewPath(document)}${query(null)}#oplysninger`)
}

export const sayVisibility: Deed = async (tx, { actor, document, form, query }) => {
  const of = form.of ?? ''
  const statement = visibilityStatement.safeParse({
    document,
    of: /^\d+$/.test(of) ? Number(of) : of,
    visibility: form[`visibility-${of}`],
    reason: form[`reason-${of}`],
    reviewOn: form[`review-on-${of}`],
  })
  if (!statement.success) return null
  const stated = await stateVisibility(tx, actor, statement.data)
  return mapped(stated, () => `${reviewPath(document)}${query(null)}#adgang`)
}

export const choosePerson: Deed = async (tx, sent) => {
  const { actor, document, form, query } = sent
  const [choice, person] = twoWords(form.choice)
  const match = personMatch.safeParse({ document, participant: form.participant, choice, person })
  if (!match.success) return null
  return onlyOnce(tx, sent, async () => {
    const matched = await matchPerson(tx, actor, match.data)
    return mapped(matched, () => `${reviewPath(document)}${query(null)}#${claimAnchor(match.data.participant)}`)
  })
}

export const seeRemarks: Deed = async (tx, { actor, document, query }) =>
  mapped(await noteRemarks(tx, actor, document), () => `${reviewPath(document)}${query(null)}#oplysninger`)

export const chooseSurePersons: Deed = async (tx, { actor, document, query }) =>
  mapped(await matchAllSure(tx, actor, document), () => `${reviewPath(document)}${query(null)}#oplysninger`)

export const sayAnotherMeeting: Deed = async (tx, { actor, document, form, query }) => {
  const statement = anotherMeetingForm.parse({ document, isAnother: form.another === 'yes' })
  const stated = await stateAnotherMeeting(tx, actor, statement)
  return mapped(stated, () => `${reviewPath(document)}${query(null)}#oplysninger`)
}

export const acceptWhole: Deed = async (tx, sent) => {
  const acceptance = acceptanceForm.safeParse({ document: sent.document, version: sent.form.version })
  if (!acceptance.success) return null
  return onlyOnce(tx, sent, async () => {
    const accepted = await acceptDocument(tx, sent.actor, acceptance.data)
    return mapped(accepted, () => reviewPath(sent.document))
  })
}

export const undo: Deed = async (tx, { actor, document }) =>
  mapped(await undoAcceptance(tx, actor, { document }), () => reviewPath(document))

export const moveAside: Deed = async (tx, { actor, document }) =>
  mapped(await refuseDocument(tx, actor, { document }), () => intakePath)

export const takeUp: Deed = async (tx, { actor, document }) =>
  mapped(await takeUpDocument(tx, actor, { document }), () => reviewPath(document))

export const readOnceMore =
  (added: () => void): Deed =>
  async (tx, { actor, document }) =>
    mapped(await readAgain(tx, actor, { document }), () => {
      setTimeout(added)
      return reviewPath(document)
    })

function mapped<T, No extends string>(result: Result<T, No>, to: (value: T) => string): Result<string, No> {
  return result.ok ? done(to(result.value)) : result
}

/** `accepted items.2.title` */
function twoWords(text: string | undefined): [string, string] {
  const [first = '', second = ''] = (text ?? '').split(' ', 2)
  return [first, second]
}

/** The same form sent twice has one effect. */
function onlyOnce<No extends string>(
  tx: Parameters<Deed>[0],
  { actor, key, path }: Sent,
  work: () => Promise<Result<string, No>>,
): Promise<Result<string, No>> {
  return once(tx, actor, { key: key ?? newId(), route: path }, work)
}
