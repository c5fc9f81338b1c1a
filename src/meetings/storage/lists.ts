import { type RawBuilder, sql } from 'kysely'
import type { ReadTx } from '../../db/transactions.ts'
import type { Day } from '../../kernel/day.ts'
import { type DecisionLine, type MeetingLine, type Paged, paged } from '../model/meeting-view.ts'
import { type Convening, convening, organizationOf } from './convening.ts'

/** Whose: everyone's, or one organization's with all that is part of it. */
export type Whose = { readonly organization: string | null }

/** Which lines of a list: whose, up to which day (null: all), which page, and how long a page is. */
export type Wanted = Whose & { readonly until: Day | null; readonly page: number; readonly perPage: number }

function heldBy({ organization }: Whose): RawBuilder<boolean> {
  return organization === null ? sql`true` : sql`${organization} in (o.id, o.root_id)`
}

type MeetingRow = Convening & Omit<MeetingLine, 'organization'>

const meetingColumns = sql`${convening}, m.slug, m.held_on as day, to_char(m.starts_at, 'HH24:MI') as start,
  to_char(m.ends_at, 'HH24:MI') as "end", m.location, m.title, m.kind, m.visibility,
  (select count(*)::integer from agenda_item i where i.meeting_id = m.id) as items`

function meetingOf(row: MeetingRow): MeetingLine {
  const { slug, day, start, end, location, title, kind, visibility, items } = row
  return { organization: organizationOf(row), slug, day, start, end, location, title, kind, visibility, items }
}

/** Meetings, the latest first. */
export async function meetingLines(tx: ReadTx, wanted: Wanted): Promise<Paged<MeetingLine>> {
  const chosen = sql`from meeting m join organization o on o.id = m.organization_id
    where ${heldBy(wanted)} and (${wanted.until}::date is null or m.held_on <= ${wanted.until})`
  const { rows } = await sql<MeetingRow>`select ${meetingColumns} ${chosen}
    order by m.held_on desc, m.starts_at desc nulls last, m.slug desc, o.slug
    limit ${wanted.perPage} offset ${skippedBy(wanted)}`.execute(tx)
  const total = await countOf(tx, chosen)
  return paged(rows.map(meetingOf), total, wanted.page, wanted.perPage)
}

/** The last meetings up to a day, and the next ones from the day after. */
export async function meetingsAround(
  tx: ReadTx,
  wanted: Whose & { readonly day: Day; readonly count: number },
): Promise<{ last: MeetingLine[]; next: MeetingLine[] }> {
  const { rows } = await sql<MeetingRow>`
    (select ${meetingColumns} from meeting m join organization o on o.id = m.organization_id
      where ${heldBy(wanted)} and m.held_on <= ${wanted.day} order by m.held_on desc, m.slug desc limit ${wanted.count})
    union all
    (select ${meetingColumns} from meeting m join organization o on o.id = m.organization_id
      where ${heldBy(wanted)} and m.held_on > ${wanted.day} order by m.held_on, m.slug limit ${wanted.count})`.execute(
    tx,
  )
  const lines = rows.map(meetingOf)
  return { last: lines.filter(({ day }) => day <= wanted.day), next: lines.filter(({ day }) => day > wanted.day) }
}

function skippedBy({ page, perPage }: Wanted): number {
  return (page - 1) * perPage
}

type DecisionRow = Convening &
  Pick<DecisionLine, 'meeting' | 'day' | 'decidedBy' | 'outcome' | 'text' | 'absent' | 'dissent' | 'isExtract'> & {
    readonly itemSlug: string
    readonly number: string | null
    readonly title: string | null
  }

/** The decision register, the latest first. */
export async function decisionLines(tx: ReadTx, wanted: Wanted): Promise<Paged<DecisionLine>> {
  const lines = await decisionsFrom(tx, wanted, sql<boolean>`true`, wanted.perPage, skippedBy(wanted))
  return paged(lines, await countOf(tx, decided(wanted)), wanted.page, wanted.perPage)
}

/** What was decided last, up to a day; not what was merely talked of. */
export async function latestDecisions(
  tx: ReadTx,
  wanted: Omit<Wanted, 'page' | 'perPage'> & { readonly count: number },
): Promise<DecisionLine[]> {
  return decisionsFrom(tx, wanted, sql<boolean>`d.outcome not in ('other', 'no-remarks')`, wanted.count, 0)
}

/** Decisions, and in place of those that are closed to the reader what is told of them. */
const told = sql`select d.agenda_item_id, d.position, d.decided_by, d.decided_on, d.outcome, d.text, d.absent, d.dissent, c.title,
      false as is_extract
    from decision d join matter c on c.agenda_item_id = d.agenda_item_id
  union all
  select i.id, 0, null, m.held_on, e.outcome, e.text, '[]', '[]', e.title, true
    from extract e join meeting m on m.id = e.meeting_id join agenda_item i on i.meeting_id = m.id and i.slug = e.item_slug
   where e.text is not null and not exists (select 1 from matter c where c.agenda_item_id = i.id)`

function decided(wanted: Omit<Wanted, 'page' | 'perPage'>) {
  return sql`from (${told}) d join agenda_item i on i.id = d.agenda_item_id
    join meeting m on m.id = i.meeting_id join organization o on o.id = m.organization_id
    where ${heldBy(wanted)} and (${wanted.until}::date is null or d.decided_on <= ${wanted.until})`
}

async function decisionsFrom(
  tx: ReadTx,
  wanted: Omit<Wanted, 'page' | 'perPage'>,
  also: RawBuilder<boolean>,
  count: number,
  skipped: number,
) {
  const { rows } =
    await sql<DecisionRow>`select ${convening}, m.slug as meeting, i.slug as "itemSlug", i.number, d.title,
      d.decided_on as day, d.decided_by as "decidedBy", d.outcome, d.text, d.absent, d.dissent, d.is_extract as "isExtract" ${decided(wanted)} and ${also}
    order by d.decided_on desc, o.slug, m.slug, i.position, d.position limit ${count} offset ${skipped}`.execute(tx)
  return rows.map(decisionOf)
}

function decisionOf({ itemSlug, number, title, ...row }: DecisionRow): DecisionLine {
  const { meeting, day, decidedBy, outcome, text, absent, dissent, isExtract } = row
  const item = { slug: itemSlug, number, title }
  return { organization: organizationOf(row), meeting, item, day, decidedBy, outcome, text, absent, dissent, isExtract }
}

async function countOf(tx: ReadTx, chosen: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql<{ total: number }>`select count(*)::integer as total ${chosen}`.execute(tx)
  return rows[0]?.total ?? 0
}
