import type { WriteTx } from '../../db/transactions.ts'
import { mayWriteMeetings } from '../../governance/model/rights.ts'
import type { Actor } from '../../kernel/actor.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import type { MeetingRecord } from '../model/meeting-record.ts'
import { lockMeeting, removeMeetingParts, removeMeetingRow } from '../storage/change-meeting.ts'
import { recordOf } from '../storage/record-of.ts'
import { meetingWith } from '../storage/stored-meeting.ts'
import { addWithdrawals } from '../storage/withdrawals.ts'
import { placesOf } from './follow-access.ts'
import { writeDown } from './write-down.ts'

/** Takes a meeting away, as where the reading it came from was taken back; the meeting comes back whole. */
export async function removeMeeting(
  tx: WriteTx,
  actor: Actor,
  meeting: string,
): Promise<Result<MeetingRecord, 'not-secretary' | 'no-such-meeting'>> {
  if (!(await lockMeeting(tx, meeting))) return refuse('no-such-meeting')
  const stored = await meetingWith(tx, meeting)
  if (stored === null) return refuse('no-such-meeting')
  if (!mayWriteMeetings(actor, { id: stored.organizationId, root: stored.root })) return refuse('not-secretary')
  const removed = recordOf(stored)
  await addWithdrawals(tx, stored.organizationId, placesOf(stored.slug, removed, stored.extracts))
  await removeMeetingParts(tx, meeting)
  await removeMeetingRow(tx, meeting)
  await writeDown(tx, actor, {
    action: 'remove-meeting',
    event: 'meeting-removed',
    meeting,
    organization: stored.organizationId,
    payload: removed,
  })
  return done(removed)
}
