import type { WriteTx } from '../../db/transactions.ts'
import type { Actor } from '../../kernel/actor.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import type { MeetingRecord } from '../model/meeting-record.ts'
import { type Objection, soundRecord } from '../model/objection.ts'
import { isSecretary } from '../model/right.ts'
import { settled } from '../model/settled.ts'
import { lockMeeting, removeMeetingParts } from '../storage/change-meeting.ts'
import { meetingWith } from '../storage/stored-meeting.ts'
import { recordOf } from '../storage/told-meeting.ts'
import { addMeetingParts, changeMeetingRow } from '../storage/write-meeting.ts'
import type { KeptMeeting } from './record-meeting.ts'
import { writeDown } from './write-down.ts'

/** Writes the next version of a meeting over the one before, which comes back whole. The address stays. */
export async function replaceMeeting(
  tx: WriteTx,
  actor: Actor,
  meeting: string,
  record: MeetingRecord,
): Promise<Result<KeptMeeting & { replaced: MeetingRecord }, 'not-secretary' | 'no-such-meeting' | Objection>> {
  if (!(await lockMeeting(tx, meeting))) return refuse('no-such-meeting')
  const stored = await meetingWith(tx, meeting)
  if (stored === null) return refuse('no-such-meeting')
  if (actor.kind !== 'person' || !isSecretary(actor, { id: stored.organization, root: stored.root })) {
    return refuse('not-secretary')
  }
  const sound = soundRecord(settled({ ...record, organization: stored.organization }))
  if (!sound.ok) return sound
  await removeMeetingParts(tx, meeting)
  await changeMeetingRow(tx, meeting, sound.value)
  await addMeetingParts(tx, meeting, sound.value, actor.person)
  const replaced = recordOf(stored)
  await writeDown(tx, actor, {
    action: 'replace-meeting',
    event: 'meeting-changed',
    meeting,
    organization: stored.organization,
    payload: { before: replaced, after: sound.value },
  })
  return done({ meeting, organization: stored.organizationSlug, slug: stored.slug, replaced })
}
