import type { Day } from '../../kernel/day.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import type { ListFile } from '../../structure/model/list-file.ts'
import { countsOf } from './counts.ts'
import type { FiguresNo } from './figure-words.ts'
import { figuresIn, type ReadFigures } from './figures.ts'
import { readJsonStat } from './json-stat.ts'
import type { Observations, TableRefusal } from './observation.ts'
import type { Place } from './places.ts'
import { readStatTable } from './stat-csv.ts'
import { isTotal } from './terms.ts'

export const mostCells = 200_000

/** Figures of a file from Danmarks Statistik, or of an office's own table: JSON-stat 1 and 2, or CSV. */
export function readFigures(file: ListFile, places: readonly Place[], today: Day): Result<ReadFigures, FiguresNo> {
  const table = tableOf(file)
  if (!table.ok) return table
  const undivided = dividedWithoutTotal(table.value)
  if (undivided !== null) return refuse('no-total', undivided)
  const read = countsOf(table.value, places, today)
  const figures = figuresIn(read.counts, places)
  return done({
    ...figures,
    refusals: [...read.refusals, ...figures.refusals].toSorted((a, b) => a.line - b.line),
    findings: [...read.findings, ...figures.findings],
  })
}

function tableOf(file: ListFile): Result<Observations, TableRefusal> {
  switch (file.form) {
    case 'table':
      return readStatTable(file.head, file.rows)
    case 'json':
      return readJsonStat(file.value, mostCells)
    case 'text':
      return refuse('no-area')
  }
}

/** What the table is divided by that is neither area, time, sex nor age, and of which it has no total: a part is not the whole. */
function dividedWithoutTotal({ cells, others }: Observations): string | null {
  return others.find((_, place) => !cells.some((cell) => isTotalAt(cell.others, place))) ?? null
}

function isTotalAt(others: Observations['cells'][number]['others'], place: number): boolean {
  const term = others[place]
  return term !== undefined && isTotal(term)
}
