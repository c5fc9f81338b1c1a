import type { Database, WriteTx } from '../../db/transactions.ts'
import type { Actor } from '../../kernel/actor.ts'
import type { Language } from '../../kernel/language.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import type { Email } from '../model/email.ts'
import { parseName } from '../model/person.ts'
import { type Account, accountWithEmail, addAccount } from '../storage/accounts.ts'
import { addPerson } from '../storage/persons.ts'
import { addLink } from '../storage/sign-in-links.ts'

export type Invitation = {
  readonly email: Email
  readonly name: string
  readonly language: Language
  readonly now: Date
}

export type Invited = {
  readonly person: string
  readonly account: string
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
    const known = await accountWithEmail(tx, invitation.email)
    const account = known ?? (await openAccount(tx, invitation))
    if (account === null) return refuse('no-name', 'name')
    const token = await addLink(tx, invitation.email, account.id, invitation.now)
    return done({ person: account.person, account: account.id, token, isNew: known === null })
  })
}

async function openAccount(tx: WriteTx, { email, name, language }: Invitation): Promise<Account | null> {
  const written = parseName(name)
  if (written === null) return null
  const person = await addPerson(tx, written, false)
  return addAccount(tx, person.id, email, language)
}
