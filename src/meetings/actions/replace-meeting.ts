import type { WriteTx } from '../../db/transactions.ts'
import type { Actor } from '../../kernel/actor.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import { isEmpty, type MeetingRecord } from '../model/meeting-record.ts'
import { type ChangedMeeting, type ChangeNo, changeMeeting } from './change-meeting.ts'

/** Writes the next version of a meeting over the one before, which comes back whole as `replaced`. The address stays. */
export async function replaceMeeting(
  tx: WriteTx,
  actor: Actor,
  meeting: string,
  record: MeetingRecord,
): Promise<Result<ChangedMeeting, ChangeNo>> {
  return changeMeeting(tx, actor, { meeting, action: 'replace-meeting' }, () =>
    isEmpty(record) ? refuse('no-items-and-no-people') : done(record),
  )
}
