import { addDays, type Day } from '../../kernel/day.ts'
import { covers, type Period } from '../../kernel/period.ts'
import type { Certainty, Source } from '../../structure/model/organization.ts'

/** Which election a term follows. */
export const termKinds = ['municipal-and-regional'] as const
export type TermKind = (typeof termKinds)[number]

/** Valgperiode (OParl, Popolo: LegislativeTerm): the years for which those sit who are elected at one election. */
export type LegislativeTerm = {
  /** Short name: the kind and the first year. */
  readonly key: string
  readonly kind: TermKind
  /** In Danish. */
  readonly name: string
  readonly period: Period
  /** The day of the election. */
  readonly electedOn: Day | null
  /** What a reader must know beside it, in Danish. */
  readonly note: string | null
  readonly certainty: Certainty
  readonly source: Pick<Source, 'title' | 'publisher' | 'url'>
}

/** The term that runs on a day; null where none is known to. */
export function termOn(terms: readonly LegislativeTerm[], day: Day): LegislativeTerm | null {
  return terms.find(({ period }) => covers(period, day)) ?? null
}

/** The days on which a new term begins, oldest first: that of every known term, and the day after the last of them. */
export function turns(terms: readonly LegislativeTerm[]): Day[] {
  const days = terms.flatMap(({ period: { startDate, endDate } }) => [
    ...(startDate === null ? [] : [startDate]),
    ...(endDate === null ? [] : [addDays(endDate, 1)]),
  ])
  return [...new Set(days)].toSorted()
}

/**
 * The day that a change of seats is most likely about: the next turn of a term while the organization exists, else the latest that
 * has been; null where it lived through none.
 */
export function likelyTurn(terms: readonly LegislativeTerm[], organization: Period, today: Day): Day | null {
  const lived = turns(terms).filter((turn) => covers(organization, turn) && turn !== organization.startDate)
  return lived.find((turn) => turn > today) ?? lived.at(-1) ?? null
}
