import type { Visibility } from '../../governance/model/visibility.ts'
import type { Day } from '../../kernel/day.ts'
import type { Access } from './access.ts'
import type { VisibilityChange } from './closing.ts'
import type { Extract } from './extract.ts'
import type {
  Absence,
  Amount,
  Attachment,
  AttendanceMark,
  Attendee,
  Decision,
  Dissent,
  Matter,
  MeetingKind,
  Outcome,
  Recommendation,
  Section,
} from './meeting-record.ts'

/** What a reader is shown of one meeting. What the reader may not see is not in it; a closed item has no matter. */
export type MeetingView = MeetingHead & {
  readonly attendance: readonly AttendeeView[]
  readonly items: readonly ItemView[]
  readonly version: number
  /** The day it became open to everybody; null where it always was. */
  readonly openedOn: Day | null
  /** What was opened and closed of it, as far as the reader is told; the latest last. */
  readonly changes: readonly VisibilityChange[]
}

export type MeetingHead = {
  readonly id: string
  readonly slug: string
  readonly day: Day
  readonly start: string | null
  readonly end: string | null
  readonly location: string | null
  readonly title: string | null
  readonly kind: MeetingKind
  readonly access: Access
  readonly organization: OrganizationView
  readonly source: CitedPlace | null
}

/** The organization that met, under the names it and its cluster had on the day. */
export type OrganizationView = {
  readonly id: string
  readonly slug: string
  readonly root: string
  readonly name: string
  /** Null where it is no part of a cluster. */
  readonly cluster: string | null
}

/** The place in a document, for a reader who may see that document. */
export type CitedPlace = {
  readonly title: string
  readonly url: string | null
  /** The document's address in Klynge. */
  readonly document: string | null
  readonly page: number | null
  readonly line: number | null
}

type Shown<T> = Omit<T, 'source' | 'access'> & { readonly source: CitedPlace | null }

export type AttendeeView = Omit<Shown<Attendee>, 'person'> & {
  /** The person's page, where the person is public. */
  readonly person: string | null
}

export type ItemView = {
  readonly number: string | null
  readonly slug: string
  /** Null where the item is closed to the reader. */
  readonly matter: MatterView | null
  /** What is told of it where it is closed. */
  readonly extract: Extract | null
  /** Why and until when it is closed, for those who are told; the latest of its openings and closings. */
  readonly closing: VisibilityChange | null
  /** The day it became open to everybody; null where it always was. */
  readonly openedOn: Day | null
  readonly sections: readonly Shown<Section>[]
  readonly recommendations: readonly Shown<Recommendation>[]
  readonly decisions: readonly DecisionView[]
  readonly attachments: readonly AttachmentView[]
  readonly amounts: readonly Shown<Amount>[]
}

export type MatterView = Matter & { readonly access: Access; readonly source: CitedPlace | null }
export type DecisionView = Omit<Shown<Decision>, 'day'> & { readonly day: Day }
export type AttachmentView = Omit<Shown<Attachment>, 'file'> & {
  readonly visibility: Visibility
  readonly openedOn: Day | null
}
export type SectionView = Shown<Section>
export type RecommendationView = Shown<Recommendation>
export type AmountView = Shown<Amount>

/** A line of a list of meetings. */
export type MeetingLine = {
  readonly organization: OrganizationView
  readonly slug: string
  readonly day: Day
  readonly start: string | null
  readonly end: string | null
  readonly location: string | null
  readonly title: string | null
  readonly kind: MeetingKind
  readonly visibility: Visibility
  readonly items: number
}

/** A line of the decision register. */
export type DecisionLine = {
  readonly organization: OrganizationView
  readonly meeting: string
  readonly item: { readonly slug: string; readonly number: string | null; readonly title: string | null }
  readonly day: Day
  /** Another organization than the one that met, as printed. */
  readonly decidedBy: string | null
  readonly outcome: Outcome
  readonly text: string
  readonly absent: readonly Absence[]
  readonly dissent: readonly Dissent[]
  /** Told of a closed item, in place of its own words. */
  readonly isExtract: boolean
}

/** A meeting that a person is listed at. */
export type AttendedMeeting = {
  readonly organization: OrganizationView
  readonly meeting: string
  readonly day: Day
  readonly mark: AttendanceMark
}

/** Some lines of a long list, and how many there are in all. */
export type Paged<T> = {
  readonly lines: readonly T[]
  readonly total: number
  readonly page: number
  readonly pages: number
}

/** How many lines a page shows. */
export const linesPerPage = 50

/** How many lines one answer of JSON or CSV holds. */
export const linesPerDataPart = 5_000

export function paged<T>(lines: readonly T[], total: number, page: number, perPage: number): Paged<T> {
  return { lines, total, page, pages: Math.max(1, Math.ceil(total / perPage)) }
}

/** The page of a list that an address asks for; what is no page is the first. */
export function pageNumber(asked: string | undefined): number {
  const page = /^[1-9]\d{0,5}$/.test(asked ?? '') ? Number(asked) : 1
  return page
}
