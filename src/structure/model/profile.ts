import type { Day } from '../../kernel/day.ts'
import { type Chronicle, type CountedPlace, placesOn, rejectedOn } from './chronicle.ts'
import { type Citizens, citizensOf, type Member } from './citizens.ts'
import type { Claim } from './claim.ts'
import { nameOn, nameWithRegion } from './names.ts'
import type { Dossier, Figure, Organization, Tie } from './organization.ts'
import { nearestDay, placeOf, standing, standingTies } from './standing.ts'

/** What the register says of one organization on one day: what its page shows. */
export type Profile = {
  readonly dossier: Dossier
  readonly chronicle: Chronicle
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
  /** Health councils in which it has a seat. */
  readonly councils: readonly Tie[]
  /** Who sits in it without being its anchor. */
  readonly participants: readonly Tie[]
  /** Where it sits without being the anchor. */
  readonly sitsIn: readonly Tie[]
  /** By a municipality's id: the one cluster in which it is counted on the day. */
  readonly counted: ReadonlyMap<string, CountedPlace>
  /** What a source says of the day and the register does not follow. */
  readonly rejected: readonly Claim[]
  /** Those that it is anchored on, or that lie in it. */
  readonly hospitals: readonly Tie[]
  /** A hospital's municipality. */
  readonly municipality: Tie | null
  readonly parent: Organization | null
  readonly parts: readonly Organization[]
  /** Each municipality counted once, in the cluster of its statistical partition; where there is none, in every seat. */
  readonly citizens: Citizens | null
  /** Every municipality with a seat counted; the same as `citizens` where nobody sits in several. */
  readonly seated: Citizens | null
}

export function profileOf(dossier: Dossier, chronicle: Chronicle, figures: readonly Figure[], day: Day): Profile {
  const { organization, family } = dossier
  const ties = (kind: Tie['kind'], otherIs: Tie['otherIs']) => standingTies(dossier, kind, otherIs, day)
  const municipalities = ties('seat', 'subject')
  const seats = ties('seat', 'object')
  const counted = isPartitioned(organization) ? placesOn(chronicle, day) : new Map<string, CountedPlace>()
  return {
    dossier,
    chronicle,
    organization,
    day,
    place: placeOf(day, organization.period),
    name: nameOn(organization, day),
    region: regionThen(dossier, day),
    municipalities,
    clusters: [...seats.filter((tie) => !isCouncil(tie)), ...ties('anchor-hospital', 'object')],
    councils: seats.filter(isCouncil),
    participants: ties('takes-part', 'subject'),
    sitsIn: ties('takes-part', 'object'),
    counted,
    rejected: rejectedOn(chronicle.claims, dossier.ties, organization.id, day),
    hospitals: [...ties('anchor-hospital', 'subject'), ...ties('located-in', 'subject')],
    municipality: ties('located-in', 'object')[0] ?? null,
    parent: family.find(({ id }) => id === organization.parent) ?? null,
    parts: standing(family, day).filter(({ parent }) => parent === organization.id),
    citizens: citizensOf(countedHere(organization, municipalities, counted), figures),
    seated: citizensOf(membersOf(organization, municipalities), figures),
  }
}

/** Its region on the day, or, on a day without it, on the nearest one with it: namesakes are told apart by it. */
function regionThen(dossier: Dossier, day: Day): Tie | null {
  const then = nearestDay(dossier.organization.period, day) ?? day
  return standingTies(dossier, 'in-region', 'object', then)[0] ?? null
}

/** The statistical partition places municipalities in clusters; a health council's are counted elsewhere. */
function isPartitioned({ classification }: Organization): boolean {
  return classification === 'cluster' || classification === 'municipality'
}

function isCouncil({ other }: Tie): boolean {
  return other.classification === 'health-council'
}

/** Who is counted: a municipality itself, a cluster's municipalities. */
function membersOf(organization: Organization, municipalities: readonly Tie[]): Member[] {
  if (organization.classification === 'municipality') return [{ organization, certainty: organization.certainty }]
  return municipalities.map(({ other, certainty }) => ({ organization: other, certainty }))
}

/** The same without those that are counted in another cluster; one that is counted here counts, though sources disagree about its seat. */
function countedHere(
  organization: Organization,
  municipalities: readonly Tie[],
  counted: ReadonlyMap<string, CountedPlace>,
): Member[] {
  return membersOf(organization, municipalities).flatMap((member) => {
    const place = counted.get(member.organization.id)
    if (place === undefined || organization.classification === 'municipality') return [member]
    return place.cluster === organization.id ? [{ ...member, certainty: place.certainty }] : []
  })
}

/** The cluster that counts a municipality, where it is another than the one whose page this is. */
export function countedElsewhere({ counted, organization }: Profile, municipality: string): Organization | null {
  const place = counted.get(municipality)
  return place === undefined || place.cluster === organization.id ? null : place.countedIn
}

/** A cluster's name as it is told apart from its namesakes, read from an organization that lies in the same region. */
export function clusterTitle({ region, day }: Pick<Profile, 'region' | 'day'>, cluster: Organization): string {
  return nameWithRegion(nameOn(cluster, day), region === null ? null : nameOn(region.other, day))
}

/** Whether a cluster is a form that a later one took over from: the two often bear one name. */
export function isEarlierForm({ chronicle, organization }: Profile): boolean {
  return chronicle.lineage.after.some(({ kind, earlier }) => kind === 'succeeds' && earlier.id === organization.id)
}

/** A cluster's own title: with its region, and with its years where a later form took over: `Klynge Nord (Nordjylland, 2019–2022)`. */
export function ownTitle(profile: Profile): string {
  const { organization, name, region, day } = profile
  const { startDate, endDate } = organization.period
  const years = isEarlierForm(profile) ? `${startDate?.slice(0, 4) ?? ''}–${endDate?.slice(0, 4) ?? ''}` : null
  return nameWithRegion(name, region === null ? null : nameOn(region.other, day), years)
}

/** Whether any source contradicts what the register says of the day, or of who belongs here. */
export function isDisputed({ place, rejected, municipalities, clusters, participants, sitsIn }: Profile): boolean {
  const ties = [...municipalities, ...clusters, ...participants, ...sitsIn]
  return place === 'within' && (rejected.length > 0 || disputedAmong(ties).length > 0)
}

/** Ties that another source contradicts. */
export function disputedAmong(ties: readonly Tie[]): Tie[] {
  return ties.filter(({ certainty }) => certainty === 'conflict')
}

export function settledAmong(ties: readonly Tie[]): Tie[] {
  return ties.filter(({ certainty }) => certainty !== 'conflict')
}
