import type { ReadTx } from '../../db/transactions.ts'
import type { Day } from '../../kernel/day.ts'
import { type Chronicle, unknownPast } from '../model/chronicle.ts'
import type { DayRegister } from '../model/day-register.ts'
import { lineageOf } from '../model/lineage.ts'
import type { Dossier, Figure, Organization } from '../model/organization.ts'
import { isDisputed, type Profile, profileOf } from '../model/profile.ts'
import type { Question } from '../model/question.ts'
import { standingTies } from '../model/standing.ts'
import { sharedAnchors } from '../storage/anchors.ts'
import { claimsAbout } from '../storage/claims.ts'
import { organizationsBelow, registerBegins, sourcedOrganization } from '../storage/organizations.ts'
import { placesAround } from '../storage/partition.ts'
import { seatsIn, successionsAround } from '../storage/successions.ts'
import { figuresOf, figuresOn, tiesOf } from '../storage/ties.ts'
import { readDayRegister } from './read-day-register.ts'
import { questionsAbout } from './read-questions.ts'

/** What the page of an organization needs to know on a day. */
export type OrganizationReading = {
  readonly profile: Profile
  /** A cluster's municipalities on one day; a municipality's own on every day, oldest first. */
  readonly figures: readonly Figure[]
  /** The whole country, for a region. */
  readonly register: DayRegister | null
  /** The first day that the register knows anything of; asked only where the day lies before the organization. */
  readonly begins: Day | null
  /** What sources disagree about on the day, of it or of who belongs to it. */
  readonly questions: readonly Question[]
}

/** Reads the organization with this public id; null where the register knows none. */
export async function readOrganization(tx: ReadTx, slug: string, day: Day): Promise<OrganizationReading | null> {
  const reading = await readKnown(tx, slug, day)
  if (reading === null) return null
  const { profile } = reading
  const begins = profile.place === 'before' ? await registerBegins(tx) : null
  const questions = isDisputed(profile) ? await questionsAbout(tx, profile.organization.id, day) : []
  return { ...reading, begins, questions }
}

type Known = Omit<OrganizationReading, 'begins' | 'questions'>

async function readKnown(tx: ReadTx, slug: string, day: Day): Promise<Known | null> {
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

async function readRegion(tx: ReadTx, dossier: Dossier, day: Day): Promise<Known> {
  const [register, lineage] = await Promise.all([readDayRegister(tx, day), readLineage(tx, dossier.organization.id)])
  return { profile: profileOf(dossier, { ...unknownPast, lineage }, [], day), figures: [], register }
}

async function readMunicipality(tx: ReadTx, dossier: Dossier, day: Day): Promise<Known> {
  const { id } = dossier.organization
  const [all, chronicle] = await Promise.all([figuresOf(tx, id), readChronicle(tx, id, { subject: id })])
  const figures = all.filter((figure) => figure.day <= day)
  const onDay = figures.at(-1) ?? all[0]
  return { profile: profileOf(dossier, chronicle, onDay === undefined ? [] : [onDay], day), figures, register: null }
}

async function readOther(tx: ReadTx, dossier: Dossier, day: Day): Promise<Known> {
  const { classification, id, root } = dossier.organization
  const members = standingTies(dossier, 'seat', 'subject', day).map(({ other }) => other.id)
  const isCounted = classification === 'cluster' && members.length > 0
  const [figures, chronicle] = await Promise.all([
    isCounted ? figuresOn(tx, day, members) : [],
    hasChronicle(dossier.organization)
      ? readChronicle(tx, id, hasMembers(dossier.organization) ? { object: id } : { subject: id })
      : { ...unknownPast, lineage: await readLineage(tx, root) },
  ])
  return { profile: profileOf(dossier, chronicle, figures, day), figures, register: null }
}

/** Sources speak of what stands by itself, not of a cluster's own levels. */
function hasChronicle({ id, root, classification }: Organization): boolean {
  return id === root || classification === 'hospital'
}

function hasMembers({ classification }: Organization): boolean {
  return classification === 'cluster' || classification === 'health-council'
}

async function readChronicle(
  tx: ReadTx,
  id: string,
  about: { readonly subject: string } | { readonly object: string },
): Promise<Chronicle> {
  const lineage = await readLineage(tx, id)
  const forms = lineage.before.map(({ earlier }) => earlier.id)
  const [earlierSeats, shared, places, claims] = await Promise.all([
    forms.length === 0 ? [] : seatsIn(tx, forms),
    'object' in about ? sharedAnchors(tx, id) : [],
    placesAround(tx, id),
    claimsAbout(tx, about),
  ])
  return { lineage, places, claims, earlierSeats, sharedAnchors: shared }
}

async function readLineage(tx: ReadTx, id: string) {
  const { successions, organizations } = await successionsAround(tx, id)
  return lineageOf(id, successions, organizations)
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
