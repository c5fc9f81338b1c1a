import type { Day } from '../../kernel/day.ts'
import { type Citizens, citizensOf, type Member } from './citizens.ts'
import { nameOn, nameWithRegion } from './names.ts'
import type { Dossier, Figure, Organization, Tie } from './organization.ts'
import { placeOf, standing, standingTies } from './standing.ts'

/** What the register says of one organization on one day: what its page shows. */
export type Profile = {
  readonly dossier: Dossier
  readonly organization: Organization
  readonly day: Day
  /** Whether the day lies before, within or after its own period. */
  readonly place: 'before' | 'within' | 'after'
  readonly name: string
  readonly region: Tie | null
  /** Those with a seat, sorted by nothing. */
  readonly municipalities: readonly Tie[]
  /** Those in which it has a seat or which are anchored on it. */
  readonly clusters: readonly Tie[]
  /** Those that it is anchored on, or that lie in it. */
  readonly hospitals: readonly Tie[]
  /** A hospital's municipality. */
  readonly municipality: Tie | null
  readonly parent: Organization | null
  readonly parts: readonly Organization[]
  readonly citizens: Citizens | null
}

export function profileOf(dossier: Dossier, figures: readonly Figure[], day: Day): Profile {
  const { organization, family } = dossier
  const ties = (kind: Tie['kind'], otherIs: Tie['otherIs']) => standingTies(dossier, kind, otherIs, day)
  const municipalities = ties('seat', 'subject')
  return {
    dossier,
    organization,
    day,
    place: placeOf(day, organization.period),
    name: nameOn(organization, day),
    region: ties('in-region', 'object')[0] ?? null,
    municipalities,
    clusters: [...ties('seat', 'object'), ...ties('anchor-hospital', 'object')],
    hospitals: [...ties('anchor-hospital', 'subject'), ...ties('located-in', 'subject')],
    municipality: ties('located-in', 'object')[0] ?? null,
    parent: family.find(({ id }) => id === organization.parent) ?? null,
    parts: standing(family, day).filter(({ parent }) => parent === organization.id),
    citizens: citizensOf(counted(organization, municipalities), figures),
  }
}

/** Who is counted: a municipality itself, a cluster's municipalities. */
function counted(organization: Organization, municipalities: readonly Tie[]): Member[] {
  if (organization.classification === 'municipality') return [{ organization, certainty: organization.certainty }]
  return municipalities.map(({ other, certainty }) => ({ organization: other, certainty }))
}

/** A cluster's name as it is told apart from its namesakes, read from an organization that lies in the same region. */
export function clusterTitle({ region, day }: Pick<Profile, 'region' | 'day'>, cluster: Organization): string {
  return nameWithRegion(nameOn(cluster, day), region === null ? null : nameOn(region.other, day))
}

/** Ties that another source contradicts. */
export function disputedAmong(ties: readonly Tie[]): Tie[] {
  return ties.filter(({ certainty }) => certainty === 'conflict')
}

export function settledAmong(ties: readonly Tie[]): Tie[] {
  return ties.filter(({ certainty }) => certainty !== 'conflict')
}
