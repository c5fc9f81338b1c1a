import { record } from '../../db/journal.ts'
import type { Database, WriteTx } from '../../db/transactions.ts'
import type { Actor } from '../../kernel/actor.ts'
import type { Language } from '../../kernel/language.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import { queueLetter } from '../../mail/storage/letters.ts'
import type { Email } from '../model/email.ts'
import { parseName } from '../model/person.ts'
import { type Account, accountWithEmail, addAccount, makeKeeper } from '../storage/accounts.ts'
import { addPerson, personWithId } from '../storage/persons.ts'
import { addLink } from '../storage/sign-in-links.ts'
import { texts } from '../texts.ts'

export type Invitation = {
  readonly email: Email
  readonly name: string
  readonly language: Language
  readonly now: Date
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

export type InvitationRefusal = 'no-right' | 'no-name'

/** The operator lets somebody in: a person with an account, where the address has none, and a one-time link. It gives no seat. */
export function invite(
  db: Database,
  actor: Actor,
  invitation: Invitation,
): Promise<Result<Invited, InvitationRefusal>> {
  return db.writing(actor, async (tx) => {
    if (actor.kind !== 'operator') return refuse('no-right')
    const { email, now, letterTo } = invitation
    const known = await knownAccount(tx, email)
    const invited = known ?? (await openAccount(tx, actor, invitation))
    if (invited === null) return refuse('no-name', 'name')
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

async function knownAccount(tx: WriteTx, email: Email): Promise<Named | null> {
  const account = await accountWithEmail(tx, email)
  const person = account === null ? null : await personWithId(tx, account.person)
  return account === null || person === null ? null : { ...account, name: person.name }
}

async function entrustRegister(tx: WriteTx, actor: Actor, account: string): Promise<void> {
  await makeKeeper(tx, account)
  const what = { action: 'entrust-register', rightHeld: 'operator', objectKind: 'account', objectId: account }
  await record(tx, actor, { ...what, payload: {} })
}

async function openAccount(tx: WriteTx, actor: Actor, { email, name, language }: Invitation): Promise<Named | null> {
  const written = parseName(name)
  if (written === null) return null
  const person = await addPerson(tx, written, false)
  const account = await addAccount(tx, person.id, email, language)
  await record(tx, actor, {
    action: 'invite',
    rightHeld: 'operator',
    objectKind: 'account',
    objectId: account.id,
    payload: { person: person.id, name: written, language },
  })
  return { ...account, name: written }
}
