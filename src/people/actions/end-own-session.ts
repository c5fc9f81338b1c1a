import type { WriteTx } from '../../db/transactions.ts'
import type { Actor } from '../../kernel/actor.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import { markOwnEnded, sessionsOf } from '../storage/sessions.ts'

/** Ends one of one's own sessions, and says whether it was the one that asks. One that is over already stays so. */
export async function endOwnSession(
  tx: WriteTx,
  actor: Actor,
  { id, cookie, now }: { readonly id: string; readonly cookie: string | undefined; readonly now: Date },
): Promise<Result<{ readonly wasThis: boolean }, 'no-such-session'>> {
  if (actor.kind !== 'person') return refuse('no-such-session')
  const session = (await sessionsOf(tx, actor.person, cookie)).find((own) => own.id === id)
  if (session === undefined) return refuse('no-such-session')
  await markOwnEnded(tx, actor.person, { id }, now)
  return done({ wasThis: session.isThis })
}

/** Signs a person out of every browser but this one. */
export async function endOtherSessions(tx: WriteTx, actor: Actor, cookie: string, now: Date): Promise<void> {
  if (actor.kind === 'person') await markOwnEnded(tx, actor.person, { stays: cookie }, now)
}
