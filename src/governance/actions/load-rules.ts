import { record } from '../../db/journal.ts'
import type { Database } from '../../db/transactions.ts'
import type { Actor } from '../../kernel/actor.ts'
import type { ShippedRuleSet } from '../model/rules/read-rules.ts'
import { shippedRuleSets } from '../storage/shipped-rules.ts'
import { bringRules } from '../storage/write-rules.ts'

/**
 * Loads the shipped rules into a house that has its register, and brings their corrections to one that has earlier ones; a second time it
 * changes nothing. Answers how many sets and rules are new or corrected.
 */
export async function loadRules(db: Database, operator: Extract<Actor, { kind: 'operator' }>): Promise<number> {
  return loadRuleSets(db, operator, await shippedRuleSets())
}

/** Loads these sets as the shipped ones. */
export async function loadRuleSets(
  db: Database,
  operator: Extract<Actor, { kind: 'operator' }>,
  sets: readonly ShippedRuleSet[],
): Promise<number> {
  return db.writing(operator, async (tx) => {
    const { added, corrected } = await bringRules(tx, sets)
    const count = added + corrected.length
    if (count > 0) await record(tx, operator, { ...entry, payload: { added, corrected } })
    return count
  })
}

const entry = { action: 'load-rules', rightHeld: 'operator', objectKind: 'rule-set', objectId: 'shipped' }
