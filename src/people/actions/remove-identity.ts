import { record } from '../../db/journal.ts'
import type { WriteTx } from '../../db/transactions.ts'
import type { Actor } from '../../kernel/actor.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import { forgetIdentity } from '../storage/identities.ts'
import { markOwnEnded } from '../storage/sessions.ts'

/** Removes one of one's own doors, and ends what it left open elsewhere. Links by mail always remain. */
export async function removeIdentity(
  tx: WriteTx,
  actor: Actor,
  { id, cookie, now }: { readonly id: string; readonly cookie: string; readonly now: Date },
): Promise<Result<null, 'no-such-identity'>> {
  if (actor.kind !== 'person') return refuse('no-such-identity')
  const provider = await forgetIdentity(tx, actor.person, id)
  if (provider === null) return refuse('no-such-identity')
  await markOwnEnded(tx, actor.person, { door: provider, stays: cookie }, now)
  await record(tx, actor, {
    action: 'remove-identity',
    rightHeld: 'oneself',
    objectKind: 'identity',
    objectId: id,
    payload: { provider },
  })
  return done(null)
}
