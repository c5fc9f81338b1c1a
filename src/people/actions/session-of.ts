import type { Database } from '../../db/transactions.ts'
import type { Language } from '../../kernel/language.ts'
import { isOpen, isSeenAnew } from '../model/session.ts'
import { holdKey } from '../storage/keys.ts'
import { personWithId } from '../storage/persons.ts'
import { keyOf } from '../storage/secrets.ts'
import { markSeen, sessionWithCookie } from '../storage/sessions.ts'

/** The cookie that carries a session. */
export const sessionCookie = 'klynge_session'

/** An open sign-in: who it is and the secret of its forms. What they may do is another matter. */
export type Session = {
  readonly account: string
  readonly person: string
  readonly name: string
  readonly language: Language
  readonly formSecret: string
}

/** The open session of a cookie, which is used by asking; null where it has ended, has expired, was not used for long, or never was. */
export async function sessionOf(db: Database, cookie: string | undefined, now: Date): Promise<Session | null> {
  if (cookie === undefined || cookie === '') return null
  return db.holding({ session: keyOf(cookie) }, async (tx) => {
    const session = await sessionWithCookie(tx, cookie)
    if (session === null || !isOpen(session, now)) return null
    await holdKey(tx, 'person', session.person)
    const person = await personWithId(tx, session.person)
    if (person === null) return null
    if (isSeenAnew(session, now)) await markSeen(tx, cookie, now)
    const { account, language, formSecret } = session
    return { account, person: person.id, name: person.name, language, formSecret }
  })
}
