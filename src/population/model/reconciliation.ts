import type { ClusterCount, Counted, Ground } from './counting.ts'

export const deviationReasons = ['several', 'nowhere', 'disputed', 'elsewhere', 'guest'] as const
/**
 * Why a municipality makes a sum differ from the area's own. several: counted in more than one cluster; nowhere: in none;
 * disputed: in none, since its seats are contradicted; elsewhere: partly or wholly in another region's cluster; guest: another
 * region's municipality counted here.
 */
export type DeviationReason = (typeof deviationReasons)[number]

export type Deviation = {
  readonly municipality: string
  readonly reason: DeviationReason
  /** In how many of the area's clusters it counts. */
  readonly times: number
  /** By how much it lifts the sum, or lowers it. */
  readonly difference: number
}

/** Afstemning: the sum over an area's clusters held against those who live in the area. */
export type Reconciliation = {
  /** Null: the whole country. */
  readonly region: string | null
  readonly sum: number
  readonly own: number
  readonly difference: number
  /** Each municipality that does not count exactly once; their differences sum to the difference. */
  readonly deviations: readonly Deviation[]
  /** Municipalities with a contradicted seat that is left out though they count elsewhere. */
  readonly leftOut: readonly string[]
  /** Municipalities that nobody counted on the day. */
  readonly withoutFigure: readonly string[]
  /** Municipalities whose place in the partition is assumed until somebody decides. */
  readonly provisional: readonly string[]
}

/** Holds the clusters of one region, or of the country (null), against the figures of its municipalities. */
export function reconcile(ground: Ground, counts: readonly ClusterCount[], region: string | null): Reconciliation {
  const isInside = (its: { readonly region: string | null }) => region === null || its.region === region
  const inside = sharesOf(counts.filter(isInside))
  const everywhere = sharesOf(counts)
  const disputes = Map.groupBy(
    ground.seats.filter(({ isDisputed }) => isDisputed),
    ({ municipality }) => municipality,
  )
  const own = ground.municipalities.filter(isInside)
  const deviations = ground.municipalities.flatMap((municipality) => {
    const here = inside.get(municipality.id) ?? nothing
    const isElsewhere = (everywhere.get(municipality.id) ?? nothing).times > here.times
    return deviationOf(municipality, here, isInside(municipality), isElsewhere, disputes.has(municipality.id))
  })
  const sum = [...inside.values()].reduce((total, { citizens }) => total + citizens, 0)
  const lived = own.reduce((total, { persons }) => total + (persons ?? 0), 0)
  const counted = new Set(everywhere.keys())
  return {
    region,
    sum,
    own: lived,
    difference: sum - lived,
    deviations,
    leftOut: own.filter(({ id }) => counted.has(id) && disputes.has(id)).map(({ id }) => id),
    withoutFigure: own.filter(({ persons }) => persons === null).map(({ id }) => id),
    provisional: own.filter(({ id }) => counted.has(id) && ground.provisional.has(id)).map(({ id }) => id),
  }
}

type Tally = { readonly times: number; readonly citizens: number }
const nothing: Tally = { times: 0, citizens: 0 }

function sharesOf(counts: readonly ClusterCount[]): Map<string, Tally> {
  const tallies = new Map<string, Tally>()
  for (const { municipality, citizens } of counts.flatMap(({ shares }) => shares)) {
    const before = tallies.get(municipality) ?? nothing
    tallies.set(municipality, { times: before.times + 1, citizens: before.citizens + (citizens ?? 0) })
  }
  return tallies
}

function deviationOf(
  { id, persons }: Counted,
  here: Tally,
  isOwn: boolean,
  isElsewhere: boolean,
  isDisputed: boolean,
): Deviation[] {
  const difference = here.citizens - (isOwn ? (persons ?? 0) : 0)
  if (persons === null || difference === 0) return []
  const tooFew = isElsewhere ? 'elsewhere' : isDisputed ? 'disputed' : 'nowhere'
  const reason = !isOwn ? 'guest' : difference > 0 ? 'several' : tooFew
  return [{ municipality: id, reason, times: here.times, difference }]
}
