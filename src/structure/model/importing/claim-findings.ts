import type { Finding } from '../import.ts'
import { nameOn } from '../names.ts'
import type { Organization } from '../organization.ts'
import type { ListedClaim } from './claim-list.ts'
import type { ClaimSettings } from './claim-settings.ts'
import { type ImportWorld, regionIdOn } from './world.ts'

/** What the program sees by itself in a collection: whom an exhaustive one leaves out, and who stands in several clusters. The key comes first. */
export function findingsIn(
  world: ImportWorld,
  claims: readonly ListedClaim[],
  key: string,
  { isExhaustive, period }: ClaimSettings,
): Finding[] {
  const seats = claims.filter(({ set, kind }) => set === key && kind === 'seat')
  const known = world.sets.find((set) => set.key === key)
  const standing = world.claims.filter(({ set, kind }) => kind === 'seat' && set === known?.id)
  const named = new Set([...seats.map(({ subject }) => subject.id), ...standing.map(({ subject }) => subject)])
  const twice = [...Map.groupBy(seats, ({ subject }) => subject.id).values()]
    .filter((said) => new Set(said.map(({ cluster }) => `${cluster.region.id} ${cluster.name}`)).size > 1)
    .flatMap(([first]) => (first === undefined ? [] : [first.subject]))
  const names = (list: readonly Organization[]) => list.map((one) => nameOn(one, period.startDate))
  const meant = (known?.isExhaustive ?? isExhaustive) ? municipalitiesOf(world, seats, period.startDate) : []
  const missing = meant.filter(({ id }) => !named.has(id))
  const found: Finding[] = [
    {
      finding: 'missing',
      named:
        missing.length === 0
          ? []
          : [key, String(meant.length - missing.length), String(meant.length), ...names(missing)],
    },
    { finding: 'twice', named: twice.length === 0 ? [] : [key, ...names(twice)] },
  ]
  return found.filter((one) => one.named.length > 0)
}

/** The municipalities of the regions that a collection speaks of. */
function municipalitiesOf(
  world: ImportWorld,
  seats: readonly ListedClaim[],
  day: ClaimSettings['period']['startDate'],
): Organization[] {
  const regions = new Set(seats.map(({ cluster }) => cluster.region.id))
  return world.organizations.filter(
    (one) => one.classification === 'municipality' && regions.has(regionIdOn(world, one, day) ?? ''),
  )
}
