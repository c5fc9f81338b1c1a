import type { Database } from '../../db/transactions.ts'
import { done, type Result } from '../../kernel/result.ts'
import type { Browser } from '../model/browser.ts'
import { type LinkRefusal, mayUse } from '../model/sign-in.ts'
import { keyOf } from '../storage/secrets.ts'
import { addSession, markEnded } from '../storage/sessions.ts'
import { lockLink, markLinkUsed } from '../storage/sign-in-links.ts'

export type LinkFollowed = {
  readonly token: string
  /** The cookie that this browser already had: its session ends, the new one is never the old one continued. */
  readonly oldCookie: string | undefined
  readonly from: Browser
  readonly now: Date
}

/** Uses a one-time link and answers with the cookie of the session that it opened. */
export function openSession(
  db: Database,
  { token, oldCookie, from, now }: LinkFollowed,
): Promise<Result<string, LinkRefusal>> {
  return db.holding({ link: keyOf(token) }, async (tx) => {
    const link = mayUse(await lockLink(tx, token), now)
    if (!link.ok) return link
    await markLinkUsed(tx, token, now)
    if (oldCookie !== undefined) await markEnded(tx, oldCookie, now)
    const { account, person } = link.value
    return done(await addSession(tx, { account, person, door: 'link', from, now }))
  })
}
