import type { Day } from '../../kernel/day.ts'
import type { ImportPlan, LineRefusal, PlannedLine, Row, RowChange } from '../../structure/model/import.ts'
import type { FigureFinding, FigureLineNo } from './figure-words.ts'
import type { Band, ReadFigures, Total } from './figures.ts'
import { overlap } from './terms.ts'

/** Rows of the register's figures as the database has them, for the days of a file. */
export type StandingFigures = { readonly totals: readonly StandingTotal[]; readonly bands: readonly StandingBand[] }
export type StandingTotal = {
  readonly municipality: string
  readonly day: Day
  readonly persons: number
  readonly row: Row
}
export type StandingBand = StandingTotal & {
  readonly from: number
  readonly to: number | null
  readonly sex: Band['sex']
}

/** Whose figures a file holds; `id` is null where the register does not know the source yet. */
export type FiguresSource = {
  readonly id: string | null
  readonly title: string
  readonly publisher: string
  readonly url: string | null
  readonly licence: string | null
}

/** What a file of figures would do: each figure new, changed with both numbers, or left alone because it stands so already. */
export function planFigures(
  read: ReadFigures,
  standing: StandingFigures,
  source: FiguresSource,
  municipalities: number,
  newId: () => string,
): ImportPlan {
  const id = source.id ?? newId()
  const totalOn = new Map(standing.totals.map((total) => [`${total.municipality} ${total.day}`, total]))
  const totals = read.totals.map((total) => planTotal(total, totalOn.get(`${total.place.id} ${total.day}`), id))
  const bandsOn = Map.groupBy(standing.bands, ({ municipality, day }) => `${municipality} ${day}`)
  const groups = [...Map.groupBy(read.bands, ({ place, day }) => `${place.id} ${day}`)]
  const bands = groups.map(([key, group]) => planBands(group, bandsOn.get(key) ?? [], id))
  const planned = [...totals, ...bands.filter((one) => 'changes' in one)]
  const changes = planned.flatMap((one) => one.changes)
  return {
    changes: changes.length === 0 ? [] : [...(source.id === null ? [sourceRow(id, source, read)] : []), ...changes],
    lines: planned.map(({ line }) => line),
    refusals: [...read.refusals, ...bands.flatMap((one) => ('refusal' in one ? [one.refusal] : []))],
    findings: [...read.findings, ...incompleteDays(read, standing, municipalities)],
  }
}

type Planned = { readonly line: PlannedLine; readonly changes: readonly RowChange[] }

function planTotal({ line, place, day, persons }: Total, before: StandingTotal | undefined, source: string): Planned {
  const deed = before === undefined ? 'new' : before.persons === persons ? 'unchanged' : 'changed'
  const row = { organization_id: place.id, on_day: day, persons, source_id: source }
  return {
    line: { line, deed, cells: [place.name, day, '', before === undefined ? '' : `${before.persons}`, `${persons}`] },
    changes: deed === 'unchanged' ? [] : [{ table: 'population', before: before?.row ?? null, after: row }],
  }
}

/** The ages of one municipality on one day are taken together: bands that cut across those that stand would count people twice. */
function planBands(
  bands: readonly Band[],
  own: readonly StandingBand[],
  source: string,
): Planned | { readonly refusal: LineRefusal<FigureLineNo> } {
  const [first] = bands
  if (first === undefined) throw new Error('a group has a band in it')
  const { line, place, day } = first
  const cutsAcross = bands.some((band) =>
    own.some((one) => one.sex === band.sex && overlap(one, band.ages) && !isSame(one, band)),
  )
  if (cutsAcross) return { refusal: { line, column: null, refusal: 'other-ages', given: place.name } }
  const pairs = bands.map((band) => ({ band, before: own.find((one) => isSame(one, band)) }))
  const differing = pairs.filter(({ band, before }) => before?.persons !== band.persons)
  const known = pairs.flatMap(({ before }) => before ?? [])
  const deed = differing.length === 0 ? 'unchanged' : known.length === 0 ? 'new' : 'changed'
  const sum = (those: readonly { readonly persons: number }[]) =>
    String(those.reduce((total, { persons }) => total + persons, 0))
  return {
    line: { line, deed, cells: [place.name, day, agesCell(bands), known.length === 0 ? '' : sum(known), sum(bands)] },
    changes: differing.map(({ band, before }) => ({
      table: 'population_band',
      before: before?.row ?? null,
      after: bandRow(band, source),
    })),
  }
}

function isSame(standing: StandingBand, { sex, ages }: Band): boolean {
  return standing.sex === sex && standing.from === ages.from && standing.to === ages.to
}

function bandRow({ place, day, sex, ages, persons }: Band, source: string): Row {
  return {
    organization_id: place.id,
    on_day: day,
    from_age: ages.from,
    to_age: ages.to,
    sex,
    persons,
    source_id: source,
  }
}

/** `0–85+ (16)`: from the youngest to the oldest, in how many groups. */
function agesCell(bands: readonly Band[]): string {
  const sorted = bands.toSorted((a, b) => a.ages.from - b.ages.from)
  const last = sorted.at(-1)
  const end = last === undefined ? '' : last.ages.to === null ? `${last.ages.from}+` : String(last.ages.to)
  return `${sorted[0]?.ages.from ?? ''}–${end} (${bands.length})`
}

function sourceRow(id: string, { title, publisher, url, licence }: FiguresSource, read: ReadFigures): RowChange {
  const asOf =
    [...read.totals, ...read.bands]
      .map(({ day }) => day)
      .toSorted()
      .at(-1) ?? null
  return { table: 'source', before: null, after: { id, title, publisher, url, licence, as_of: asOf } }
}

/** Days on which some municipality would be without a figure: sums of that day would lack it. */
function incompleteDays(read: ReadFigures, { totals }: StandingFigures, municipalities: number): FigureFinding[] {
  const known = Map.groupBy(
    [...totals, ...read.totals.map(({ place, day }) => ({ municipality: place.id, day }))],
    ({ day }) => day,
  )
  const named = [...new Set(read.totals.map(({ day }) => day))].toSorted().flatMap((day) => {
    const count = new Set((known.get(day) ?? []).map(({ municipality }) => municipality)).size
    return count < municipalities ? [`${day}: ${count}/${municipalities}`] : []
  })
  return named.length === 0 ? [] : [{ finding: 'incomplete-days', named }]
}
