import type { Day } from './day.ts'

/** Periode (W3C ORG): both days included; null is open. */
export type Period = { readonly startDate: Day | null; readonly endDate: Day | null }

export function covers(period: Period, day: Day): boolean {
  return (period.startDate === null || period.startDate <= day) && (period.endDate === null || day <= period.endDate)
}

export function overlaps(a: Period, b: Period): boolean {
  const startsBeforeEnd = (x: Period, y: Period) =>
    x.startDate === null || y.endDate === null || x.startDate <= y.endDate
  return startsBeforeEnd(a, b) && startsBeforeEnd(b, a)
}
