import type { Day } from '../../kernel/day.ts'
import type { Claim, ClaimSet } from '../../structure/model/claim.ts'
import {
  belonging,
  clustersIn,
  type DayRegister,
  municipalitiesIn,
  ofKind,
  regionOf,
} from '../../structure/model/day-register.ts'
import type { Organization, Source } from '../../structure/model/organization.ts'
import { type ClaimedSeat, type ClusterCount, type CountingRule, countCitizens, type Ground } from './counting.ts'
import { type Reconciliation, reconcile } from './reconciliation.ts'

/** Whose seats are counted: the register's own, or those that one collection of claims names. */
export type Followed = { readonly set: ClaimSet; readonly claims: readonly Claim[] } | null

/** Citizens per cluster on a day under a rule, held against the regions and the country. */
export type CitizenCount = {
  readonly register: DayRegister
  readonly rule: CountingRule
  readonly followed: ClaimSet | null
  /** The one region that is asked for; null: all. */
  readonly region: Organization | null
  /** Which count of citizens it is; null: none was known on the day. */
  readonly figures: { readonly day: Day; readonly source: Source } | null
  readonly clusters: readonly ClusterCount[]
  /** Of every region shown that has a cluster. */
  readonly regions: readonly Reconciliation[]
  /** Null where one region is asked for, or where some region has no cluster. */
  readonly country: Reconciliation | null
}

export type Asking = { readonly rule: CountingRule; readonly followed: Followed; readonly region: Organization | null }

export function citizenCount(register: DayRegister, { rule, followed, region }: Asking): CitizenCount {
  const ground = rule === 'partition' ? partitionGround(register) : groundOf(register, followed)
  const counts = countCitizens(ground, rule)
  const regions = ofKind(register, 'region')
  const counted = regions.filter(({ id }) => ground.clusters.some((cluster) => cluster.region === id))
  const shown = counted.filter(({ id }) => region === null || id === region.id)
  const isWhole = region === null && regions.length > 0 && counted.length === regions.length
  const figure = knownFigures(register)[0]
  return {
    register,
    rule,
    followed: followed?.set ?? null,
    region,
    figures: figure === undefined ? null : { day: figure.day, source: figure.source },
    clusters: counts.filter((count) => region === null || count.region === region.id),
    regions: shown.map(({ id }) => reconcile(ground, counts, id)),
    country: isWhole ? reconcile(ground, counts, null) : null,
  }
}

/** A figure counts from its own day on. */
function knownFigures({ day, figures }: DayRegister) {
  return figures.filter((figure) => figure.day <= day)
}

/** The partition knows no seats, and says where nobody has decided. */
function partitionGround(register: DayRegister): Ground {
  const assumed = [...register.partition.values()].filter(({ certainty }) => certainty === 'assumed')
  const provisional = new Set(assumed.map(({ municipality }) => municipality))
  return { ...groundOf(register, null), seats: [], provisional }
}

function groundOf(register: DayRegister, followed: Followed): Ground {
  const personsOf = new Map(knownFigures(register).map(({ municipality, persons }) => [municipality, persons]))
  const seats = followed === null ? ownSeats(register) : claimedSeats(register, followed.claims)
  const named = new Set(seats.map(({ cluster }) => cluster))
  const clusters = clustersIn(register, null).filter(({ id }) => followed === null || named.has(id))
  const home = (id: string) => regionOf(register, id)?.id ?? null
  return {
    municipalities: ofKind(register, 'municipality').map(({ id }) => ({
      id,
      region: home(id),
      persons: personsOf.get(id) ?? null,
    })),
    clusters: clusters.map(({ id }) => ({ id, region: home(id) })),
    seats,
    partition: new Map([...register.partition].map(([municipality, { cluster }]) => [municipality, cluster])),
    provisional: new Set(),
  }
}

function ownSeats(register: DayRegister): ClaimedSeat[] {
  return ofKind(register, 'municipality').flatMap(({ id }) =>
    belonging(register, 'seat', id).map(({ object, certainty }) => ({
      municipality: id,
      cluster: object,
      isDisputed: certainty === 'conflict',
    })),
  )
}

/** What a collection says of clusters that existed on the day. */
function claimedSeats({ byId }: DayRegister, claims: readonly Claim[]): ClaimedSeat[] {
  return claims
    .filter(({ kind, object }) => kind === 'seat' && byId.has(object.id))
    .map(({ subject, object, certainty }) => ({
      municipality: subject.id,
      cluster: object.id,
      isDisputed: certainty === 'conflict',
    }))
}

/** Regions with their own citizens, where no cluster is known on the day. */
export function citizensOfRegions(register: DayRegister): { region: Organization; citizens: number }[] {
  const personsOf = new Map(knownFigures(register).map(({ municipality, persons }) => [municipality, persons]))
  return ofKind(register, 'region').map((region) => ({
    region,
    citizens: municipalitiesIn(register, region).reduce((sum, { id }) => sum + (personsOf.get(id) ?? 0), 0),
  }))
}
