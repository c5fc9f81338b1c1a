import { sql } from 'kysely'
import type { ReadTx } from '../../db/transactions.ts'
import type { Visibility } from '../../governance/model/visibility.ts'
import type { Day } from '../../kernel/day.ts'
import type { VisibilityChange } from '../model/closing.ts'
import type { Extract } from '../model/extract.ts'
import type {
  Absence,
  AttendanceMark,
  Chair,
  Dissent,
  MeetingKind,
  Outcome,
  Presence,
  RecommendationVerb,
  SectionKind,
} from '../model/meeting-record.ts'
import { type Convening, convening } from './convening.ts'

/** A meeting with all its rows, as one statement brings them; only rows that the asker may see. */
export type StoredMeeting = Convening & {
  readonly id: string
  readonly slug: string
  readonly day: Day
  readonly start: string | null
  readonly end: string | null
  readonly location: string | null
  readonly title: string | null
  readonly kind: MeetingKind
  readonly version: number
  readonly visibility: Visibility
  readonly reason: string | null
  readonly reviewOn: Day | null
  readonly source: StoredSource | null
  readonly attendance: readonly StoredAttendee[]
  readonly items: readonly StoredItem[]
  readonly sections: readonly StoredSection[]
  readonly recommendations: readonly StoredRecommendation[]
  readonly decisions: readonly StoredDecision[]
  readonly attachments: readonly StoredAttachment[]
  readonly amounts: readonly StoredAmount[]
  readonly extracts: readonly Extract[]
  /** The latest last. */
  readonly changes: readonly VisibilityChange[]
}

export type StoredSource = {
  readonly title: string
  readonly url: string | null
  readonly document: string | null
  readonly slug: string | null
  readonly page: number | null
  readonly line: number | null
  readonly endLine: number | null
}

type Seen = { readonly visibility: Visibility; readonly reason: string | null; readonly reviewOn: Day | null }
type Cited = { readonly source: StoredSource | null }
type Below = Cited & { readonly item: string }

export type StoredAttendee = Seen &
  Cited & {
    readonly name: string
    readonly title: string | null
    readonly group: string | null
    readonly party: string | null
    readonly chair: Chair | null
    readonly mark: AttendanceMark
    readonly substituteFor: string | null
    readonly absentFrom: readonly string[]
    readonly presence: readonly Presence[]
    readonly person: string | null
    readonly page: string | null
  }

/** `visibility` is the matter's: null where it is none of those that the asker may see. */
export type StoredItem = Cited & {
  readonly id: string
  readonly number: string | null
  readonly slug: string
  readonly title: string | null
  readonly caseNumber: string | null
  readonly documentNumber: string | null
  readonly isMarkedOpen: boolean | null
  readonly visibility: Visibility | null
  readonly reason: string | null
  readonly reviewOn: Day | null
}

export type StoredSection = Below & {
  readonly heading: string | null
  readonly kind: SectionKind
  readonly text: string
}
export type StoredRecommendation = Below & {
  readonly text: string
  readonly verb: RecommendationVerb
  readonly by: string | null
  readonly outcome: Outcome | null
}
export type StoredDecision = Below & {
  readonly organization: string | null
  readonly day: Day
  readonly text: string
  readonly outcome: Outcome
  readonly absent: readonly Absence[]
  readonly dissent: readonly Dissent[]
}
export type StoredAttachment = Below &
  Seen & {
    /** Its place among all of the item's, from 0, also where the asker does not see all. */
    readonly place: number
    readonly number: string | null
    readonly title: string
    readonly documentNumber: string | null
    readonly caseReference: string | null
    readonly file: string | null
  }
export type StoredAmount = Below & {
  readonly oere: string
  readonly year: number | null
  readonly isEstimated: boolean
  readonly text: string | null
  readonly party: string | null
}

const citation = sql`case when s.id is not null then json_build_object('title', s.title, 'url', s.url,
  'document', s.document_id, 'slug', d.slug, 'page', s.page, 'line', s.line, 'endLine', s.end_line) end`
