import type { Access } from '../model/access.ts'
import type { AgendaItem, MeetingRecord, SourcePlace } from '../model/meeting-record.ts'
import { type Parts, partsByItem } from './parts-by-item.ts'
import type { StoredItem, StoredMeeting, StoredSource } from './stored-meeting.ts'

/** The rows as the whole meeting, to be written again. */
export function recordOf(stored: StoredMeeting): MeetingRecord {
  const parts = partsByItem(stored)
  return {
    organization: stored.organizationId,
    day: stored.day,
    start: stored.start,
    end: stored.end,
    location: stored.location,
    title: stored.title,
    kind: stored.kind,
    access: accessOf(stored),
    source: placeOf(stored.source),
    attendance: stored.attendance.map(({ visibility, reason, reviewOn, page: _, source, ...attendee }) => ({
      ...attendee,
      access: { visibility, reason, reviewOn },
      source: placeOf(source),
    })),
    items: stored.items.map((item) => itemRecord(item, parts(item.id))),
  }
}

function itemRecord(item: StoredItem, parts: Parts): AgendaItem {
  return {
    number: item.number,
    slug: item.slug,
    matter: matterOf(item),
    access: item.visibility === null ? null : accessOf({ ...item, visibility: item.visibility }),
    source: placeOf(item.source),
    sections: parts.sections.map(withPlace),
    recommendations: parts.recommendations.map(withPlace),
    decisions: parts.decisions.map(withPlace),
    attachments: parts.attachments.map((attachment) => {
      const { place: _, visibility, reason, reviewOn, ...told } = withPlace(attachment)
      return { ...told, access: { visibility, reason, reviewOn } }
    }),
    amounts: parts.amounts.map((amount) => ({ ...withPlace(amount), oere: BigInt(amount.oere) })),
  }
}

function matterOf({ title, caseNumber, documentNumber, isMarkedOpen }: StoredItem) {
  return { title, caseNumber, documentNumber, isMarkedOpen }
}

function accessOf({ visibility, reason, reviewOn }: Access): Access {
  return { visibility, reason, reviewOn }
}

type Below = { readonly item: string; readonly source: StoredSource | null }

function withPlace<T extends Below>({ item: _, source, ...told }: T) {
  return { ...told, source: placeOf(source) }
}

function placeOf(source: StoredSource | null): SourcePlace | null {
  if (source === null) return null
  const { slug: _, ...place } = source
  return place
}
