import type { Table } from '../../kernel/csv.ts'
import { type Day, parseDay } from '../../kernel/day.ts'
import type { Period } from '../../kernel/period.ts'

/** Cells of our own tables. A wrong one is a bug in `data/` and throws, naming the row and the column. */
export type Row = Table[number]

export function text(row: Row, column: string): string {
  const cell = row[column]?.trim() ?? ''
  if (cell === '') throw mistake(row, column)
  return cell
}

export function optional(row: Row, column: string): string | null {
  const cell = row[column]?.trim() ?? ''
  return cell === '' ? null : cell
}

export function day(row: Row, column: string): Day {
  const parsed = parseDay(text(row, column))
  if (parsed === null) throw mistake(row, column)
  return parsed
}

export function count(row: Row, column: string): number {
  const cell = text(row, column)
  if (!/^\d{1,9}$/.test(cell)) throw mistake(row, column)
  return Number(cell)
}

export function oneOf<Word extends string>(words: readonly Word[], row: Row, column: string): Word {
  const word = words.find((candidate) => candidate === row[column])
  if (word === undefined) throw mistake(row, column)
  return word
}

/** Columns `start` and `end`, both included; an empty one is open. Of another period than the row's own, with its prefix. */
export function period(row: Row, prefix = ''): Period {
  const dayOrOpen = (column: string) => (optional(row, column) === null ? null : day(row, column))
  return { startDate: dayOrOpen(`${prefix}start`), endDate: dayOrOpen(`${prefix}end`) }
}

function mistake(row: Row, column: string): Error {
  return new Error(`data/: ${column} is wrong or missing in ${JSON.stringify(row)}`)
}
