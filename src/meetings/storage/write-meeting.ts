import { sql } from 'kysely'
import type { WriteTx } from '../../db/transactions.ts'
import type { Visibility } from '../../governance/model/visibility.ts'
import { newId } from '../../kernel/id.ts'
import { type Access, closed } from '../model/access.ts'
import type { AgendaItem, Attachment, SourcePlace } from '../model/meeting-record.ts'
import type { SoundRecord } from '../model/objection.ts'
import { meetingSlug } from '../model/slugs.ts'
import { insertRows } from './insert-rows.ts'

/** Adds the meeting's own row under the first free address of its day. Two who write at once get two addresses. */
export async function addMeetingRow(tx: WriteTx, id: string, record: SoundRecord, author: string): Promise<string> {
  const source_id = await addSource(tx, record, author)
  for (let ordinal = 1; ; ordinal += 1) {
    const slug = meetingSlug(record.day, ordinal)
    const added = await tx
      .insertInto('meeting')
      .values({
        id,
        slug,
        ...meetingColumns(record),
        organization_id: record.organization,
        created_by: author,
        source_id,
      })
      .onConflict((conflict) => conflict.columns(['organization_id', 'slug']).doNothing())
      .executeTakeFirst()
    if (added.numInsertedOrUpdatedRows === 1n) return slug
  }
}

/** Writes a newer version over the meeting's own row. */
export async function changeMeetingRow(tx: WriteTx, id: string, record: SoundRecord, author: string): Promise<void> {
  const source_id = await addSource(tx, record, author)
  await tx
    .updateTable('meeting')
    .set({ ...meetingColumns(record), source_id, version: sql`version + 1` })
    .where('id', '=', id)
    .execute()
}

function meetingColumns(record: SoundRecord) {
  return {
    held_on: record.day,
    starts_at: record.start,
    ends_at: record.end,
    location: record.location,
    title: record.title,
    kind: record.kind,
    ...accessColumns(record.access),
  }
}

/** Adds everything below the meeting's own row: attendance, items and what the items hold. */
export async function addMeetingParts(
  tx: WriteTx,
  meeting: string,
  record: SoundRecord,
  author: string,
): Promise<void> {
  const sources: SourceRow[] = []
  const kept = { organization_id: record.organization, created_by: author }
  const cite = (place: SourcePlace | null, access: Access | null) => {
    if (place === null) return null
    const row = { ...sourceRow(place), visibility: (access ?? closed).visibility, ...kept }
    sources.push(row)
    return row.id
  }
  const items = record.items.map((item, position) => ({ id: newId(), item, position }))
  const attendance = record.attendance.map((attendee, position) => ({
    id: newId(),
    meeting_id: meeting,
    position,
    name: attendee.name,
    title: attendee.title,
    group_heading: attendee.group,
    party: attendee.party,
    chair: attendee.chair,
    mark: attendee.mark,
    substitute_for: attendee.substituteFor,
    absent_from: [...attendee.absentFrom],
    presence: attendee.presence.map((presence) => ({ ...presence })),
    person_id: attendee.person,
    source_id: cite(attendee.source, attendee.access),
    ...accessColumns(attendee.access),
    ...kept,
  }))
  const matters = items.map(({ id, item }) => ({
    agenda_item_id: id,
    title: item.matter.title,
    case_number: item.matter.caseNumber,
    document_number: item.matter.documentNumber,
    is_marked_open: item.matter.isMarkedOpen,
    version: 1,
    source_id: cite(item.source, item.access),
    ...accessColumns(item.access),
    ...kept,
  }))
  const parts = items.map(({ id, item }) => itemParts(id, item, record, cite, kept))
  await insertRows(tx, 'source', sources)
  await insertRows(tx, 'attendance', attendance)
  await insertRows(
    tx,
    'agenda_item',
    items.map(({ id, item, position }) => ({
      id,
      meeting_id: meeting,
      position,
      number: item.number,
      slug: item.slug ?? String(position + 1),
      ...accessColumns(record.access),
      ...kept,
    })),
  )
  await insertRows(tx, 'matter', matters)
  await insertRows(
    tx,
    'item_section',
    parts.flatMap(({ sections }) => sections),
  )
  await insertRows(
    tx,
    'recommendation',
    parts.flatMap(({ recommendations }) => recommendations),
  )
  await insertRows(
    tx,
    'decision',
    parts.flatMap(({ decisions }) => decisions),
  )
  await insertRows(
    tx,
    'attachment',
    parts.flatMap(({ attachments }) => attachments),
  )
  await insertRows(
    tx,
    'amount',
    parts.flatMap(({ amounts }) => amounts),
  )
}

type Kept = { readonly organization_id: string; readonly created_by: string }
type Cite = (place: SourcePlace | null, access: Access | null) => string | null

function itemParts(agenda_item_id: string, item: AgendaItem, record: SoundRecord, cite: Cite, kept: Kept) {
  const row = (position: number, source: SourcePlace | null, access: Access | null) => ({
    id: newId(),
    agenda_item_id,
    position,
    source_id: cite(source, access),
    ...accessColumns(access),
    ...kept,
  })
  return {
    sections: item.sections.map(({ heading, kind, text, source }, position) => ({
      ...row(position, source, item.access),
      heading,
      kind,
      text,
    })),
    recommendations: item.recommendations.map(({ text, verb, by, outcome, source }, position) => ({
      ...row(position, source, item.access),
      text,
      verb,
      recommended_by: by,
      outcome,
    })),
    decisions: item.decisions.map((decision, position) => ({
      ...row(position, decision.source, item.access),
      decided_by: decision.organization,
      decided_on: decision.day ?? record.day,
      text: decision.text,
      outcome: decision.outcome,
      absent: decision.absent.map((absence) => ({ ...absence })),
      dissent: decision.dissent.map((dissent) => ({ ...dissent })),
    })),
    attachments: item.attachments.map((attachment, position) => ({
      ...row(position, attachment.source, attachment.access),
      ...attachmentColumns(attachment),
    })),
    amounts: item.amounts.map(({ oere, year, isEstimated, text, party, source }, position) => ({
      ...row(position, source, item.access),
      oere: String(oere),
      year,
      is_estimated: isEstimated,
      text,
      party,
    })),
  }
}

function attachmentColumns({ number, title, documentNumber, caseReference, file }: Attachment) {
  return { number, title, document_number: documentNumber, case_reference: caseReference, file_sha256: file }
}

function accessColumns(access: Access | null) {
  const { visibility, reason, reviewOn } = access ?? closed
  return { visibility, visibility_reason: reason, review_on: reviewOn }
}

/** A cited title is as closed as what cites it. */
type SourceRow = ReturnType<typeof sourceRow> & Kept & { readonly visibility: Visibility }

function sourceRow({ title, document, url, page, line, endLine }: SourcePlace) {
  return { id: newId(), title, document_id: document, url, page, line, end_line: endLine }
}

async function addSource(tx: WriteTx, record: SoundRecord, author: string): Promise<string | null> {
  if (record.source === null) return null
  const { visibility } = record.access
  const row = { ...sourceRow(record.source), visibility, organization_id: record.organization, created_by: author }
  await insertRows(tx, 'source', [row])
  return row.id
}
