import type { LineRefusal } from '../import.ts'
import type { Organization } from '../organization.ts'
import type { StartedPeriod } from './cells.ts'
import type { ListedClaim, ListedClaims } from './claim-list.ts'
import { type ClusterLine, readClusterText } from './cluster-text.ts'
import { no } from './columns.ts'
import { hospitalsIn } from './hospitals.ts'
import type { LineNo } from './line-refusals.ts'
import { municipalityNamed } from './municipalities.ts'
import { type ImportWorld, regionIdOn, usualPeriod } from './world.ts'

/** The clusters that a text tells of, as claims of one collection. A cluster's region is that of its municipalities. */
export function claimsInText(
  world: ImportWorld,
  lines: readonly string[],
  set: string,
  said: StartedPeriod,
): ListedClaims & { readonly clusters: number } {
  const municipalities = world.organizations.filter(({ classification }) => classification === 'municipality')
  const period = usualPeriod(world, set, said)
  const entries = readClusterText(lines, (name) => municipalityNamed(municipalities, name) !== null)
  const read = entries.map((entry) => claimsOf(world, municipalities, entry, set, period))
  return {
    claims: read.flatMap(({ claims }) => claims),
    refusals: read.flatMap(({ refusals }) => refusals),
    unknownHospitals: [...new Set(read.flatMap(({ unknownHospitals }) => unknownHospitals))],
    clusters: entries.length,
  }
}

function claimsOf(
  world: ImportWorld,
  known: readonly Organization[],
  entry: ClusterLine,
  set: string,
  period: StartedPeriod,
): ListedClaims {
  const { line, name } = entry
  const named = entry.municipalities.map((given) => ({ given, municipality: municipalityNamed(known, given) }))
  const seated = named.flatMap(({ municipality }) => municipality ?? [])
  const strange = named.filter(({ municipality }) => municipality === null)
  const refusals: LineRefusal<LineNo>[] = strange.map(({ given }) => no(line, null, 'unknown-municipality', given))
  const [first] = seated
  const regionId = first === undefined ? null : regionIdOn(world, first, period.startDate)
  const region = world.organizations.find(({ id }) => id === regionId)
  if (region === undefined) {
    return { claims: [], refusals: [...refusals, no(line, null, 'no-municipality-read', name)], unknownHospitals: [] }
  }
  const elsewhere = seated.filter((one) => regionIdOn(world, one, period.startDate) !== region.id)
  refusals.push(...elsewhere.map((one) => no(line, null, 'other-region', one.names[0]?.name ?? one.slug)))
  if (refusals.length > 0) return { claims: [], refusals, unknownHospitals: [] }
  const { known: hospitals, unknown } = hospitalsIn(world, entry.hospitals, period.startDate)
  const said = { line, set, cluster: { name, region }, period, certainty: 'confirmed' as const, source: '' }
  const claims: ListedClaim[] = [
    ...seated.map((subject) => ({ ...said, kind: 'seat' as const, subject })),
    ...hospitals.map(({ hospital, kind }) => ({ ...said, kind, subject: hospital })),
    ...participantsOf(world, entry, region, period).map((subject) => ({
      ...said,
      kind: 'takes-part' as const,
      subject,
    })),
  ]
  return { claims, refusals, unknownHospitals: unknown }
}

/** The region's general practice and psychiatry, where the register has them. */
function participantsOf(
  world: ImportWorld,
  { participants }: ClusterLine,
  region: Organization,
  period: StartedPeriod,
): Organization[] {
  return participants.flatMap(
    (kind) =>
      world.organizations.find(
        (one) => one.classification === kind && regionIdOn(world, one, period.startDate) === region.id,
      ) ?? [],
  )
}
