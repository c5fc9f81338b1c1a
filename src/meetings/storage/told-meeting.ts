import type { AgendaItem, MeetingRecord, SourcePlace } from '../model/meeting-record.ts'
import type { CitedPlace, ItemView, MeetingView } from '../model/meeting-view.ts'
import type { Access } from '../model/visibility.ts'
import { organizationOf } from './convening.ts'
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
      const { visibility, reason, reviewOn, ...told } = withPlace(attachment)
      return { ...told, access: { visibility, reason, reviewOn } }
    }),
    amounts: parts.amounts.map((amount) => ({ ...withPlace(amount), oere: BigInt(amount.oere) })),
  }
}

/** The rows as a reader is shown them. */
export function viewOf(stored: StoredMeeting): MeetingView {
  const parts = partsByItem(stored)
  return {
    id: stored.id,
    slug: stored.slug,
    day: stored.day,
    start: stored.start,
    end: stored.end,
    location: stored.location,
    title: stored.title,
    kind: stored.kind,
    access: accessOf(stored),
    organization: organizationOf(stored),
    source: citedOf(stored.source),
    attendance: stored.attendance.map(({ page, source, ...attendee }) => ({
      ...attendee,
      person: page,
      source: citedOf(source),
    })),
    items: stored.items.map((item) => itemView(item, parts(item.id))),
  }
}

function itemView(item: StoredItem, parts: Parts): ItemView {
  const matter =
    item.visibility === null ? null : { ...matterOf(item), visibility: item.visibility, source: citedOf(item.source) }
  return {
    number: item.number,
    slug: item.slug,
    matter,
    sections: parts.sections.map(withCitation),
    recommendations: parts.recommendations.map(withCitation),
    decisions: parts.decisions.map(withCitation),
    attachments: parts.attachments.map(withCitation),
    amounts: parts.amounts.map((amount) => ({ ...withCitation(amount), oere: BigInt(amount.oere) })),
  }
}

type Parts = Pick<StoredMeeting, 'sections' | 'recommendations' | 'decisions' | 'attachments' | 'amounts'>

function partsByItem(stored: StoredMeeting): (item: string) => Parts {
  const sections = Map.groupBy(stored.sections, ({ item }) => item)
  const recommendations = Map.groupBy(stored.recommendations, ({ item }) => item)
  const decisions = Map.groupBy(stored.decisions, ({ item }) => item)
  const attachments = Map.groupBy(stored.attachments, ({ item }) => item)
  const amounts = Map.groupBy(stored.amounts, ({ item }) => item)
  return (item) => ({
    sections: sections.get(item) ?? [],
    recommendations: recommendations.get(item) ?? [],
    decisions: decisions.get(item) ?? [],
    attachments: attachments.get(item) ?? [],
    amounts: amounts.get(item) ?? [],
  })
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

function withCitation<T extends Below>({ item: _, source, ...told }: T) {
  return { ...told, source: citedOf(source) }
}

function placeOf(source: StoredSource | null): SourcePlace | null {
  if (source === null) return null
  const { slug: _, ...place } = source
  return place
}

function citedOf(source: StoredSource | null): CitedPlace | null {
  if (source === null) return null
  return { title: source.title, url: source.url, document: source.slug, page: source.page, line: source.line }
}
