import { record } from '../../db/journal.ts'
import type { Database, WriteTx } from '../../db/transactions.ts'
import type { Actor } from '../../kernel/actor.ts'
import type { Language } from '../../kernel/language.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import { queueLetter } from '../../mail/storage/letters.ts'
import type { Email } from '../model/email.ts'
import { parseName } from '../model/person.ts'
import {
  type Account,
  accountOfPerson,
  addAccount,
  anyAccountWithEmail,
  makeKeeper,
  markReopened,
} from '../storage/accounts.ts'
import { addPerson, personWithId } from '../storage/persons.ts'
import { addLink } from '../storage/sign-in-links.ts'
import { texts } from '../texts.ts'

export type Invitation = {
  readonly email: Email
  readonly name: string
  readonly language: Language
  readonly now: Date
  /** Somebody who is here already and has no account yet; without it the name is of a new person. */
  readonly person?: string
  /** Makes the account keeper of the register too. */
  readonly asKeeper?: boolean
  /** The address that a letter gives for a link's token; without it no letter is sent. */
  readonly letterTo?: (token: string, language: Language) => string
}

export type Invited = {
  readonly account: string
  readonly person: string
  readonly name: string
  readonly language: Language
  readonly token: string
  readonly isNew: boolean
}

export type InvitationRefusal = 'no-right' | 'no-name' | 'other-person' | 'has-other-account'

/**
 * The operator lets somebody in: a person with an account, where the address has none, and a one-time link. It gives no seat. An
 * account that was closed is opened again.
 */
export function invite(
  db: Database,
  actor: Actor,
  invitation: Invitation,
): Promise<Result<Invited, InvitationRefusal>> {
  return db.writing(actor, async (tx) => {
    if (actor.kind !== 'operator') return refuse('no-right')
    const { email, now, letterTo } = invitation
    const known = await knownAccount(tx, actor, email)
    const opened = known === null ? await openAccount(tx, actor, invitation) : done(known)
    if (!opened.ok) return opened
    const invited = opened.value
    if (invitation.person !== undefined && invited.person !== invitation.person) return refuse('other-person')
    if (invitation.asKeeper === true) await entrustRegister(tx, actor, invited.id)
    const token = await addLink(tx, email, invited.id, now)
    if (letterTo !== undefined) {
      const { subject, body } = texts(invited.language).invitation
      await queueLetter(tx, { recipient: email, subject, body: body(letterTo(token, invited.language)) })
    }
    const { id: account, person, name, language } = invited
    return done({ account, person, name, language, token, isNew: known === null })
  })
}

type Named = Account & { readonly name: string }

async function knownAccount(tx: WriteTx, actor: Actor, email: Email): Promise<Named | null> {
  const account = await anyAccountWithEmail(tx, email)
  const person = account === null ? null : await personWithId(tx, account.person)
  if (account === null || person === null) return null
  if (account.closedAt !== null) {
    await markReopened(tx, account.id)
    const what = { action: 'reopen-account', rightHeld: 'operator', objectKind: 'account', objectId: account.id }
    await record(tx, actor, { ...what, payload: { person: person.id } })
  }
  return { ...account, name: person.name }
}

async function entrustRegister(tx: WriteTx, actor: Actor, account: string): Promise<void> {
  await makeKeeper(tx, account)
  const what = { action: 'entrust-register', rightHeld: 'operator', objectKind: 'account', objectId: account }
  await record(tx, actor, { ...what, payload: {} })
}

async function openAccount(
  tx: WriteTx,
  actor: Actor,
  invitation: Invitation,
): Promise<Result<Named, InvitationRefusal>> {
  const { email, language } = invitation
  const person = await personInvited(tx, invitation)
  if (!person.ok) return person
  const { id, name } = person.value
  const account = await addAccount(tx, id, email, language)
  await record(tx, actor, {
    action: 'invite',
    rightHeld: 'operator',
    objectKind: 'account',
    objectId: account.id,
    payload: { person: id, name, language },
  })
  return done({ ...account, name })
}

async function personInvited(
  tx: WriteTx,
  { person, name }: Invitation,
): Promise<Result<{ readonly id: string; readonly name: string }, InvitationRefusal>> {
  const known = person === undefined ? null : await personWithId(tx, person)
  if (known !== null) {
    return (await accountOfPerson(tx, known.id)) === null ? done(known) : refuse('has-other-account')
  }
  const written = parseName(name)
  return written === null ? refuse('no-name', 'name') : done(await addPerson(tx, written, false))
}
