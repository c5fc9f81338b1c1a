import type { Database } from '../db/transactions.ts'
import type { Actor } from '../kernel/actor.ts'
import type { Day } from '../kernel/day.ts'
import { listOrganizations } from '../structure/actions/list-organizations.ts'
import type { ListedOrganization } from '../structure/model/organization-list.ts'

/** `organization list [--on DAY] --json`: everything in the register that exists on the day. */
export function organizationsOnDay(db: Database, actor: Actor, on: Day): Promise<ListedOrganization[]> {
  return db.reading(actor, (tx) => listOrganizations(tx, on))
}

/** The same for a person at a terminal: public id, name and who holds it together. */
export function organizationLines(organizations: readonly ListedOrganization[]): string[] {
  return organizations.map(({ id, name, bodies }) => {
    const parties = bodies.filter((body) => body.id !== id).map((body) => body.name)
    return parties.length === 0 ? `${id}  ${name}` : `${id}  ${name} (${parties.join(', ')})`
  })
}
