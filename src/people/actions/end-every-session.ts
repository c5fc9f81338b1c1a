import type { WriteTx } from '../../db/transactions.ts'
import type { Actor } from '../../kernel/actor.ts'
import { markAllEnded } from '../storage/sessions.ts'

/** Signs a person out of every browser. */
export async function endEverySession(tx: WriteTx, actor: Actor, now: Date): Promise<void> {
  if (actor.kind === 'person') await markAllEnded(tx, actor.person, now)
}
