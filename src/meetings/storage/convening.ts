import { sql } from 'kysely'
import type { OrganizationView } from '../model/meeting-view.ts'

/** The name an organization bore on a day, or the one nearest to it. Both are columns. */
export function nameOn(organization: string, day: string) {
  return sql<string>`(select n.name from organization_name n where n.organization_id = ${sql.ref(organization)}
    order by n.valid @> ${sql.ref(day)} desc, lower(n.valid) desc limit 1)`
}

/** The organization `o` that held the meeting `m`, under the names of that day. */
export const convening = sql`o.id as "organizationId", o.slug as "organizationSlug", o.root_id as root,
  ${nameOn('o.id', 'm.held_on')} as "organizationName",
  case when o.root_id <> o.id then ${nameOn('o.root_id', 'm.held_on')} end as "clusterName"`

export type Convening = {
  readonly organizationId: string
  readonly organizationSlug: string
  readonly root: string
  readonly organizationName: string
  readonly clusterName: string | null
}

export function organizationOf(row: Convening): OrganizationView {
  return {
    id: row.organizationId,
    slug: row.organizationSlug,
    root: row.root,
    name: row.organizationName,
    cluster: row.clusterName,
  }
}
