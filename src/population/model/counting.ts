/** Optælling: by which rule a municipality's citizens are counted in clusters. */
export const countingRules = ['partition', 'seats', 'split'] as const
/**
 * partition: once, in the cluster of the statistical partition; seats: whole in every cluster in which it has a seat that no
 * source contradicts; split: evenly over those clusters.
 */
export type CountingRule = (typeof countingRules)[number]

/** A municipality as it is counted; without `persons` there is no figure of it on the day. */
export type Counted = {
  readonly id: string
  readonly region: string | null
  readonly persons: number | null
}

export type CountedCluster = { readonly id: string; readonly region: string | null }

/** A seat that is claimed; a disputed one stands undecided and counts nowhere. */
export type ClaimedSeat = { readonly municipality: string; readonly cluster: string; readonly isDisputed: boolean }

/** What is counted: who lived in which municipality, and where they belong. */
export type Ground = {
  readonly municipalities: readonly Counted[]
  readonly clusters: readonly CountedCluster[]
  readonly seats: readonly ClaimedSeat[]
  /** The one cluster in which a municipality is counted, by the municipality's id. */
  readonly partition: ReadonlyMap<string, string>
  /** Municipalities whose place there is only assumed. */
  readonly provisional: ReadonlySet<string>
}

/** What a municipality brings to a cluster. */
export type Share = {
  readonly municipality: string
  /** Null where there is no figure. */
  readonly citizens: number | null
  /** Over how many clusters its citizens are split; 1 where it is counted whole. */
  readonly parts: number
}

export type ClusterCount = {
  readonly cluster: string
  readonly region: string | null
  /** Null where none of its municipalities has a figure. */
  readonly citizens: number | null
  readonly shares: readonly Share[]
}

/** Citizens of each cluster under a rule, in the order of the ground's clusters. */
export function countCitizens(ground: Ground, rule: CountingRule): ClusterCount[] {
  const shares = Map.groupBy(placings(ground, rule), ({ cluster }) => cluster)
  return ground.clusters.map(({ id, region }) => {
    const own = (shares.get(id) ?? []).map(({ share }) => share)
    const known = own.filter(({ citizens }) => citizens !== null)
    const citizens = known.length === 0 ? null : known.reduce((sum, share) => sum + (share.citizens ?? 0), 0)
    return { cluster: id, region, citizens, shares: own }
  })
}

type Placing = { readonly cluster: string; readonly share: Share }

function placings(ground: Ground, rule: CountingRule): Placing[] {
  const known = new Set(ground.clusters.map(({ id }) => id))
  const seats = Map.groupBy(
    ground.seats.filter(({ isDisputed }) => !isDisputed),
    ({ municipality }) => municipality,
  )
  return ground.municipalities.flatMap(({ id, persons }) => {
    const clusters = rule === 'partition' ? [ground.partition.get(id)] : (seats.get(id) ?? []).map((s) => s.cluster)
    const places = [...new Set(clusters)].filter((cluster) => cluster !== undefined && known.has(cluster)).toSorted()
    const parts = rule === 'split' ? places.length : 1
    return places.flatMap((cluster, place) =>
      cluster === undefined
        ? []
        : [{ cluster, share: { municipality: id, citizens: partOf(persons, parts, place), parts } }],
    )
  })
}

/** Whole persons that sum to the whole: the remainder goes one by one to the first places. */
function partOf(persons: number | null, parts: number, place: number): number | null {
  return persons === null ? null : Math.floor(persons / parts) + (place < persons % parts ? 1 : 0)
}
