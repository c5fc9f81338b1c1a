import type { ReadTx } from '../../db/transactions.ts'
import { type Day, parseDay } from '../../kernel/day.ts'
import { nameOn } from '../../structure/model/names.ts'
import { organizationsBelow } from '../../structure/storage/organizations.ts'
import type { IntakeDocument } from '../model/document.ts'
import { organizationLikeness } from '../model/matching.ts'
import type { OrganizationAround } from '../model/review-view.ts'

const farOff = parseDay('9999-12-31')

/** The organization that a document was laid under, by its name on the day of the meeting, and whether the document agrees. */
export async function organizationAround(
  tx: ReadTx,
  { organization }: IntakeDocument,
  printed: string | null,
  day: Day | null,
): Promise<OrganizationAround> {
  const below = await organizationsBelow(tx, organization.root)
  const own = below.find(({ id }) => id === organization.id)
  const cluster = below.find(({ id }) => id === organization.root)
  const on = day ?? farOff
  if (own === undefined || on === null) return { name: organization.slug, likeness: 'other' }
  const name = nameOn(own, on)
  const around = cluster === undefined || cluster.id === own.id ? null : nameOn(cluster, on)
  const likeness = organizationLikeness(printed, { name, cluster: around })
  return { name: around === null ? name : `${name}, ${around}`, likeness }
}
