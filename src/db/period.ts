import { addDays, parseDay } from '../kernel/day.ts'
import type { Period } from '../kernel/period.ts'

const range = /^[[(]([^,]*),([^\])]*)[\])]$/

/**
 * A `daterange` as PostgreSQL writes it, `[2022-07-01,2026-01-01)`: the first day is in, the day after the last is named.
 * A period here names both its days.
 */
export function periodOf(text: string): Period {
  const [, from = '', until = ''] = range.exec(text) ?? []
  const end = parseDay(until)
  if (!range.test(text) || !isBound(from) || !isBound(until)) throw new Error(`not a daterange: ${text}`)
  return { startDate: parseDay(from), endDate: end === null ? null : addDays(end, -1) }
}

function isBound(text: string): boolean {
  return text === '' || text === 'infinity' || text === '-infinity' || parseDay(text) !== null
}

/** A period as a `daterange` literal, both days included. */
export function rangeOf(period: Period): string {
  return `[${period.startDate ?? ''},${period.endDate ?? ''}]`
}
