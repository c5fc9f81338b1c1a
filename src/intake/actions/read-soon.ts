import { setTimeout } from 'node:timers/promises'
import type { Database } from '../../db/transactions.ts'
import type { Actor } from '../../kernel/actor.ts'
import { documentBySlug } from '../storage/documents.ts'

const patienceMilliseconds = 4_000
const lookEveryMilliseconds = 100

/**
 * Waits a moment for documents to be read, so that a person without script finds them read on the next page. False where that takes
 * longer: reading goes on without them.
 */
export async function isReadSoon(db: Database, actor: Actor, slugs: readonly string[]): Promise<boolean> {
  const until = Date.now() + patienceMilliseconds
  while (Date.now() < until) {
    const waits = await db.reading(actor, async (tx) => {
      for (const slug of slugs) if ((await documentBySlug(tx, slug))?.state === 'waiting') return true
      return false
    })
    if (!waits) return true
    await setTimeout(lookEveryMilliseconds)
  }
  return false
}
