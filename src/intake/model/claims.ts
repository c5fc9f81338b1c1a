import type { Claim, ReadItem } from './claim.ts'
import { withDoubts } from './doubts.ts'
import { claimsOfItem } from './item-claims.ts'
import type { MeetingDocument } from './meeting-document.ts'
import {
  lineAt,
  lineSaying,
  type Passages,
  passage,
  passagesOf,
  printedForms,
  printedTimes,
  type Stretch,
} from './passages.ts'
import type { Text } from './text.ts'
import { added, entries, type Heading, type Verdicts } from './verdicts.ts'

/** Everything that the reading claims, in the document's order, and what people added to it. */
export function claimsOf(reading: MeetingDocument, text: Text, verdicts: Verdicts): Claim[] {
  const passages = passagesOf(text)
  const items = itemsOf(reading, verdicts)
  const starts = items.map(({ item }) => (item.source == null ? null : lineAt(passages, item.source)))
  const head = { from: 0, until: starts.find((start) => start !== null) ?? passages.lines.length }
  const claims = [
    ...claimsOfHead(reading, passages, head),
    ...claimsOfParticipants(reading, verdicts, passages),
    ...items.flatMap((item, place) => claimsOfItem(item, verdicts, passages, stretchOf(starts, place, passages))),
  ]
  return withDoubts(claims, reading.doubts)
}

/** The items read, then those added, with their places. */
export function itemsOf(reading: MeetingDocument, verdicts: Verdicts): ReadItem[] {
  const asRead = reading.items.map((item, place) => ({ place, isAdded: false, item }))
  const placeOf = (path: string) => {
    const [, place] = /^items\.(\d{1,6})\.title$/.exec(path) ?? []
    return place === undefined ? null : Number(place)
  }
  const more = added(verdicts, 'heading', placeOf, reading.items.length)
  return [...asRead, ...more.map(({ place, says }) => ({ place, isAdded: true, item: emptyItem(says) }))]
}

function emptyItem({ number, title }: Heading): MeetingDocument['items'][number] {
  return { number, title, public: null, sections: [], recommendations: [], attachments: [], decisions: [] }
}

function stretchOf(starts: readonly (number | null)[], place: number, passages: Passages): Stretch {
  const from = starts[place]
  const next = starts.slice(place + 1).find((start) => start !== null)
  return from == null ? { from: 0, until: passages.lines.length } : { from, until: next ?? passages.lines.length }
}

function claimsOfHead(reading: MeetingDocument, passages: Passages, head: Stretch): Claim[] {
  const whole = { from: 0, until: passages.lines.length }
  const said = (words: string | null | undefined) => passage(passages, words, head) ?? passage(passages, words, whole)
  const printed = (forms: readonly string[]) => lineSaying(passages, forms, head)
  const place = { item: null, doubts: [], isAdded: false }
  const { organization, meeting, title = null } = reading
  const { date = null, start = null, end = null, location = null } = meeting ?? {}
  return [
    { ...place, path: 'kind', about: 'kind', says: reading.kind, source: null },
    { ...place, path: 'organization', about: 'organization', says: organization, source: said(organization) },
    { ...place, path: 'title', about: 'title', says: title, source: said(title) },
    {
      ...place,
      path: 'meeting.date',
      about: 'day',
      says: date,
      source: printed(printedForms(date)),
      ...(date === null ? { suggests: lastDecisionDay(reading) } : {}),
    },
    { ...place, path: 'meeting.start', about: 'start', says: start, source: printed(printedTimes(start)) },
    { ...place, path: 'meeting.end', about: 'end', says: end, source: printed(printedTimes(end)) },
    { ...place, path: 'meeting.location', about: 'location', says: location, source: said(location) },
  ]
}

/** A case has no meeting of its own; the day of its last decision is the likeliest. */
function lastDecisionDay({ items }: MeetingDocument): string | null {
  const days = items.flatMap(({ decisions }) => decisions.flatMap(({ date }) => date ?? []))
  return days.toSorted().at(-1) ?? null
}

function claimsOfParticipants(reading: MeetingDocument, verdicts: Verdicts, passages: Passages): Claim[] {
  const whole = { from: 0, until: passages.lines.length }
  return entries(verdicts, 'participants', 'participant', reading.participants).map(({ path, says, isAdded }) => ({
    path,
    about: 'participant',
    says,
    item: null,
    source: isAdded ? null : (says.source ?? passage(passages, says.name, whole)),
    doubts: [],
    isAdded,
  }))
}
