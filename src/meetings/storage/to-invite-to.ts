import { sql } from 'kysely'
import type { ReadTx } from '../../db/transactions.ts'
import type { Day } from '../../kernel/day.ts'
import { nameOn } from './convening.ts'

/** Something that patients are to be invited to, and the first invitation to it; null where the reader sees none. */
export type ToInviteTo = {
  /** Whose duty it is. */
  readonly organization: string
  readonly on: Day
  /** Public id of the group, or of who invited. */
  readonly slug: string
  readonly label: string
  readonly invitation: string | null
}

/** Up to a day, for organizations of any circles: their circles' working groups, and whatever else there are invitations to. */
export async function toInviteTo(tx: ReadTx, organizations: readonly string[], day: Day): Promise<ToInviteTo[]> {
  const { rows } = await sql<ToInviteTo>`
    select a.id as organization, lower(g.valid) as "on", g.slug, ${nameOn('g.id', 'said.day')} as label,
      (select i.id from involvement_invitation i where i.group_id = g.id and i.invited_on <= said.day order by i.invited_on, i.id limit 1) as invitation
      from organization a cross join (select ${day}::date as day) said
      join organization g on g.root_id = a.root_id and g.classification = 'working-group' and lower(g.valid) <= said.day
     where a.id = any(${[...organizations]}::uuid[])
    union all
    select a.id, i.invited_on, o.slug, i.topic, i.id
      from organization a join organization o on o.root_id = a.root_id
      join involvement_invitation i on i.organization_id = o.id and i.subject <> 'working-group' and i.invited_on <= ${day}::date
     where a.id = any(${[...organizations]}::uuid[])
     order by 2, 3`.execute(tx)
  return rows
}
