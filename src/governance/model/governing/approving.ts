import { addDays, type Day } from '../../../kernel/day.ts'
import type { Period } from '../../../kernel/period.ts'
import { done, type Result, refuse } from '../../../kernel/result.ts'

/** A version that stands, with the days on which it holds. */
export type Standing = { readonly id: string; readonly period: Period }

/** What an approval does to the versions: when the new one holds, and which earlier one ends with which day. */
export type Succession = { readonly period: Period; readonly ends: readonly Standing[] }

/** A version that holds from a day: the one that held until then ends the day before. Nothing is put in before one that came later. */
export function successionFrom(from: Day, standing: readonly Standing[]): Result<Succession, 'later-version'> {
  const touched = standing.filter(({ period }) => period.endDate === null || period.endDate >= from)
  if (touched.some(({ period }) => period.startDate === null || period.startDate >= from))
    return refuse('later-version', 'from')
  const lastDay = addDays(from, -1)
  const ends = touched.map(({ id, period }) => ({ id, period: { ...period, endDate: lastDay } }))
  return done({ period: { startDate: from, endDate: null }, ends })
}
