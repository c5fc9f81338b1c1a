import { sql } from 'kysely'
import type { ReadTx } from '../../db/transactions.ts'
import type { Day } from '../../kernel/day.ts'
import { isOneOf } from '../../structure/storage/shapes.ts'
import { nameOn } from './convening.ts'

type NamedMeeting = {
  readonly id: string
  readonly slug: string
  readonly day: Day
  readonly organization: string
  readonly organizationSlug: string
}

/** Invitations that the reader may see, by what they are about. */
export async function namedInvitations(tx: ReadTx, ids: readonly string[]) {
  return tx
    .selectFrom('involvement_invitation as i')
    .innerJoin('organization as o', 'o.id', 'i.organization_id')
    .select(['i.id', 'i.topic', 'o.slug'])
    .where(isOneOf('i.id', ids))
    .execute()
}

/** Meetings that the reader may see, under the name of who held them on that day. */
export async function namedMeetings(tx: ReadTx, ids: readonly string[]): Promise<NamedMeeting[]> {
  const { rows } = await sql<NamedMeeting>`select m.id, m.slug, m.held_on as day, o.slug as "organizationSlug",
      ${nameOn('o.id', 'm.held_on')} as organization
    from meeting m join organization o on o.id = m.organization_id where m.id = any (${[...ids]}::uuid[])`.execute(tx)
  return rows
}
