import { type RawBuilder, sql } from 'kysely'
import type { ReadTx } from '../../db/transactions.ts'
import type { Day } from '../../kernel/day.ts'
import { type Clash, clashOf, type Sought, type TimedMeeting } from '../model/clash.ts'
import type { MeetingView } from '../model/meeting-view.ts'
import { type Convening, convening, organizationOf } from './convening.ts'

type TimedRow = Convening & Omit<TimedMeeting, 'organization'>

const when: RawBuilder<unknown> = sql`${convening}, m.slug, m.held_on as day, to_char(m.starts_at, 'HH24:MI') as start,
  to_char(m.ends_at, 'HH24:MI') as "end"`

function timed(row: TimedRow): TimedMeeting {
  const { slug, day, start, end } = row
  return { organization: organizationOf(row), slug, day, start, end }
}

const mostMeetings = 500

/** A person's meetings from a day on that may lie over each other, as far as the reader sees them. */
export async function clashesOf(tx: ReadTx, person: string, from: Day): Promise<Clash[]> {
  const { rows } = await sql<TimedRow>`select ${when} from meeting m join organization o on o.id = m.organization_id
    where m.held_on >= ${from} and exists (
      select 1 from membership s where s.person_id = ${person} and s.organization_id = m.organization_id and s.valid @> m.held_on)
    order by m.held_on, m.starts_at nulls first, o.slug, m.slug limit ${mostMeetings}`.execute(tx)
  const days = [...Map.groupBy(rows.map(timed), ({ day }) => day).values()]
  return days.flatMap(pairs)
}

function pairs(meetings: readonly TimedMeeting[]): Clash[] {
  return meetings.flatMap((one, place) =>
    meetings
      .slice(place + 1)
      .map((other) => clashOf(one, other))
      .filter((clash) => clash !== null),
  )
}

/** Who of those that sit in a meeting's organization sit in others that meet at the same time: what the reader sees of both. */
export async function soughtElsewhere(tx: ReadTx, meeting: MeetingView): Promise<Sought[]> {
  const { rows } = await sql<TimedRow & { person: string; personName: string; personSlug: string | null }>`
    select distinct p.id as person, p.name as "personName", case when p.visibility = 'public' then p.slug end as "personSlug", ${when}
      from membership s join membership t on t.person_id = s.person_id and t.organization_id <> s.organization_id
      join person p on p.id = s.person_id
      join meeting m on m.organization_id = t.organization_id and m.held_on = ${meeting.day}
      join organization o on o.id = m.organization_id
     where s.organization_id = ${meeting.organization.id} and s.valid @> ${meeting.day}::date and t.valid @> ${meeting.day}::date
     order by "personName", p.id limit ${mostMeetings}`.execute(tx)
  return rows.flatMap((row) => {
    const clash = clashOf(meeting, timed(row))
    const person = { id: row.person, name: row.personName, slug: row.personSlug }
    return clash === null ? [] : [{ person, clash }]
  })
}
