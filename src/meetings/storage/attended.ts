import { sql } from 'kysely'
import type { ReadTx } from '../../db/transactions.ts'
import type { Day } from '../../kernel/day.ts'
import type { AttendanceMark } from '../model/meeting-record.ts'
import type { AttendedMeeting } from '../model/meeting-view.ts'
import { type Convening, convening, organizationOf } from './convening.ts'

/** The meetings that a person is listed at up to a day, the latest first. */
export async function attendedBy(tx: ReadTx, person: string, until: Day): Promise<AttendedMeeting[]> {
  const { rows } = await sql<
    Convening & { meeting: string; day: Day; mark: AttendanceMark }
  >`select ${convening}, m.slug as meeting, m.held_on as day, a.mark
    from attendance a join meeting m on m.id = a.meeting_id join organization o on o.id = m.organization_id
    where a.person_id = ${person} and m.held_on <= ${until} order by m.held_on desc, m.slug desc limit 50`.execute(tx)
  return rows.map((row) => ({ organization: organizationOf(row), meeting: row.meeting, day: row.day, mark: row.mark }))
}
