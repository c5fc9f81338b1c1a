import type { Day } from '../../kernel/day.ts'
import type { Citizens } from './citizens.ts'
import type { Claim } from './claim.ts'
import {
  acuteHospitalsIn,
  belonging,
  citizensIn,
  clusterSeats,
  clustersIn,
  type DayRegister,
  membersOf,
  municipalitiesIn,
  regionOf,
  titleIn,
} from './day-register.ts'
import type { Step } from './lineage.ts'
import { nameOn } from './names.ts'
import type { Classification, Organization, Tie } from './organization.ts'
import type { Profile } from './profile.ts'
import { nearestDay } from './standing.ts'

/** What `.json` says of an organization in passing: public id, code where it has one, name of the day. */
export function reference(organization: Organization, day: Day) {
  const { slug, code, classification } = organization
  return { id: slug, ...(code === null ? {} : { code }), name: nameOn(organization, day), classification }
}

function tieAsData(tie: Tie, day: Day) {
  const { other, period, certainty, note, source } = tie
  return { ...reference(other, day), period, certainty, note, source }
}

function citizensAsData(citizens: Citizens | null, day: Day) {
  if (citizens === null) return null
  const { missing, ...figures } = citizens
  return { ...figures, missing: missing.map((organization) => reference(organization, day)) }
}

/** What became of what: the earlier and the later form, the day of the change, and who says so. */
function stepAsData({ earlier, later, kind, on, certainty, note, source }: Step, day: Day) {
  return { kind, on, earlier: formAsData(earlier, day), later: formAsData(later, day), certainty, note, source }
}

function formAsData(organization: Organization, day: Day) {
  const inItsTime = nearestDay(organization.period, day) ?? day
  return { ...reference(organization, inItsTime), period: organization.period }
}

/** In which cluster a municipality is counted, where the register knows it. */
function countedAsData({ counted, day }: Profile, municipality: string) {
  const place = counted.get(municipality)
  if (place === undefined) return {}
  const { countedIn, period, certainty, note, source } = place
  return { countedIn: { ...reference(countedIn, day), period, certainty, note, source } }
}

/** What a source says and the register does not follow. */
function claimAsData({ set, kind, subject, object, period, certainty, note, source }: Claim, day: Day) {
  const { key, title, nature } = set
  const ends = { subject: reference(subject, day), object: reference(object, day) }
  return { kind, ...ends, period, certainty, note, source, set: { key, title, nature } }
}

/** An organization's page as data. */
export function profileAsData(profile: Profile) {
  const { organization, dossier, day, place, region, municipality, parent } = profile
  const known = {
    ...reference(organization, day),
    asOf: day,
    exists: place === 'within',
    period: organization.period,
    certainty: organization.certainty,
    source: dossier.source,
    names: dossier.nameSources,
    before: profile.chronicle.lineage.before.map((step) => stepAsData(step, day)),
    after: profile.chronicle.lineage.after.map((step) => stepAsData(step, day)),
  }
  if (place !== 'within') return known
  const ties = (those: readonly Tie[]) => those.map((tie) => tieAsData(tie, day))
  return {
    ...known,
    region: region === null ? null : tieAsData(region, day),
    municipality: municipality === null ? null : tieAsData(municipality, day),
    partOf: parent === null ? null : reference(parent, day),
    parts: profile.parts.map((part) => reference(part, day)),
    municipalities: profile.municipalities.map((tie) => ({
      ...tieAsData(tie, day),
      ...countedAsData(profile, tie.other.id),
    })),
    clusters: ties(profile.clusters),
    healthCouncils: ties(profile.councils),
    hospitals: ties(profile.hospitals),
    participants: ties(profile.participants),
    takesPartIn: ties(profile.sitsIn),
    ...countedAsData(profile, organization.id),
    otherClaims: profile.rejected.map((claim) => claimAsData(claim, day)),
    citizens: citizensAsData(profile.citizens, day),
    citizensInSeats: citizensAsData(profile.seated, day),
  }
}

/** A region's page as data, with all that lies in it. */
export function regionAsData(profile: Profile, register: DayRegister) {
  const { organization, place } = profile
  if (place !== 'within') return profileAsData(profile)
  return {
    ...profileAsData(profile),
    municipalities: listAsData(register, municipalitiesIn(register, organization)),
    clusters: listAsData(register, clustersIn(register, organization)),
    hospitals: listAsData(register, acuteHospitalsIn(register, organization)),
    citizens: citizensAsData(citizensIn(register, organization), profile.day),
  }
}

/** A list of clusters, regions, municipalities or hospitals as data. */
export function listAsData(register: DayRegister, organizations: readonly Organization[]) {
  return organizations.map((organization) => {
    const { day } = register
    const region = regionOf(register, organization.id)
    return {
      ...reference(organization, day),
      title: titleIn(register, organization),
      period: organization.period,
      certainty: organization.certainty,
      ...(region === null ? {} : { region: reference(region, day) }),
      ...members(register, organization),
      citizens: citizensAsData(citizensOfOne(register, organization), day),
    }
  })
}

/** Who belongs to it, and what it belongs to. */
function members(register: DayRegister, { id, classification }: Organization) {
  const those = (kind: 'seat' | 'anchor-hospital') =>
    membersOf(register, kind, id).map(({ organization, certainty }) => ({
      ...reference(organization, register.day),
      certainty,
    }))
  switch (classification) {
    case 'cluster':
      return { municipalities: those('seat'), hospitals: those('anchor-hospital') }
    case 'municipality':
    case 'hospital':
      return { clusters: clustersOf(register, id) }
    default:
      return {}
  }
}

/** The clusters in which a municipality has a seat, or which are anchored on a hospital. */
function clustersOf(register: DayRegister, id: string) {
  const pairs = [...clusterSeats(register, id), ...belonging(register, 'anchor-hospital', id)]
  return pairs.flatMap(({ object, certainty }) => {
    const cluster = register.byId.get(object)
    return cluster === undefined ? [] : [{ ...reference(cluster, register.day), certainty }]
  })
}

function citizensOfOne(register: DayRegister, organization: Organization): Citizens | null {
  const counted: readonly Classification[] = ['region', 'cluster', 'municipality']
  return counted.includes(organization.classification) ? citizensIn(register, organization) : null
}

/**
 * The same as rows for a spreadsheet: id, code, name, region, first and last day, certainty, citizens, the day of their count,
 * those of municipalities about which sources disagree, and the ids of the clusters that it belongs to.
 */
export function listAsRows(
  register: DayRegister,
  organizations: readonly Organization[],
): (string | number | null)[][] {
  return organizations.map((organization) => {
    const region = regionOf(register, organization.id)
    const citizens = citizensOfOne(register, organization)
    return [
      organization.slug,
      organization.code,
      nameOn(organization, register.day),
      region === null ? null : nameOn(region, register.day),
      organization.period.startDate,
      organization.period.endDate,
      organization.certainty,
      citizens?.persons ?? null,
      citizens?.day ?? null,
      citizens?.disputed ?? null,
      clustersOf(register, organization.id)
        .map(({ id }) => id)
        .join(' '),
    ]
  })
}
