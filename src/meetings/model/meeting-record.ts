import type { Day } from '../../kernel/day.ts'
import type { Access } from './access.ts'

/**
 * The whole of one meeting as a secretary would tell it: who came, what stood on the agenda, what was asked, what came of it.
 * It is what the intake hands over, what a form fills in, and what a page or a newer version reads back.
 */
export type MeetingRecord = {
  readonly organization: string
  /** Null only while it is being written: a meeting is not recorded without its day. */
  readonly day: Day | null
  /** `HH:MM` */
  readonly start: string | null
  readonly end: string | null
  readonly location: string | null
  readonly title: string | null
  readonly kind: MeetingKind
  readonly access: Access
  readonly source: SourcePlace | null
  readonly attendance: readonly Attendee[]
  readonly items: readonly AgendaItem[]
}

/** Whether a document told of a meeting without naming anyone or anything. */
export function isEmpty(record: MeetingRecord): boolean {
  return record.items.length === 0 && record.attendance.length === 0
}

/** agenda: announced; minutes: what it came to. */
export type MeetingKind = 'agenda' | 'minutes'

/** Where a thing is written: the document (in Klynge, or by its title alone), and its page and lines, from 1. */
export type SourcePlace = {
  readonly title: string
  readonly document: string | null
  readonly url: string | null
  readonly page: number | null
  readonly line: number | null
  readonly endLine: number | null
}

export const chairs = ['chair', 'co-chair', 'vice-chair'] as const
export type Chair = (typeof chairs)[number]

export const attendanceMarks = ['present', 'apology', 'absent', 'invited'] as const
export type AttendanceMark = (typeof attendanceMarks)[number]

/** Fremmødt: a name as the document prints it; a person only where a reviewer said who it is. */
export type Attendee = {
  readonly name: string
  readonly title: string | null
  readonly group: string | null
  readonly party: string | null
  readonly chair: Chair | null
  readonly mark: AttendanceMark
  readonly substituteFor: string | null
  /** Printed numbers of the items that a present person took no part in. */
  readonly absentFrom: readonly string[]
  readonly presence: readonly Presence[]
  readonly person: string | null
  /** Null: as the meeting. */
  readonly access: Access | null
  readonly source: SourcePlace | null
}

/** Clock times of coming and going, `HH:MM` or as printed. */
export type Presence = { readonly from: string | null; readonly to: string | null }

/** Dagsordenspunkt with everything that belongs to it. */
export type AgendaItem = {
  /** As printed. */
  readonly number: string | null
  /** Last words of its address; null: worked out from the number or the place. */
  readonly slug: string | null
  readonly matter: Matter
  /** Null: as the meeting. It holds for the matter and all below it, an attachment with an access of its own apart. */
  readonly access: Access | null
  readonly source: SourcePlace | null
  readonly sections: readonly Section[]
  readonly recommendations: readonly Recommendation[]
  readonly decisions: readonly Decision[]
  readonly attachments: readonly Attachment[]
  readonly amounts: readonly Amount[]
}

/** Sagen: what the item is about. */
export type Matter = {
  readonly title: string | null
  readonly caseNumber: string | null
  readonly documentNumber: string | null
  /** What the document itself says: open, closed, or nothing. */
  readonly isMarkedOpen: boolean | null
}

export const sectionKinds = [
  'statement',
  'background',
  'relation-to-policy',
  'economy',
  'legal',
  'hearing',
  'treatment',
  'recommendation',
  'decision',
  'absence',
  'attachments',
  'other',
] as const
export type SectionKind = (typeof sectionKinds)[number]

/** Afsnit: a headed part of an item. */
export type Section = {
  readonly heading: string | null
  readonly kind: SectionKind
  readonly text: string
  readonly source: SourcePlace | null
}

export const recommendationVerbs = ['note', 'discuss', 'approve', 'decide', 'inform', 'recommend', 'other'] as const
export type RecommendationVerb = (typeof recommendationVerbs)[number]

export const outcomes = [
  'approved',
  'noted',
  'discussed',
  'agreed',
  'recommended',
  'postponed',
  'rejected',
  'removed',
  'no-remarks',
  'other',
] as const
export type Outcome = (typeof outcomes)[number]

/** Indstilling: one point that the meeting was asked to do. Outcome null: the minutes do not say what came of it. */
export type Recommendation = {
  readonly text: string
  readonly verb: RecommendationVerb
  readonly by: string | null
  readonly outcome: Outcome | null
  readonly source: SourcePlace | null
}

/** Beslutning: what the organization, or another one named as printed, came to at the item. */
export type Decision = {
  readonly organization: string | null
  /** Null: the day of the meeting. */
  readonly day: Day | null
  readonly text: string
  readonly outcome: Outcome
  readonly absent: readonly Absence[]
  readonly dissent: readonly Dissent[]
  readonly source: SourcePlace | null
}

export type Absence = { readonly name: string; readonly party: string | null }
export type Dissent = { readonly name: string; readonly party: string | null; readonly text: string }

/** Bilag: open or closed by itself. */
export type Attachment = {
  readonly number: string | null
  readonly title: string
  readonly documentNumber: string | null
  readonly caseReference: string | null
  /** SHA-256 of the stored bytes, where we have them. */
  readonly file: string | null
  /** Null: as the item. */
  readonly access: Access | null
  readonly source: SourcePlace | null
}

/** Beløb: a sum of money that the item names. */
export type Amount = {
  readonly oere: bigint
  readonly year: number | null
  readonly isEstimated: boolean
  readonly text: string | null
  readonly party: string | null
  readonly source: SourcePlace | null
}
