import { overlaps, type Period } from '../../kernel/period.ts'
import type { Certainty } from './organization.ts'
import { outside } from './spans.ts'
import { shared } from './standing.ts'

/** A row of the register about one subject: where it belongs, or is counted, and for how long. Ids. */
export type PlacedRow = {
  readonly id: string
  readonly object: string
  readonly period: Period
  readonly certainty: Certainty
  readonly note: string | null
  readonly source: string
}

/** What a ruling writes on its period. */
export type Rewriting = {
  readonly period: Period
  /** Every place that was claimed. */
  readonly asked: readonly string[]
  /** Those that are followed, on the days on which they exist, each with where it is written. */
  readonly chosen: readonly ChosenPlace[]
  /** The one that counts its citizens; null where it is counted nowhere. */
  readonly countedIn: ChosenPlace | null
  readonly note: string
}

export type ChosenPlace = { readonly object: string; readonly period: Period; readonly source: string }

/** The rows about a subject after the ruling: the places asked about give way within the period, and the chosen ones stand there. */
export function rewrittenRelations(rows: readonly PlacedRow[], rewriting: Rewriting, newId: () => string): PlacedRow[] {
  const { asked, chosen } = rewriting
  const kept = rows.flatMap((row) => (asked.includes(row.object) ? withoutPeriod(row, rewriting.period, newId) : [row]))
  return [...kept, ...chosen.flatMap((place) => added(place, rewriting, newId))]
}

/** The same for where it is counted: one place at a time, so that any other gives way where there is a new one. */
export function rewrittenPlaces(rows: readonly PlacedRow[], rewriting: Rewriting, newId: () => string): PlacedRow[] {
  const { asked, countedIn, period } = rewriting
  const givesWay = (row: PlacedRow) => countedIn !== null || asked.includes(row.object)
  const kept = rows.flatMap((row) => (givesWay(row) ? withoutPeriod(row, period, newId) : [row]))
  return countedIn === null ? kept : [...kept, ...added(countedIn, rewriting, newId)]
}

/** What is left of a row outside a period; the first part keeps its id. */
function withoutPeriod(row: PlacedRow, cut: Period, newId: () => string): PlacedRow[] {
  if (!overlaps(row.period, cut)) return [row]
  return outside(row.period, cut).map((period, place) => ({ ...row, period, id: place === 0 ? row.id : newId() }))
}

function added({ object, period, source }: ChosenPlace, { note, ...rewriting }: Rewriting, newId: () => string) {
  const within = shared(period, rewriting.period)
  const row = { id: newId(), object, certainty: 'confirmed' as const, note, source }
  return within === null ? [] : [{ ...row, period: within }]
}
