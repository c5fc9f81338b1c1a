import type { Database } from '../../db/transactions.ts'
import type { Actor } from '../../kernel/actor.ts'
import { readRegister } from '../model/read-register.ts'
import { shippedTables } from '../storage/shipped-tables.ts'
import { addMissing } from '../storage/write-register.ts'

export type Operator = Extract<Actor, { kind: 'operator' }>

/** Loads the shipped tables into an empty or an older database; a second time it changes nothing. Answers how many facts were new. */
export async function loadRegister(db: Database, operator: Operator): Promise<number> {
  const register = readRegister(await shippedTables())
  return db.writing(operator, (tx) => addMissing(tx, register))
}
