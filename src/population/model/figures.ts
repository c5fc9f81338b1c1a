import type { Day } from '../../kernel/day.ts'
import type { LineRefusal } from '../../structure/model/import.ts'
import type { Count } from './counts.ts'
import type { FigureFinding, FigureLineNo } from './figure-words.ts'
import type { Place } from './places.ts'
import { type Ages, areComplete, overlap, type Sex } from './terms.ts'

/** Everybody in a municipality on a day. */
export type Total = { readonly line: number; readonly place: Place; readonly day: Day; readonly persons: number }

/** Persons of one sex between two ages in a municipality on a day. */
export type Band = Total & { readonly sex: Sex; readonly ages: Ages }

export type ReadFigures = {
  readonly totals: readonly Total[]
  readonly bands: readonly Band[]
  readonly refusals: readonly LineRefusal<FigureLineNo>[]
  readonly findings: readonly FigureFinding[]
}

/** What the numbers of a file say of each municipality and day, checked against each other and against the file's own totals. */
export function figuresIn(counts: readonly Count[], places: readonly Place[]): ReadFigures {
  const groups = [...Map.groupBy(counts, ({ area, day }) => `${nameOf(area)} ${day}`).values()].map(groupOf)
  const own = groups.filter((group) => group.place?.kind === 'municipality')
  const refusals = own.flatMap(objectionsTo)
  const refused = new Set(refusals.map(({ line }) => line))
  const taken = own.filter(({ line }) => !refused.has(line))
  return {
    totals: taken.flatMap(({ line, place, day, persons }) =>
      place === null || persons === null ? [] : [{ line, place, day, persons }],
    ),
    bands: taken.flatMap(({ place, day, bands }) =>
      place === null ? [] : bands.map(({ line, persons, sex, ages }) => ({ line, place, day, persons, sex, ages })),
    ),
    refusals,
    findings: [...differing(groups, places), ...partsThatDiffer(own)],
  }
}

type SexAge = { readonly line: number; readonly persons: number; readonly sex: Sex; readonly ages: Ages }

/** What a file says of one area on one day. */
type Group = {
  readonly name: string
  readonly place: Place | null
  readonly isOutside: boolean
  readonly line: number
  readonly day: Day
  /** All of them; null where the file gives neither a total nor all parts of one. */
  readonly persons: number | null
  /** The sum of all parts, where they are complete; null where they are not. */
  readonly sumOfParts: number | null
  readonly bands: readonly SexAge[]
}

function nameOf(area: Count['area']): string {
  return area.kind === 'place' ? area.place.name : area.kind
}

function groupOf(counts: readonly Count[]): Group {
  const [first] = counts
  if (first === undefined) throw new Error('a group has somebody in it')
  const given = counts.find(({ sex, ages }) => sex === 'all' && ages === 'all')?.persons ?? null
  const bands = counts.flatMap(({ line, persons, sex, ages }) =>
    sex === 'all' || ages === 'all' ? [] : [{ line, persons, sex, ages }],
  )
  const sumOfParts = partsSummed(counts)
  return {
    name: nameOf(first.area),
    place: first.area.kind === 'place' ? first.area.place : null,
    isOutside: first.area.kind === 'outside',
    line: first.line,
    day: first.day,
    persons: given ?? sumOfParts,
    sumOfParts,
    bands,
  }
}

/** Men and women together, or all ages of both; null where some are lacking. */
function partsSummed(counts: readonly Count[]): number | null {
  const men = sumOf(counts, 'men')
  const women = sumOf(counts, 'women')
  if (men !== null && women !== null) return men + women
  return summedAges(counts.filter(({ sex }) => sex === 'all'))
}

function sumOf(counts: readonly Count[], wanted: Sex): number | null {
  const own = counts.filter(({ sex }) => sex === wanted)
  return own.find(({ ages }) => ages === 'all')?.persons ?? summedAges(own)
}

function summedAges(counts: readonly Count[]): number | null {
  const aged = counts.flatMap(({ ages, persons }) => (ages === 'all' ? [] : [{ ages, persons }]))
  if (!areComplete(aged.map(({ ages }) => ages))) return null
  return aged.reduce((sum, { persons }) => sum + persons, 0)
}

function objectionsTo({ line, name, persons, bands }: Group): LineRefusal<FigureLineNo>[] {
  const refuse = (refusal: FigureLineNo) => [{ line, column: null, refusal, given: name }]
  if (persons === null && bands.length === 0) return refuse('not-everybody')
  const isOverlapping = bands.some((band, place) =>
    bands.slice(place + 1).some((other) => other.sex === band.sex && overlap(other.ages, band.ages)),
  )
  return isOverlapping ? refuse('overlapping-ages') : []
}

/** Totals of the file that are not the sum of its municipalities, where it has all of them. */
function differing(groups: readonly Group[], places: readonly Place[]): FigureFinding[] {
  const municipalities = places.filter(({ kind }) => kind === 'municipality')
  const named = [...Map.groupBy(groups, ({ day }) => day)].flatMap(([day, onDay]) => {
    const personsOf = new Map(onDay.map((group) => [group.place?.id ?? group.name, group.persons]))
    const outside = onDay.find(({ isOutside }) => isOutside)?.persons ?? 0
    return onDay.flatMap(({ place, name, persons, isOutside }) => {
      if (isOutside || place?.kind === 'municipality' || persons === null) return []
      const members =
        place === null ? municipalities : municipalities.filter(({ regions }) => regions.includes(place.id))
      const sum = sumKnown(members, personsOf)
      const whole = sum === null ? null : sum + (place === null ? outside : 0)
      return whole === null || whole === persons ? [] : [`${name} ${day}: ${persons} ≠ ${whole}`]
    })
  })
  return named.length === 0 ? [] : [{ finding: 'total-differs', named }]
}

/** Null where one of them is lacking. */
function sumKnown(members: readonly Place[], personsOf: ReadonlyMap<string, number | null>): number | null {
  const persons = members.map(({ id }) => personsOf.get(id) ?? null)
  if (members.length === 0) return null
  return persons.reduce<number | null>((sum, one) => (sum === null || one === null ? null : sum + one), 0)
}

/** Municipalities whose men and women, or ages, do not sum to the total that the file gives. */
function partsThatDiffer(groups: readonly Group[]): FigureFinding[] {
  const named = groups
    .filter(({ persons, sumOfParts }) => sumOfParts !== null && sumOfParts !== persons)
    .map(({ name, day, persons, sumOfParts }) => `${name} ${day}: ${persons} ≠ ${sumOfParts}`)
  return named.length === 0 ? [] : [{ finding: 'parts-differ', named }]
}
