import { addDays, type Day } from '../../kernel/day.ts'
import { overlaps, type Period } from '../../kernel/period.ts'

/** All days, cut wherever one of the periods begins or ends: within a span nothing changes. Oldest first, without a gap. */
export function spansOf(periods: readonly Period[]): Period[] {
  const cuts = periods.flatMap(({ startDate, endDate }) => [startDate, endDate === null ? null : addDays(endDate, 1)])
  const starts = [...new Set(cuts.filter((cut) => cut !== null))].toSorted()
  return [null, ...starts].map((startDate, place) => {
    const next = starts[place]
    return { startDate, endDate: next === undefined ? null : addDays(next, -1) }
  })
}

/** The same days in as few periods as they need, oldest first. */
export function united(periods: readonly Period[]): Period[] {
  const sorted = periods.toSorted((a, b) => compareStarts(a.startDate, b.startDate))
  const joined: Period[] = []
  for (const period of sorted) {
    const last = joined.at(-1)
    if (last === undefined || !touches(last, period)) joined.push(period)
    else joined[joined.length - 1] = { startDate: last.startDate, endDate: laterEnd(last.endDate, period.endDate) }
  }
  return joined
}

/** What is left of a period outside another: nothing, one part or two. */
export function outside(period: Period, cut: Period): Period[] {
  if (!overlaps(period, cut)) return [period]
  const before = cut.startDate === null ? null : { startDate: period.startDate, endDate: addDays(cut.startDate, -1) }
  const after = cut.endDate === null ? null : { startDate: addDays(cut.endDate, 1), endDate: period.endDate }
  return [before, after].filter((part) => part !== null).filter(isSomeDay)
}

/** Orders first days; an open one comes first. */
export function compareStarts(one: Day | null, other: Day | null): number {
  const [a, b] = [one ?? '', other ?? '']
  return a < b ? -1 : a > b ? 1 : 0
}

/** Whether the later one begins no later than the day after the earlier one ends. */
function touches({ endDate }: Period, { startDate }: Period): boolean {
  return endDate === null || startDate === null || startDate <= addDays(endDate, 1)
}

function laterEnd(one: Day | null, other: Day | null): Day | null {
  if (one === null || other === null) return null
  return one > other ? one : other
}

function isSomeDay({ startDate, endDate }: Period): boolean {
  return startDate === null || endDate === null || startDate <= endDate
}
