import type { Day } from '../../kernel/day.ts'
import type { LineRefusal } from '../../structure/model/import.ts'
import type { FigureFinding, FigureLineNo } from './figure-words.ts'
import type { Observation, Observations } from './observation.ts'
import { type Area, areaFinder, type Place } from './places.ts'
import { type Ages, agesOf, dayOfTime, isTotal, readCount, type Sex, sexOf } from './terms.ts'

/** One number of persons that a file gives of an area on a day. */
export type Count = {
  readonly line: number
  readonly area: Exclude<Area, { kind: 'refused' }>
  readonly day: Day
  readonly sex: Sex | 'all'
  readonly ages: Ages | 'all'
  readonly persons: number
}

export type Counts = {
  readonly counts: readonly Count[]
  readonly refusals: readonly LineRefusal<FigureLineNo>[]
  readonly findings: readonly FigureFinding[]
}

/** Every number of a table that can be read, and each line that cannot, with why. */
export function countsOf({ cells }: Observations, places: readonly Place[], today: Day): Counts {
  const find = areaFinder(places)
  const reading: Reading = { find, today, seen: new Map(), refusals: [], missing: [], outside: new Set(), dotted: 0 }
  const counts = cells
    .filter(({ others }) => others.every(isTotal))
    .flatMap((cell) => {
      const count = countOf(reading, cell)
      return count === null ? [] : [count]
    })
  return { counts, refusals: reading.refusals, findings: findingsOf(reading) }
}

type Reading = {
  readonly find: (term: Observation['area']) => Area
  readonly today: Day
  /** Line on which each cell was first seen. */
  readonly seen: Map<string, number>
  readonly refusals: LineRefusal<FigureLineNo>[]
  readonly missing: string[]
  readonly outside: Set<string>
  dotted: number
}

function countOf(reading: Reading, cell: Observation): Count | null {
  const { line, value } = cell
  const refuse = (refusal: FigureLineNo, given: string) => {
    reading.refusals.push({ line, column: null, refusal, given })
    return null
  }
  const area = reading.find(cell.area)
  if (area.kind === 'refused') return refuse(area.refusal, cell.area.code || cell.area.text)
  const day = dayOfTime(cell.time.code) ?? dayOfTime(cell.time.text)
  if (day === null) return refuse('not-a-time', cell.time.code)
  if (day > reading.today) return refuse('yet-to-come', cell.time.code)
  const sex = cell.sex === null ? 'all' : sexOf(cell.sex)
  if (sex === null) return refuse('unknown-sex', cell.sex?.text ?? '')
  const ages = cell.age === null ? 'all' : agesOf(cell.age)
  if (ages === null) return refuse('unknown-age', cell.age?.text ?? '')
  const named = area.kind === 'place' ? area.place.id : area.kind
  const key = `${named} ${day} ${sex} ${ages === 'all' ? ages : `${ages.from}-${ages.to}`}`
  const before = reading.seen.get(key)
  if (before !== undefined) return refuse('doubled', String(before))
  reading.seen.set(key, line)
  const count = readCount(value)
  if (!count.ok) {
    if (count.refusal !== 'missing') return refuse(count.refusal, value)
    reading.missing.push(`${cell.area.text} ${cell.time.code}`)
    return null
  }
  if (area.kind === 'outside') reading.outside.add(cell.area.text)
  reading.dotted += count.value.hasDots ? 1 : 0
  return { line, area, day, sex, ages, persons: count.value.persons }
}

function findingsOf({ missing, outside, dotted }: Reading): FigureFinding[] {
  const most = 10
  const found: readonly (readonly [FigureFinding['finding'], readonly string[]])[] = [
    ['missing', [...new Set(missing)].slice(0, most)],
    ['outside', [...outside]],
    ['dots', dotted === 0 ? [] : [String(dotted)]],
  ]
  return found.flatMap(([finding, named]) => (named.length === 0 ? [] : [{ finding, named }]))
}
