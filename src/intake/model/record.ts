import { type Day, parseDay } from '../../kernel/day.ts'
import { closed } from '../../meetings/model/access.ts'
import type {
  AgendaItem,
  Attendee,
  MeetingRecord,
  Amount as RecordAmount,
  Attachment as RecordAttachment,
  Decision as RecordDecision,
  Recommendation as RecordRecommendation,
  Section as RecordSection,
  SourcePlace,
} from '../../meetings/model/meeting-record.ts'
import { accessOfAttachment, accessOfItem } from './access.ts'
import type { Claim } from './claim.ts'
import type { Amount, Decision, Item, MeetingDocument, Participant, SourceLines } from './meeting-document.ts'
import type { Review } from './review.ts'
import { reviewed, type Standing, standingEntries, standingItems, standingParticipants } from './reviewed.ts'
import type { About, Said } from './verdicts.ts'

/** The document that a meeting is recorded from. */
export type Origin = { readonly document: string; readonly title: string; readonly organization: string }

/** The meeting that a review comes to, each row with the lines it was read from. */
export function meetingRecordOf(review: Review, claims: readonly Claim[], origin: Origin): MeetingRecord {
  const document = reviewed(review.reading, review.verdicts)
  const sources = sourcesOf(claims, origin)
  return {
    organization: origin.organization,
    day: dayOf(document.meeting?.date),
    start: document.meeting?.start ?? null,
    end: document.meeting?.end ?? null,
    location: document.meeting?.location ?? null,
    // The document has a title; the meeting has a name of its own only where somebody gives it one.
    title: null,
    kind: meetingKind(document),
    access: review.statements.meeting ?? closed,
    source: sources('meeting.date'),
    attendance: standingParticipants(review.reading, review.verdicts).map((standing) =>
      attendee(standing, review, sources),
    ),
    items: standingItems(review.reading, review.verdicts).map((standing) => agendaItem(standing, review, sources)),
  }
}

type Sources = (path: string) => SourcePlace

function sourcesOf(claims: readonly Claim[], { document, title }: Origin): Sources {
  const byPath = new Map(claims.map(({ path, source }) => [path, source]))
  return (path) => ({ title, document, url: null, ...linesOf(byPath.get(path) ?? null) })
}

function linesOf(source: SourceLines | null): Pick<SourcePlace, 'page' | 'line' | 'endLine'> {
  return { page: source?.page ?? null, line: source?.line ?? null, endLine: source?.endLine ?? null }
}

function dayOf(text: string | null | undefined): Day | null {
  return text == null ? null : parseDay(text)
}

/** A case that somebody decided is minutes of the meeting that did. */
function meetingKind({ kind, items }: MeetingDocument): 'agenda' | 'minutes' {
  if (kind !== 'case') return kind
  return items.some(({ decisions }) => decisions.length > 0) ? 'minutes' : 'agenda'
}

function attendee({ path, says }: Standing<Participant>, { statements }: Review, sources: Sources): Attendee {
  return {
    name: says.name,
    title: says.title ?? null,
    group: says.group ?? null,
    party: says.party ?? null,
    chair: says.chair ?? null,
    mark: says.attendance,
    substituteFor: says.substituteFor ?? null,
    absentFrom: says.absentFrom ?? [],
    presence: (says.presence ?? []).map(({ from = null, to = null }) => ({ from, to })),
    person: statements.persons.get(path)?.person ?? null,
    access: null,
    source: sources(path),
  }
}

function agendaItem({ place, path, says }: Standing<Item>, review: Review, sources: Sources): AgendaItem {
  const read = review.reading.items[place]
  const list = `items.${place}`
  const rows = <A extends About, Row>(
    name: string,
    about: A,
    entries: readonly Said[A][],
    row: (entry: Said[A], source: SourcePlace) => Row,
  ): Row[] =>
    standingEntries(review.verdicts, `${list}.${name}`, about, entries).map((entry) =>
      row(entry.says, sources(entry.path)),
    )
  return {
    number: says.number,
    slug: null,
    matter: {
      title: says.title,
      caseNumber: says.caseNumber ?? null,
      documentNumber: says.documentNumber ?? null,
      isMarkedOpen: says.public,
    },
    access: accessOfItem(review, place, says),
    source: sources(path),
    sections: rows('sections', 'section', read?.sections ?? [], section),
    recommendations: rows('recommendations', 'recommendation', read?.recommendations ?? [], recommendation),
    decisions: rows('decisions', 'decision', read?.decisions ?? [], decision),
    attachments: rows('attachments', 'attachment', read?.attachments ?? [], (entry, source) => ({
      ...attachment(entry, source),
      access: accessOfAttachment(review, place, says, entry),
    })),
    amounts: rows('amounts', 'amount', read?.amounts ?? [], amount),
  }
}

function section({ heading, kind, text }: Said['section'], source: SourcePlace): RecordSection {
  return { heading, kind, text, source }
}

function recommendation(said: Said['recommendation'], source: SourcePlace): RecordRecommendation {
  return { text: said.text, verb: said.verb, by: said.by ?? null, outcome: said.outcome ?? null, source }
}

function decision(said: Decision, source: SourcePlace): RecordDecision {
  return {
    organization: said.organization ?? null,
    day: dayOf(said.date),
    text: said.text,
    outcome: said.outcome,
    absent: (said.absent ?? []).map(({ name, party = null }) => ({ name, party })),
    dissent: (said.dissent ?? []).map(({ name, party = null, text }) => ({ name, party, text })),
    source,
  }
}

function attachment(said: Said['attachment'], source: SourcePlace): RecordAttachment {
  return {
    number: said.number ?? null,
    title: said.title,
    documentNumber: said.documentNumber ?? null,
    caseReference: said.caseReference ?? null,
    file: null,
    access: null,
    source,
  }
}

function amount(said: Amount, source: SourcePlace): RecordAmount {
  return {
    oere: BigInt(Math.round(said.oere)),
    year: said.year ?? null,
    isEstimated: said.estimated ?? false,
    text: said.text ?? null,
    party: said.party ?? null,
    source,
  }
}
