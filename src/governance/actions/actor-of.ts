import type { Database } from '../../db/transactions.ts'
import type { Actor } from '../../kernel/actor.ts'
import type { Day } from '../../kernel/day.ts'
import { keepsRegister } from '../../people/storage/accounts.ts'
import { seatsOn } from '../storage/seats.ts'

/** Who has signed in, as a session knows it. */
export type SignedIn = { readonly account: string; readonly person: string; readonly name: string }

/**
 * Who asks, with the rights of the day. Asked anew for every request: a right ends with the membership at midnight,
 * however long the session lasts.
 */
export async function actorOf(db: Database, signedIn: SignedIn | null, day: Day): Promise<Actor> {
  if (signedIn === null) return { kind: 'public', day }
  const { account, person, name } = signedIn
  const withoutRights = { kind: 'person', day, account, person, name, seats: [], keepsRegister: false } as const
  return db.reading(withoutRights, async (tx) => ({
    ...withoutRights,
    seats: await seatsOn(tx, person, day),
    keepsRegister: await keepsRegister(tx, account),
  }))
}
