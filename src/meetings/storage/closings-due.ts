import { sql } from 'kysely'
import type { ReadTx } from '../../db/transactions.ts'
import type { Day } from '../../kernel/day.ts'
import type { ClosingDue } from '../model/closing-due.ts'
import { type Convening, convening, organizationOf } from './convening.ts'

type Row = Convening & Omit<ClosingDue, 'organization'>

const most = 50

/** Closings of these organizations, and of all that is part of them, that are to be looked at again up to a day; the oldest first. */
export async function closingsDue(tx: ReadTx, organizations: readonly string[], until: Day): Promise<ClosingDue[]> {
  const at = sql`join organization o on o.id = m.organization_id
    where (o.id = any (${[...organizations]}::uuid[]) or o.root_id = any (${[...organizations]}::uuid[]))`
  const isDue = (row: string) =>
    sql`${sql.ref(`${row}.review_on`)} <= ${until} and ${sql.ref(`${row}.visibility`)} <> 'public'`
  const columns = sql`${convening}, m.slug as meeting, m.held_on as held`
  const { rows } = await sql<Row>`
    select ${columns}, null as item, null as number, null as attachment, m.review_on as "reviewOn" from meeting m ${at} and ${isDue('m')}
    union all
    select ${columns}, i.slug, i.number, null, c.review_on from matter c join agenda_item i on i.id = c.agenda_item_id
      join meeting m on m.id = i.meeting_id ${at} and ${isDue('c')} and not (${isDue('m')} and m.visibility >= c.visibility)
    union all
    select ${columns}, i.slug, i.number, c.title, c.review_on from attachment c join agenda_item i on i.id = c.agenda_item_id
      join matter t on t.agenda_item_id = i.id join meeting m on m.id = i.meeting_id
      ${at} and ${isDue('c')} and t.review_on is distinct from c.review_on
    order by "reviewOn", held limit ${most}`.execute(tx)
  return rows.map((row) => {
    const { meeting, held, item, number, attachment, reviewOn } = row
    return { organization: organizationOf(row), meeting, held, item, number, attachment, reviewOn }
  })
}
