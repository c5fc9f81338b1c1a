import { done, type Result, refuse } from '../../../kernel/result.ts'
import type { LineRefusal } from '../import.ts'
import type { TableRow } from '../list-file.ts'
import type { LineNo } from './line-refusals.ts'

/** A column by the words that may stand over it; the first is the one that the page and the example use. */
export type Column<Key extends string> = {
  readonly key: Key
  readonly names: readonly string[]
  readonly isRequired: boolean
}

export type ColumnRefusal = 'unknown-column' | 'column-twice' | 'missing-column'

/** One line of a table, asked by column. */
export type Line<Key extends string> = { readonly line: number; readonly cell: (key: Key) => string }

/** The lines of a table whose columns are all known, each once; or which column is in the way. */
export function linesUnder<Key extends string>(
  columns: readonly Column<Key>[],
  head: readonly string[],
  rows: readonly TableRow[],
): Result<{ lines: Line<Key>[]; refusals: LineRefusal<LineNo>[] }, ColumnRefusal> {
  const places = new Map<Key, number>()
  for (const [place, title] of head.entries()) {
    if (title === '' && rows.every(({ cells }) => (cells[place] ?? '') === '')) continue
    const column = columns.find(({ names }) => names.includes(title.toLowerCase()))
    if (column === undefined) return refuse('unknown-column', title === '' ? `${place + 1}.` : title)
    if (places.has(column.key)) return refuse('column-twice', title)
    places.set(column.key, place)
  }
  const missing = columns.find(({ key, isRequired }) => isRequired && !places.has(key))
  if (missing !== undefined) return refuse('missing-column', missing.names[0])
  const isTooLong = ({ cells }: TableRow) => cells.slice(head.length).some((cell) => cell !== '')
  const refusals = rows.filter(isTooLong).map(({ line, cells }) => no(line, null, 'too-many-cells', `${cells.length}`))
  const lines = rows
    .filter((row) => !isTooLong(row))
    .map(({ line, cells }) => ({ line, cell: (key: Key) => cells[places.get(key) ?? -1] ?? '' }))
  return done({ lines, refusals })
}

/** A line's "no", at a column where one is to blame. */
export function no(line: number, column: string | null, refusal: LineNo, given: string): LineRefusal<LineNo> {
  return { line, column, refusal, given }
}