const citing = sql`left join source s on s.id = c.source_id left join document d on d.id = s.document_id`
const seen = sql`c.visibility, c.visibility_reason as reason, c.review_on as "reviewOn"`

/** The rows of a table that lie below the meeting's items, in their order. */
function below(table: string, columns: string) {
  return sql`(select coalesce(json_agg(r), '[]') from (
    select c.agenda_item_id as item, ${sql.raw(columns)}, ${citation} as source
      from ${sql.table(table)} c ${citing}
     where c.agenda_item_id = any (array(select i.id from agenda_item i where i.meeting_id = m.id))
     order by c.position) r)`
}

const columns = sql`m.id, m.slug, m.held_on as day, to_char(m.starts_at, 'HH24:MI') as start, to_char(m.ends_at, 'HH24:MI') as "end",
  m.location, m.title, m.kind, m.version, m.visibility, m.visibility_reason as reason, m.review_on as "reviewOn",
  ${convening},
  (select ${citation} from source s left join document d on d.id = s.document_id where s.id = m.source_id) as source,
  (select coalesce(json_agg(r), '[]') from (
    select c.name, c.title, c.group_heading as "group", c.party, c.chair, c.mark, c.substitute_for as "substituteFor",
           c.absent_from as "absentFrom", c.presence, c.person_id as person,
           case when p.visibility = 'public' then p.slug end as page, ${seen}, ${citation} as source
      from attendance c left join person p on p.id = c.person_id ${citing}
     where c.meeting_id = m.id order by c.position) r) as attendance,
  (select coalesce(json_agg(r), '[]') from (
    select i.id, i.number, i.slug, c.title, c.case_number as "caseNumber",
           c.document_number as "documentNumber", c.is_marked_open as "isMarkedOpen", ${seen}, ${citation} as source
      from agenda_item i left join matter c on c.agenda_item_id = i.id ${citing}
     where i.meeting_id = m.id order by i.position) r) as items,
  ${below('item_section', 'c.heading, c.kind, c.text')} as sections,
  ${below('recommendation', 'c.text, c.verb, c.recommended_by as "by", c.outcome')} as recommendations,
  ${below('decision', 'c.decided_by as organization, c.decided_on as day, c.text, c.outcome, c.absent, c.dissent')} as decisions,
  ${below(
    'attachment',
    `c.position as place, c.number, c.title, c.document_number as "documentNumber", c.case_reference as "caseReference", c.file_sha256 as file,
     c.visibility, c.visibility_reason as reason, c.review_on as "reviewOn"`,
  )} as attachments,
  ${below('amount', 'c.oere::text, c.year, c.is_estimated as "isEstimated", c.text, c.party')} as amounts,
  (select coalesce(json_agg(r), '[]') from (
    select e.item_slug as item, e.title, e.reason, e.text, e.outcome, e.visibility, e.version, p.name as by,
           (e.written_at at time zone 'Europe/Copenhagen')::date as "writtenOn"
      from extract e left join person p on p.id = e.created_by where e.meeting_id = m.id) r) as extracts,
  (select coalesce(json_agg(r), '[]') from (
    select c.item_slug as item, c.attachment, c.before, c.after, c.ground, c.reason, c.review_on as "reviewOn",
           (c.changed_at at time zone 'Europe/Copenhagen')::date as on, p.name as by, c.right_held as right
      from visibility_change c left join person p on p.id = c.created_by
     where c.meeting_id = m.id order by c.changed_at, c.id) r) as changes`

/** One meeting by its address. */
export async function meetingAt(tx: ReadTx, organization: string, slug: string): Promise<StoredMeeting | null> {
  const { rows } =
    await sql<StoredMeeting>`select ${columns} from meeting m join organization o on o.id = m.organization_id
    where o.slug = ${organization} and m.slug = ${slug}`.execute(tx)
  return rows[0] ?? null
}

/** One meeting by its key. */
export async function meetingWith(tx: ReadTx, id: string): Promise<StoredMeeting | null> {
  const { rows } =
    await sql<StoredMeeting>`select ${columns} from meeting m join organization o on o.id = m.organization_id
    where m.id = ${id}`.execute(tx)
  return rows[0] ?? null
}
