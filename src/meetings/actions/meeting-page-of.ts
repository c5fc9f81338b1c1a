import type { ReadTx } from '../../db/transactions.ts'
import type { MeetingView } from '../model/meeting-view.ts'
import { meetingAt } from '../storage/stored-meeting.ts'
import { viewOf } from '../storage/view-of.ts'

/** What a meeting's page shows, in one statement; null where there is no such meeting for the asker. */
export async function meetingPageOf(tx: ReadTx, organization: string, slug: string): Promise<MeetingView | null> {
  const stored = await meetingAt(tx, organization, slug)
  return stored === null ? null : viewOf(stored)
}
