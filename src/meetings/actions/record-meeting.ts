import type { WriteTx } from '../../db/transactions.ts'
import type { Actor } from '../../kernel/actor.ts'
import { type Result, refuse } from '../../kernel/result.ts'
import { isEmpty, type MeetingRecord } from '../model/meeting-record.ts'
import { type KeepNo, type KeptMeeting, keepMeeting } from './keep-meeting.ts'

/** Writes down a meeting that a document tells of, whole. */
export async function recordMeeting(
  tx: WriteTx,
  actor: Actor,
  record: MeetingRecord,
): Promise<Result<KeptMeeting, KeepNo>> {
  return isEmpty(record) ? refuse('no-items-and-no-people') : keepMeeting(tx, actor, 'record-meeting', record)
}
