import type { ReadTx } from '../../db/transactions.ts'
import type { Person } from '../model/person.ts'
import { personsWithIds } from './persons.ts'

/** Persons of accounts that the reader may see, by the account's id. */
export async function personsOfAccounts(tx: ReadTx, accounts: readonly string[]): Promise<ReadonlyMap<string, Person>> {
  if (accounts.length === 0) return new Map()
  const rows = await tx
    .selectFrom('account')
    .select(['id', 'person_id'])
    .where('id', 'in', [...accounts])
    .execute()
  const persons = await personsWithIds(
    tx,
    rows.map((row) => row.person_id),
  )
  const byPerson = new Map(persons.map((person) => [person.id, person]))
  return new Map(
    rows.flatMap((row) => {
      const person = byPerson.get(row.person_id)
      return person === undefined ? [] : [[row.id, person] as const]
    }),
  )
}
