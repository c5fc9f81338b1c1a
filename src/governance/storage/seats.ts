import { sql } from 'kysely'
import type { ReadTx } from '../../db/transactions.ts'
import type { Seat } from '../../kernel/actor.ts'
import type { Day } from '../../kernel/day.ts'

/** The seats that give a person rights on a day, for a transaction that is the person's. */
export async function seatsOn(tx: ReadTx, person: string, day: Day): Promise<Seat[]> {
  return tx
    .selectFrom('access')
    .innerJoin('membership', 'membership.id', 'access.membership_id')
    .select(['access.organization_id as organization', 'access.root_id as root'])
    .select(['access.is_secretary as isSecretary', 'membership.post'])
    .where('access.person_id', '=', person)
    .where(sql<boolean>`access.valid @> ${day}::date`)
    .orderBy('membership.id')
    .execute()
}
