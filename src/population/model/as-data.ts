import type { DayRegister } from '../../structure/model/day-register.ts'
import { nameOn } from '../../structure/model/names.ts'
import type { OldInClusters } from './ages.ts'
import type { CitizenCount } from './citizen-count.ts'
import type { Share } from './counting.ts'
import type { Reconciliation } from './reconciliation.ts'
import type { Point } from './trend.ts'

/** What `population clusters --json` answers: each cluster with its citizens and what each municipality brings. */
export function clustersAsData({ register, clusters }: CitizenCount) {
  return clusters.map(({ cluster, citizens, shares }) => ({
    cluster: register.byId.get(cluster)?.slug ?? cluster,
    name: nameIn(register, cluster),
    citizens,
    municipalities: shares
      .map((share) => municipalityAsData(register, share))
      .toSorted((a, b) => (a.code < b.code ? -1 : 1)),
  }))
}

function municipalityAsData(register: DayRegister, { municipality, citizens }: Share) {
  return {
    code: register.byId.get(municipality)?.code ?? '',
    name: nameIn(register, municipality),
    citizens,
  }
}

export type Besides = { readonly points: readonly Point[]; readonly old: OldInClusters | null }

/** The page as data: the clusters, how their sums stand to those who live there, who grew old, and everybody over time. */
export function countAsData(count: CitizenCount, { points, old }: Besides) {
  const { register, rule, followed, region, figures, regions, country } = count
  return {
    asOf: register.day,
    rule,
    set: followed?.key ?? null,
    region: region === null ? null : (region.code ?? region.slug),
    figuresOn: figures?.day ?? null,
    source: figures?.source ?? null,
    clusters: clustersAsData(count),
    reconciliation: [...regions, ...(country === null ? [] : [country])].map((one) =>
      reconciliationAsData(register, one),
    ),
    older: old === null ? null : oldAsData(register, old),
    overTime: points,
  }
}

function oldAsData({ byId }: DayRegister, { ages, thresholds, everybody, reached }: OldInClusters) {
  return {
    day: ages.day,
    source: ages.source,
    clusters: everybody.map(({ cluster, citizens }, place) => ({
      cluster: byId.get(cluster)?.slug ?? cluster,
      citizens,
      reached: thresholds.map((age, at) => ({ age, citizens: reached[at]?.[place]?.citizens ?? null })),
    })),
  }
}

function reconciliationAsData(register: DayRegister, { region, deviations, ...sums }: Reconciliation) {
  const code = (id: string) => register.byId.get(id)?.code ?? id
  return {
    region: region === null ? null : code(region),
    sum: sums.sum,
    own: sums.own,
    difference: sums.difference,
    deviations: deviations.map((deviation) => ({
      ...deviation,
      municipality: code(deviation.municipality),
      name: nameIn(register, deviation.municipality),
    })),
    leftOut: sums.leftOut.map(code),
    withoutFigure: sums.withoutFigure.map(code),
    provisional: sums.provisional.map(code),
  }
}

/** A row per cluster: id, name, region, citizens, the day of their count, and its municipalities' codes. */
export function countAsRows(count: CitizenCount): (string | number | null)[][] {
  const { register, figures, clusters } = count
  const data = clustersAsData(count)
  return data.map(({ cluster, name, citizens, municipalities }, place) => {
    const region = clusters[place]?.region ?? null
    return [
      cluster,
      name,
      region === null ? null : nameIn(register, region),
      citizens,
      figures?.day ?? null,
      municipalities.map(({ code }) => code).join(' '),
    ]
  })
}

function nameIn({ byId, day }: DayRegister, id: string): string {
  const organization = byId.get(id)
  return organization === undefined ? id : nameOn(organization, day)
}
