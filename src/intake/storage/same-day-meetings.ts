import type { ReadTx } from '../../db/transactions.ts'
import type { SameDayMeeting } from '../model/review-view.ts'

/** Meetings of an organization on a day, the first of the day first. */
export async function meetingsOn(tx: ReadTx, organization: string, day: string): Promise<SameDayMeeting[]> {
  return tx
    .selectFrom('meeting')
    .select(['id', 'slug', 'kind'])
    .where('organization_id', '=', organization)
    .where('held_on', '=', day)
    .orderBy('slug')
    .execute()
}

/** The address of a meeting: its organization's public id and its own last words. */
export async function meetingAddress(
  tx: ReadTx,
  meeting: string,
): Promise<{ organization: string; slug: string } | null> {
  const row = await tx
    .selectFrom('meeting as m')
    .innerJoin('organization as o', 'o.id', 'm.organization_id')
    .select(['o.slug as organization', 'm.slug'])
    .where('m.id', '=', meeting)
    .executeTakeFirst()
  return row ?? null
}
