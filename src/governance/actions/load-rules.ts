import { record } from '../../db/journal.ts'
import type { Database } from '../../db/transactions.ts'
import type { Actor } from '../../kernel/actor.ts'
import { shippedRuleSets } from '../storage/shipped-rules.ts'
import { addMissingRules } from '../storage/write-rules.ts'

/** Loads the shipped rules into a house that has its register; a second time it changes nothing. Answers how many sets and rules were new. */
export async function loadRules(db: Database, operator: Extract<Actor, { kind: 'operator' }>): Promise<number> {
  const sets = await shippedRuleSets()
  return db.writing(operator, async (tx) => {
    const added = await addMissingRules(tx, sets)
    if (added > 0) await record(tx, operator, { ...entry, payload: { added } })
    return added
  })
}

const entry = { action: 'load-rules', rightHeld: 'operator', objectKind: 'rule-set', objectId: 'shipped' }
