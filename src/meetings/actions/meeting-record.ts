import type { ReadTx } from '../../db/transactions.ts'
import type { MeetingRecord } from '../model/meeting-record.ts'
import { recordOf } from '../storage/record-of.ts'
import { meetingWith } from '../storage/stored-meeting.ts'

/** The whole meeting as it stands, for the next version to be written from; null where there is none for the asker. */
export async function meetingRecord(tx: ReadTx, meeting: string): Promise<MeetingRecord | null> {
  const stored = await meetingWith(tx, meeting)
  return stored === null ? null : recordOf(stored)
}
