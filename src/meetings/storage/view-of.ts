import { latestOf, openedOn, type VisibilityChange } from '../model/closing.ts'
import type { CitedPlace, ItemView, MeetingView } from '../model/meeting-view.ts'
import { bareNumber } from '../model/reading.ts'
import { organizationOf } from './convening.ts'
import { type Parts, partsByItem } from './parts-by-item.ts'
import type { StoredItem, StoredMeeting, StoredSource } from './stored-meeting.ts'

/**
 * The rows as a reader is shown them. Field by field: this stands in the way of every public page, and copying objects
 * without naming their fields costs several times as much.
 */
export function viewOf(stored: StoredMeeting): MeetingView {
  const parts = partsByItem(stored)
  const closed = closedNumbers(stored.items)
  const extracts = new Map(stored.extracts.map((extract) => [extract.item, extract]))
  return {
    id: stored.id,
    slug: stored.slug,
    day: stored.day,
    start: stored.start,
    end: stored.end,
    location: stored.location,
    title: stored.title,
    kind: stored.kind,
    access: { visibility: stored.visibility, reason: stored.reason, reviewOn: stored.reviewOn },
    organization: organizationOf(stored),
    source: citedOf(stored.source),
    attendance: stored.attendance.map((attendee) => ({
      name: attendee.name,
      title: attendee.title,
      group: attendee.group,
      party: attendee.party,
      chair: attendee.chair,
      mark: attendee.mark,
      substituteFor: attendee.substituteFor,
      absentFrom: attendee.absentFrom.filter((number) => !closed.has(bareNumber(number))),
      presence: attendee.presence,
      person: attendee.page,
      source: citedOf(attendee.source),
    })),
    items: stored.items.map((item) => ({
      ...itemView(item, parts(item.id), stored.changes),
      extract: extracts.get(item.slug) ?? null,
    })),
    version: stored.version,
    openedOn: openedOn(stored.changes, { item: null, attachment: null }),
    changes: stored.changes,
  }
}

/** That somebody left the room for a closed item is not told to those who do not see the item. */
function closedNumbers(items: readonly StoredItem[]): Set<string> {
  const closed = items.filter(({ visibility, number }) => visibility === null && number !== null)
  return new Set(closed.map(({ number }) => bareNumber(number ?? '')))
}

function itemView(item: StoredItem, parts: Parts, changes: readonly VisibilityChange[]): Omit<ItemView, 'extract'> {
  const of = { item: item.slug, attachment: null }
  return {
    closing: latestOf(changes, of),
    openedOn: openedOn(changes, of),
    number: item.number,
    slug: item.slug,
    matter: matterView(item),
    sections: parts.sections.map(({ heading, kind, text, source }) => ({
      heading,
      kind,
      text,
      source: citedOf(source),
    })),
    recommendations: parts.recommendations.map(({ text, verb, by, outcome, source }) => ({
      text,
      verb,
      by,
      outcome,
      source: citedOf(source),
    })),
    decisions: parts.decisions.map((decision) => ({
      organization: decision.organization,
      day: decision.day,
      text: decision.text,
      outcome: decision.outcome,
      absent: decision.absent,
      dissent: decision.dissent,
      source: citedOf(decision.source),
    })),
    attachments: parts.attachments.map((attachment) => ({
      openedOn: openedOn(changes, { item: item.slug, attachment: attachment.place }),
      number: attachment.number,
      title: attachment.title,
      documentNumber: attachment.documentNumber,
      caseReference: attachment.caseReference,
      visibility: attachment.visibility,
      source: citedOf(attachment.source),
    })),
    amounts: parts.amounts.map((amount) => ({
      oere: BigInt(amount.oere),
      year: amount.year,
      isEstimated: amount.isEstimated,
      text: amount.text,
      party: amount.party,
      source: citedOf(amount.source),
    })),
  }
}

/** A closed item has no matter for this reader. */
function matterView(item: StoredItem): ItemView['matter'] {
  if (item.visibility === null) return null
  const { title, caseNumber, documentNumber, isMarkedOpen, visibility, reason, reviewOn, source } = item
  const access = { visibility, reason, reviewOn }
  return { title, caseNumber, documentNumber, isMarkedOpen, access, source: citedOf(source) }
}

function citedOf(source: StoredSource | null): CitedPlace | null {
  if (source === null) return null
  return { title: source.title, url: source.url, document: source.slug, page: source.page, line: source.line }
}
