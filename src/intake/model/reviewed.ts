import type { ReadItem } from './claim.ts'
import { itemsOf } from './claims.ts'
import type { Item, MeetingDocument, MeetingHeader, Participant } from './meeting-document.ts'
import { type About, entries, type Said, settled, type Verdicts } from './verdicts.ts'

/** An item or participant that a person stands behind, with its place in the reading. */
export type Standing<T> = { readonly place: number; readonly path: string; readonly says: T }

/** The document as people made it: corrected, without what they refused, with what they added. What is undecided stands as read. */
export function reviewed(reading: MeetingDocument, verdicts: Verdicts): MeetingDocument {
  const title = one(verdicts, 'title', 'title', reading.title ?? null)
  return {
    kind: settled(verdicts, 'kind', 'kind', reading.kind)?.says ?? reading.kind,
    organization: one(verdicts, 'organization', 'organization', reading.organization),
    ...(reading.title === undefined && title === null ? {} : { title }),
    meeting: reviewedHeader(reading.meeting, verdicts),
    participants: standingParticipants(reading, verdicts).map(({ says }) => says),
    items: standingItems(reading, verdicts).map(({ says }) => says),
    doubts: [],
  }
}

type Scalar = { [A in About]: null extends Said[A] ? A : never }[About]

function one<A extends Scalar>(verdicts: Verdicts, path: string, about: A, read: Said[A]): Said[A] | null {
  const standing = settled(verdicts, path, about, read)
  return standing === null ? null : standing.says
}

function reviewedHeader(read: MeetingHeader | null, verdicts: Verdicts): MeetingHeader | null {
  const header = {
    date: one(verdicts, 'meeting.date', 'day', read?.date ?? null),
    start: one(verdicts, 'meeting.start', 'start', read?.start ?? null),
    end: one(verdicts, 'meeting.end', 'end', read?.end ?? null),
    location: one(verdicts, 'meeting.location', 'location', read?.location ?? null),
  }
  const saysNothing = Object.values(header).every((value) => value === null)
  return read === null && saysNothing ? null : header
}

export function standingParticipants(reading: MeetingDocument, verdicts: Verdicts): Standing<Participant>[] {
  return standingEntries(verdicts, 'participants', 'participant', reading.participants)
}

/** The items that nobody refused. Refusing an item's heading says that it is none: what was read under it goes with it. */
export function standingItems(reading: MeetingDocument, verdicts: Verdicts): Standing<Item>[] {
  return itemsOf(reading, verdicts).flatMap((read) => {
    const path = `items.${read.place}.title`
    const heading = settled(verdicts, path, 'heading', { number: read.item.number, title: read.item.title })
    if (heading === null) return []
    return [{ place: read.place, path, says: { ...reviewedItem(read, verdicts), ...heading.says } }]
  })
}

function reviewedItem({ place, item }: ReadItem, verdicts: Verdicts): Item {
  const list = `items.${place}`
  const { caseNumber, documentNumber, amounts } = item
  const entriesOf = <A extends About>(name: string, about: A, read: readonly Said[A][]) =>
    standingEntries(verdicts, `${list}.${name}`, about, read).map(({ says }) => says)
  const reviewedAmounts = entriesOf('amounts', 'amount', amounts ?? [])
  return {
    ...item,
    public: one(verdicts, `${list}.public`, 'openness', item.public),
    ...(caseNumber === undefined ? {} : { caseNumber: one(verdicts, `${list}.caseNumber`, 'caseNumber', caseNumber) }),
    ...(documentNumber === undefined
      ? {}
      : { documentNumber: one(verdicts, `${list}.documentNumber`, 'documentNumber', documentNumber) }),
    sections: entriesOf('sections', 'section', item.sections),
    recommendations: entriesOf('recommendations', 'recommendation', item.recommendations),
    attachments: entriesOf('attachments', 'attachment', item.attachments),
    decisions: entriesOf('decisions', 'decision', item.decisions),
    ...(amounts === undefined && reviewedAmounts.length === 0 ? {} : { amounts: reviewedAmounts }),
  }
}

/** The entries of one list that nobody refused, with their lasting paths. */
export function standingEntries<A extends About>(
  verdicts: Verdicts,
  list: string,
  about: A,
  read: readonly Said[A][],
): Standing<Said[A]>[] {
  return entries(verdicts, list, about, read).flatMap(({ path, place, says }) => {
    const standing = settled(verdicts, path, about, says)
    return standing === null ? [] : [{ path, place, says: standing.says }]
  })
}
