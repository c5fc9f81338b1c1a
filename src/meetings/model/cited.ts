import { type Access, narrower } from './access.ts'
import type { MeetingRecord, SourcePlace } from './meeting-record.ts'

/** The documents that a meeting was read from. */
export function citedDocuments(record: MeetingRecord): string[] {
  const below = record.items.flatMap((item) => [
    item,
    ...item.sections,
    ...item.recommendations,
    ...item.decisions,
    ...item.attachments,
    ...item.amounts,
  ])
  const places: (SourcePlace | null)[] = [record, ...record.attendance, ...below].map(({ source }) => source)
  return [...new Set(places.map((place) => place?.document ?? null).filter((document) => document !== null))]
}

/** The access of the most closed thing in a meeting: a document that tells of all of it can be no more open. */
export function narrowestAccess(record: MeetingRecord): Access {
  const parts = [...record.attendance, ...record.items, ...record.items.flatMap(({ attachments }) => attachments)]
  return parts.reduce((narrowest, { access }) => narrower(narrowest, access), record.access)
}
