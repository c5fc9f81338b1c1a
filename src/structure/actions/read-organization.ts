import type { ReadTx } from '../../db/transactions.ts'
import type { Day } from '../../kernel/day.ts'
import type { DayRegister } from '../model/day-register.ts'
import type { Dossier, Figure, Organization } from '../model/organization.ts'
import { type Profile, profileOf } from '../model/profile.ts'
import { standingTies } from '../model/standing.ts'
import { organizationsBelow, sourcedOrganization } from '../storage/organizations.ts'
import { figuresOf, figuresOn, tiesOf } from '../storage/ties.ts'
import { readDayRegister } from './read-day-register.ts'

/** What the page of an organization needs to know on a day. */
export type OrganizationReading = {
  readonly profile: Profile
  /** A cluster's municipalities on one day; a municipality's own on every day, oldest first. */
  readonly figures: readonly Figure[]
  /** The whole country, for a region. */
  readonly register: DayRegister | null
}

/** Reads the organization with this public id; null where the register knows none. */
export async function readOrganization(tx: ReadTx, slug: string, day: Day): Promise<OrganizationReading | null> {
  const sourced = await sourcedOrganization(tx, slug)
  if (sourced === null) return null
  switch (sourced.organization.classification) {
    case 'region':
      return readRegion(tx, { ...sourced, family: [], ties: [] }, day)
    case 'municipality':
      return readMunicipality(tx, { ...sourced, family: [], ties: await tiesOf(tx, sourced.organization.id) }, day)
    default:
      return readOther(tx, await withFamily(tx, sourced), day)
  }
}

async function readRegion(tx: ReadTx, dossier: Dossier, day: Day): Promise<OrganizationReading> {
  return { profile: profileOf(dossier, [], day), figures: [], register: await readDayRegister(tx, day) }
}

async function readMunicipality(tx: ReadTx, dossier: Dossier, day: Day): Promise<OrganizationReading> {
  const { id } = dossier.organization
  const [onDay, figures] = await Promise.all([figuresOn(tx, day, [id]), figuresOf(tx, id)])
  return { profile: profileOf(dossier, onDay, day), figures, register: null }
}

async function readOther(tx: ReadTx, dossier: Dossier, day: Day): Promise<OrganizationReading> {
  const members = standingTies(dossier, 'seat', 'subject', day).map(({ other }) => other.id)
  const isCounted = dossier.organization.classification === 'cluster' && members.length > 0
  const figures = isCounted ? await figuresOn(tx, day, members) : []
  return { profile: profileOf(dossier, figures, day), figures, register: null }
}

async function withFamily(tx: ReadTx, sourced: Omit<Dossier, 'family' | 'ties'>): Promise<Dossier> {
  const { organization } = sourced
  const [family, ties] = await Promise.all([
    organizationsBelow(tx, organization.root),
    tiesOf(tx, belongsAs(organization)),
  ])
  return { ...sourced, family, ties }
}

/** A hospital's site has a place of its own; a level belongs where its cluster does. */
function belongsAs({ classification, id, root }: Organization): string {
  return classification === 'hospital' ? id : root
}
