import type { FastifyInstance } from 'fastify'
import type { Database } from '../src/db/transactions.ts'
import { invite } from '../src/people/actions/invite.ts'
import { openSession } from '../src/people/actions/open-session.ts'
import { parseEmail } from '../src/people/model/email.ts'
import { operator, type PersonActor } from './cast.ts'
import { type Visitor, visitorAt } from './visitor.ts'

/** A browser in which somebody of the cast has signed in, at this moment or an earlier one. */
export async function browserOf(
  database: Database,
  door: FastifyInstance,
  { account }: Pick<PersonActor, 'account'>,
  now = new Date(),
): Promise<Visitor> {
  const known = await database.reading(operator, (tx) =>
    tx.selectFrom('account').select('email').where('id', '=', account).executeTakeFirstOrThrow(),
  )
  const email = parseEmail(known.email)
  if (!email.ok) throw new Error(known.email)
  const invited = await invite(database, operator, { email: email.value, name: '', language: 'da', now })
  if (!invited.ok) throw new Error(invited.refusal)
  const from = { browser: 'other', system: 'other' } as const
  const opened = await openSession(database, { token: invited.value.token, oldCookie: undefined, from, now })
  if (!opened.ok) throw new Error(opened.refusal)
  const visitor = visitorAt(door)
  visitor.cookies.set('klynge_session', opened.value)
  return visitor
}
