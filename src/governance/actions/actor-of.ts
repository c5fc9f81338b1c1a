import type { Database } from '../../db/transactions.ts'
import type { Actor } from '../../kernel/actor.ts'
import type { Day } from '../../kernel/day.ts'
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
  const withoutSeats = { kind: 'person', day, account, person, name, seats: [] } as const
  return { ...withoutSeats, seats: await db.reading(withoutSeats, (tx) => seatsOn(tx, person, day)) }
}
