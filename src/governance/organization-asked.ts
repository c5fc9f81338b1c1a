import type { ReadTx } from '../db/transactions.ts'
import { isId } from '../kernel/id.ts'
import { nameOn } from '../structure/model/names.ts'
import type { Organization } from '../structure/model/organization.ts'
import { organizationPath } from '../structure/paths.ts'
import { organizationBySlug, organizationsBelow } from '../structure/storage/organizations.ts'
import type { Asked, Crumb } from '../ui/route.ts'
import type { Membership } from './model/membership.ts'
import { fullName } from './pages/pieces.tsx'
import { membershipWithId } from './storage/memberships.ts'

/** An organization that a page is about, and its name with that of its whole. */
export type Named = { readonly organization: Organization; readonly name: string; readonly crumbs: readonly Crumb[] }

/** The organization of the address, with its name on the day. */
export async function named(tx: ReadTx, asked: Asked): Promise<Named | null> {
  const { asOf } = asked
  const organization = await organizationBySlug(tx, slugOf(asked))
  if (organization === null) return null
  const below = organization.id === organization.root ? [] : await organizationsBelow(tx, organization.root)
  const whole = below.find(({ id }) => id === organization.root) ?? null
  const to = (one: Organization) => ({ label: nameOn(one, asOf), to: organizationPath(one.slug) })
  const crumbs = whole === null ? [to(organization)] : [to(whole), to(organization)]
  return { organization, name: fullName(organization, whole, asOf), crumbs }
}

/** The public id of the organization in an address. */
export function slugOf({ params }: Asked): string {
  return params.level === undefined ? `${params.cluster}` : `${params.cluster}/${params.level}`
}

/** The membership of the address, where it is one of this very organization. */
export async function membershipNamed(tx: ReadTx, asked: Asked): Promise<Membership | null> {
  const id = asked.params.membership ?? ''
  const found = isId(id) ? await membershipWithId(tx, id) : null
  return found?.organization.slug === slugOf(asked) ? found : null
}
