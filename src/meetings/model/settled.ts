import { type Access, within } from './access.ts'
import type { AgendaItem, Attachment, Attendee, MeetingRecord, SourcePlace } from './meeting-record.ts'
import { itemSlugs } from './slugs.ts'

/**
 * A record with nothing left to work out: every item has its address, everyone and everything its own access, and nothing is
 * more open than what it lies in. An attachment lies in the meeting rather than in its item: it is opened or closed by itself.
 */
export function settled(record: MeetingRecord): MeetingRecord {
  const slugs = itemSlugs(record.items.map(({ slug, number }) => slug ?? number))
  return {
    ...record,
    source: placed(record.source),
    attendance: record.attendance.map((attendee) => settledAttendee(attendee, record.access)),
    items: record.items.map((item, place) => settledItem(item, slugs[place] ?? String(place + 1), record)),
  }
}

function settledAttendee(attendee: Attendee, meeting: Access): Attendee {
  return { ...attendee, access: within(meeting, attendee.access), source: placed(attendee.source) }
}

function settledItem(item: AgendaItem, slug: string, meeting: MeetingRecord): AgendaItem {
  const access = within(meeting.access, item.access)
  return {
    ...item,
    slug,
    access,
    source: placed(item.source),
    sections: item.sections.map(withPlace),
    recommendations: item.recommendations.map(withPlace),
    decisions: item.decisions.map((decision) => ({ ...withPlace(decision), day: decision.day ?? meeting.day })),
    attachments: item.attachments.map((attachment) => settledAttachment(attachment, access, meeting.access)),
    amounts: item.amounts.map(withPlace),
  }
}

function settledAttachment(attachment: Attachment, item: Access, meeting: Access): Attachment {
  return {
    ...attachment,
    access: attachment.access === null ? item : within(meeting, attachment.access),
    source: placed(attachment.source),
  }
}

function withPlace<T extends { readonly source: SourcePlace | null }>(told: T): T {
  return { ...told, source: placed(told.source) }
}

/** A line is a line of a page, and a passage does not end before it starts. */
function placed(source: SourcePlace | null): SourcePlace | null {
  if (source === null) return null
  const page = counted(source.page)
  const line = page === null ? null : counted(source.line)
  const endLine = line === null ? null : counted(source.endLine)
  return { ...source, page, line, endLine: endLine === null || line === null || endLine <= line ? null : endLine }
}

function counted(count: number | null): number | null {
  return count !== null && Number.isInteger(count) && count >= 1 ? count : null
}
