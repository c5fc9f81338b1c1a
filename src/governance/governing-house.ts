import type { Database, ReadTx } from '../db/transactions.ts'
import { nameOn } from '../structure/model/names.ts'
import type { Organization } from '../structure/model/organization.ts'
import { organizationPath } from '../structure/paths.ts'
import { organizationBySlug, organizationsBelow } from '../structure/storage/organizations.ts'
import type { Asked, Crumb } from '../ui/route.ts'
import type { DecisionFinder } from './actions/decision-finder.ts'
import type { DocumentVersion } from './model/governing/governing-document.ts'
import { fullName } from './pages/pieces.tsx'

/** What the pages of governing documents need of the house. */
export type GoverningHouse = {
  readonly db: Database
  /** Where original bytes lie. */
  readonly files: string
  readonly finder: DecisionFinder
}

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

export function slugOf({ params }: Asked): string {
  return params.level === undefined ? `${params.cluster}` : `${params.cluster}/${params.level}`
}

/** The number in the address; 0, which no version has, where it is none. */
export function numberOf({ params }: Asked): number {
  return /^[1-9]\d{0,6}$/.test(params.number ?? '') ? Number(params.number) : 0
}

/** The version of the address's number among those that the reader sees. */
export function numbered(versions: readonly DocumentVersion[], asked: Asked): DocumentVersion | null {
  return versions.find(({ number }) => number === numberOf(asked)) ?? null
}
