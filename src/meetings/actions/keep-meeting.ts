import type { WriteTx } from '../../db/transactions.ts'
import { mayWriteMeetings, rightIn } from '../../governance/model/rights.ts'
import type { Actor } from '../../kernel/actor.ts'
import { newId } from '../../kernel/id.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import { citedDocuments, narrowestAccess } from '../model/cited.ts'
import type { MeetingRecord } from '../model/meeting-record.ts'
import { type Objection, soundRecord } from '../model/objection.ts'
import { settled } from '../model/settled.ts'
import { closeDocuments } from '../storage/close-documents.ts'
import { organizationWith } from '../storage/find-organization.ts'
import { addMeetingParts, addMeetingRow } from '../storage/write-meeting.ts'
import { followAccess } from './follow-access.ts'
import { type Change, writeDown } from './write-down.ts'

/** Where the meeting is to be found: its key, its organization's public id, and the last words of its address. */
export type KeptMeeting = { readonly meeting: string; readonly organization: string; readonly slug: string }
export type KeepNo = 'not-secretary' | 'no-such-organization' | Objection

/** What every way of writing a new meeting down has in common. Another meeting on the same day is another meeting. */
export async function keepMeeting(
  tx: WriteTx,
  actor: Actor,
  action: Change['action'],
  record: MeetingRecord,
): Promise<Result<KeptMeeting, KeepNo>> {
  const organization = await organizationWith(tx, record.organization)
  if (organization === null) return refuse('no-such-organization')
  if (actor.kind !== 'person' || !mayWriteMeetings(actor, organization)) return refuse('not-secretary')
  const sound = soundRecord(settled(record))
  if (!sound.ok) return sound
  const meeting = newId()
  const slug = await addMeetingRow(tx, meeting, sound.value, actor.person)
  await addMeetingParts(tx, meeting, sound.value, actor.person)
  await closeDocuments(tx, citedDocuments(sound.value), narrowestAccess(sound.value))
  await followAccess(
    tx,
    { meeting, organization: organization.id, slug, author: actor.person, right: rightIn(actor, organization) },
    { before: null, after: sound.value, extracts: [], closing: null },
  )
  const payload = sound.value
  await writeDown(tx, actor, { action, event: 'meeting-recorded', meeting, organization: organization.id, payload })
  return done({ meeting, organization: organization.slug, slug })
}
