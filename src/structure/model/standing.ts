import { type Day, day as dayOf } from '../../kernel/day.ts'
import { covers, overlaps, type Period } from '../../kernel/period.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import type { Dossier, RelationKind, Tie } from './organization.ts'

/** What holds on a day, of facts that each have a period. */
export function standing<Dated extends { readonly period: Period }>(facts: readonly Dated[], day: Day): Dated[] {
  return facts.filter(({ period }) => covers(period, day))
}

/** The ties of one kind that hold on a day, both ends existing on it. */
export function standingTies(
  dossier: Pick<Dossier, 'ties'>,
  kind: RelationKind,
  otherIs: Tie['otherIs'],
  day: Day,
): Tie[] {
  const ofKind = dossier.ties.filter((tie) => tie.kind === kind && tie.otherIs === otherIs)
  return standing(ofKind, day).filter(({ other }) => covers(other.period, day))
}

/** A fact with a further period added; two periods of the same fact never overlap (the database refuses it too). */
export function extended(
  periods: readonly Period[],
  added: Period,
): Result<Period[], 'period-backwards' | 'period-overlaps'> {
  if (isBackwards(added)) return refuse('period-backwards')
  if (periods.some((period) => overlaps(period, added))) return refuse('period-overlaps')
  return done([...periods, added])
}

export function isBackwards({ startDate, endDate }: Period): boolean {
  return startDate !== null && endDate !== null && endDate < startDate
}

/** The part that two periods share, or null where they share no day. */
export function shared(one: Period, other: Period): Period | null {
  if (!overlaps(one, other)) return null
  return { startDate: later(one.startDate, other.startDate), endDate: earlier(one.endDate, other.endDate) }
}

function later(one: Day | null, other: Day | null): Day | null {
  if (one === null || other === null) return one ?? other
  return one > other ? one : other
}

function earlier(one: Day | null, other: Day | null): Day | null {
  if (one === null || other === null) return one ?? other
  return one < other ? one : other
}

/** Whether a day lies before, within or after a period. */
export function placeOf(day: Day, period: Period): 'before' | 'within' | 'after' {
  if (period.startDate !== null && day < period.startDate) return 'before'
  return period.endDate !== null && period.endDate < day ? 'after' : 'within'
}

/** The day of a period that lies nearest to a day outside it; null where the day lies within. */
export function nearestDay(period: Period, day: Day): Day | null {
  const place = placeOf(day, period)
  return place === 'before' ? period.startDate : place === 'after' ? period.endDate : null
}

/** Sundhedsloven § 203 (L 191, 2021-22) made the clusters statutory on this day; what there was before was cooperation without it. */
export const clustersByLaw = dayOf('2022-07-01')
