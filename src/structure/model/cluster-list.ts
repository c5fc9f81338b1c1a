import type { Day } from '../../kernel/day.ts'
import { type Citizens, citizensOf, type Member } from './citizens.ts'
import type { Claim } from './claim.ts'
import { countedMembers, type DayRegister, membersOf, objectsOf, ofKind, regionOf } from './day-register.ts'
import { nameOn } from './names.ts'
import type { Certainty, Organization, Source } from './organization.ts'

/** A cluster with all that belongs to it on a day: as the register has decided, or as one collection of claims draws it. */
export type ClusterSheet = {
  readonly cluster: Organization
  readonly region: Organization | null
  readonly hospitals: readonly Member[]
  readonly municipalities: readonly Member[]
  /** Those that the statistical partition counts here. */
  readonly citizens: Citizens | null
  readonly sources: readonly Source[]
}

export function decidedClusters(
  register: DayRegister,
  sourcesOf: ReadonlyMap<string, readonly Source[]>,
): ClusterSheet[] {
  const sheets = ofKind(register, 'cluster').map((cluster) => ({
    cluster,
    region: regionOf(register, cluster.id),
    hospitals: membersOf(register, 'anchor-hospital', cluster.id),
    municipalities: membersOf(register, 'seat', cluster.id),
    citizens: countedCitizens(register, cluster),
    sources: sourcesOf.get(cluster.id) ?? [],
  }))
  return inOrder(sheets)
}

/** The clusters as a collection draws them, also those that stood on other days only. Their region is their municipalities'. */
export function claimedClusters(register: DayRegister, claims: readonly Claim[]): ClusterSheet[] {
  const sheets = [...Map.groupBy(claims, ({ object }) => object.id).values()].flatMap((own) => {
    const cluster = own[0]?.object
    if (cluster?.classification !== 'cluster') return []
    const municipalities = claimedMembers(own, 'seat')
    const regions = municipalities.map(({ organization }) => regionOf(register, organization.id))
    const region = regionOf(register, cluster.id) ?? regions.find((found) => found !== null) ?? null
    const hospitals = claimedMembers(own, 'anchor-hospital')
    const sources = distinct(own.map(({ source }) => source))
    return [{ cluster, region, hospitals, municipalities, citizens: countedCitizens(register, cluster), sources }]
  })
  return inOrder(sheets)
}

function claimedMembers(claims: readonly Claim[], kind: Claim['kind']): Member[] {
  return claims
    .filter((claim) => claim.kind === kind)
    .map(({ subject, certainty }) => ({ organization: subject, certainty }))
}

function countedCitizens(register: DayRegister, cluster: Organization): Citizens | null {
  return citizensOf(countedMembers(register, cluster), register.figures)
}

export function distinct(sources: readonly Source[]): Source[] {
  return [...new Map(sources.map((source) => [`${source.title}|${source.asOf}`, source])).values()]
}

/** By region, and in it by public id. */
function inOrder(sheets: readonly ClusterSheet[]): ClusterSheet[] {
  const place = ({ region, cluster }: ClusterSheet) => `${codeOf(region) ?? ''} ${cluster.slug}`
  return sheets.toSorted((a, b) => (place(a) < place(b) ? -1 : 1))
}

/** The official code, or the public id of what has none yet. */
export function codeOf(organization: Organization | null | undefined): string | null {
  return organization?.code ?? organization?.slug ?? null
}

/** One cluster as programs read it. */
export function clusterAsData(register: DayRegister, sheet: ClusterSheet) {
  const { day } = register
  const { cluster, region, hospitals, municipalities, citizens, sources } = sheet
  return {
    id: cluster.slug,
    name: nameOn(cluster, day),
    region: codeOf(region),
    period: cluster.period,
    hospitals: hospitals.map(({ organization }) => ({
      id: organization.slug,
      name: nameOn(organization, day),
      municipality: codeOf(objectsOf(register, 'located-in', organization.id)[0]),
    })),
    municipalities: byCode(municipalities, day),
    citizens: citizens?.persons ?? null,
    sources,
  }
}

function byCode(members: readonly Member[], day: Day): { code: string | null; name: string; certainty: Certainty }[] {
  return members
    .map(({ organization, certainty }) => ({ code: codeOf(organization), name: nameOn(organization, day), certainty }))
    .toSorted((a, b) => ((a.code ?? '') < (b.code ?? '') ? -1 : 1))
}
