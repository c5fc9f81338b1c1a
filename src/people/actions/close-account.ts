import { record } from '../../db/journal.ts'
import type { WriteTx } from '../../db/transactions.ts'
import type { Actor } from '../../kernel/actor.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import type { Email } from '../model/email.ts'
import { accountWithEmail, markClosed } from '../storage/accounts.ts'
import { forgetIdentities } from '../storage/identities.ts'
import { markOwnEnded } from '../storage/sessions.ts'

/**
 * The operator closes the account of somebody who has left: nothing signs in by it any more, and what is open ends at once. The
 * person, their seats and what they did stay as they are; an invitation to the same address opens the account again.
 */
export async function closeAccount(
  tx: WriteTx,
  actor: Actor,
  email: Email,
  now: Date,
): Promise<Result<{ readonly account: string; readonly person: string }, 'no-right' | 'no-account'>> {
  if (actor.kind !== 'operator') return refuse('no-right')
  const account = await accountWithEmail(tx, email)
  if (account === null) return refuse('no-account')
  const { id, person } = account
  await markClosed(tx, id, now)
  await markOwnEnded(tx, person, {}, now)
  await forgetIdentities(tx, id)
  await record(tx, actor, {
    action: 'close-account',
    rightHeld: 'operator',
    objectKind: 'account',
    objectId: id,
    payload: { person },
  })
  return done({ account: id, person })
}
