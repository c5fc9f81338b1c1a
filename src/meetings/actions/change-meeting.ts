import type { WriteTx } from '../../db/transactions.ts'
import { mayWriteMeetings, rightIn } from '../../governance/model/rights.ts'
import type { Actor } from '../../kernel/actor.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import { citedDocuments, narrowestAccess } from '../model/cited.ts'
import type { ClosingWords } from '../model/closing.ts'
import type { MeetingRecord } from '../model/meeting-record.ts'
import { type Objection, soundRecord } from '../model/objection.ts'
import { settled } from '../model/settled.ts'
import { lockMeeting, removeMeetingParts } from '../storage/change-meeting.ts'
import { closeDocuments } from '../storage/close-documents.ts'
import { recordOf } from '../storage/record-of.ts'
import { meetingWith } from '../storage/stored-meeting.ts'
import { addMeetingParts, changeMeetingRow } from '../storage/write-meeting.ts'
import { followAccess } from './follow-access.ts'
import type { KeptMeeting } from './keep-meeting.ts'
import { type Change, writeDown } from './write-down.ts'

export type ChangedMeeting = KeptMeeting & { readonly replaced: MeetingRecord; readonly changed: MeetingRecord }
export type ChangeNo = 'not-secretary' | 'no-such-meeting' | 'changed-meanwhile' | Objection

/** Which meeting, by which deed; where it was said, the version that was looked at, and why something is closed. */
export type MeetingChange = Pick<Change, 'meeting' | 'action'> & {
  readonly version?: number
  readonly closing?: ClosingWords | null
}

/** What every change of a meeting has in common: hold it, ask the rule for the next version, write that whole, keep both in the journal. */
export async function changeMeeting<No extends string>(
  tx: WriteTx,
  actor: Actor,
  { meeting, action, version, closing = null }: MeetingChange,
  rule: (before: MeetingRecord) => Result<MeetingRecord, No>,
): Promise<Result<ChangedMeeting, ChangeNo | No>> {
  const stored = (await lockMeeting(tx, meeting)) ? await meetingWith(tx, meeting) : null
  if (stored === null) return refuse('no-such-meeting')
  const { organizationId: organization, organizationSlug, root, slug } = stored
  if (actor.kind !== 'person' || !mayWriteMeetings(actor, { id: organization, root })) return refuse('not-secretary')
  if (version !== undefined && version !== stored.version) return refuse('changed-meanwhile', 'version')
  const replaced = recordOf(stored)
  const next = rule(replaced)
  if (!next.ok) return next
  const sound = soundRecord(settled({ ...next.value, organization }))
  if (!sound.ok) return sound
  await removeMeetingParts(tx, meeting)
  await changeMeetingRow(tx, meeting, sound.value, actor.person)
  await addMeetingParts(tx, meeting, sound.value, actor.person)
  const documents = [replaced, sound.value].flatMap(citedDocuments)
  await closeDocuments(tx, documents, narrowestAccess(sound.value))
  const right = rightIn(actor, { id: organization, root })
  await followAccess(
    tx,
    { meeting, organization, slug, author: actor.person, right },
    { before: replaced, after: sound.value, extracts: stored.extracts, closing },
  )
  const payload = { before: replaced, after: sound.value }
  await writeDown(tx, actor, { action, event: 'meeting-changed', meeting, organization, payload })
  return done({ meeting, organization: organizationSlug, slug, replaced, changed: sound.value })
}
