import { record } from '../../db/journal.ts'
import type { Database } from '../../db/transactions.ts'
import type { Actor } from '../../kernel/actor.ts'
import { addMissingTerms } from '../storage/legislative-terms.ts'

/** Loads the shipped legislative terms; a second time it changes nothing. Answers how many were new. */
export async function loadTerms(db: Database, operator: Extract<Actor, { kind: 'operator' }>): Promise<number> {
  return db.writing(operator, async (tx) => {
    const added = await addMissingTerms(tx)
    if (added > 0) await record(tx, operator, { ...entry, payload: { added } })
    return added
  })
}

const entry = { action: 'load-terms', rightHeld: 'operator', objectKind: 'legislative-term', objectId: 'shipped' }
