import { record } from '../../db/journal.ts'
import type { Database } from '../../db/transactions.ts'
import type { Actor } from '../../kernel/actor.ts'
import { readRegister } from '../model/read-register.ts'
import { shippedTables } from '../storage/shipped-tables.ts'
import { addMissing } from '../storage/write-register.ts'

export type Operator = Extract<Actor, { kind: 'operator' }>

/** Loads the shipped tables into an empty or an older database; a second time it changes nothing. Answers how many facts were new. */
export async function loadRegister(db: Database, operator: Operator): Promise<number> {
  const register = readRegister(await shippedTables())
  return db.writing(operator, async (tx) => {
    const added = await addMissing(tx, register)
    if (added > 0) await record(tx, operator, { ...entry, payload: { added } })
    return added
  })
}

const entry = { action: 'load-register', rightHeld: 'operator', objectKind: 'register', objectId: 'shipped' }
