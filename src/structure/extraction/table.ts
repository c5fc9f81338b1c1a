import { done, type Result, refuse } from '../../kernel/result.ts'
import type { TableRow } from '../model/list-file.ts'
import { type ListFileRefusal, limits } from './refusal.ts'

export type ReadTable = { readonly head: readonly string[]; readonly rows: readonly TableRow[] }

/** A table as offices save it: semicolons, commas or tabs, cells in quotes where they must be, names of the columns first. */
export function readTable(text: string, mostLines: number): Result<ReadTable, ListFileRefusal> {
  if (hasMoreLines(text, mostLines + 1)) return refuse('too-many-lines', String(mostLines))
  const rows = rowsOf(text, separatorOf(text), mostLines)
  if (!rows.ok) return rows
  const [head, ...filled] = rows.value.filter(({ cells }) => cells.some((cell) => cell !== ''))
  if (head === undefined) return refuse('empty')
  return done({ head: head.cells, rows: filled })
}

/** Counts line ends and stops early; empty lines at the end of a file are nobody's fault. */
function hasMoreLines(text: string, most: number): boolean {
  const written = text.trimEnd()
  let lines = 1
  for (let at = written.indexOf('\n'); at !== -1; at = written.indexOf('\n', at + 1)) {
    lines += 1
    if (lines > most) return true
  }
  return false
}

function separatorOf(text: string): string {
  const firstLine = text.slice(0, text.search(/[\r\n]|$/)).replace(/"[^"]*"/g, '')
  const count = (sign: string) => firstLine.split(sign).length
  return [';', '\t', ','].reduce((best, sign) => (count(sign) > count(best) ? sign : best), ',')
}

/** Walks the text once. A row begins on the line where its first cell does; what is in quotes may break the line. */
function rowsOf(text: string, separator: string, mostLines: number): Result<TableRow[], ListFileRefusal> {
  const rows: TableRow[] = []
  let place = 0
  let line = 1
  while (place < text.length) {
    const began = line
    const cells: string[] = []
    for (let isRowOver = false; !isRowOver; ) {
      const cell = cellAt(text, place, separator)
      if (cell === null) return refuse('open-quote', String(line))
      if (cell.text.length > limits.cellLength) return refuse('too-long-cell', String(line))
      cells.push(cell.text.normalize('NFC').trim())
      if (cells.length > limits.columns) return refuse('too-many-columns', String(began))
      line += cell.breaks
      isRowOver = text.charAt(cell.end) !== separator
      place = cell.end + 1
    }
    if (text.charAt(place - 1) === '\r' && text.charAt(place) === '\n') place += 1
    line += 1
    if (rows.push({ line: began, cells }) > mostLines + 1) return refuse('too-many-lines', String(mostLines))
  }
  return done(rows)
}

type Cell = { readonly text: string; readonly end: number; readonly breaks: number }

/** The cell that begins here and the place of the sign that ends it. Null: its quotes never close. */
function cellAt(text: string, start: number, separator: string): Cell | null {
  if (text.charAt(start) === '"') return quotedAt(text, start, separator)
  const end = endOfPlain(text, start, separator)
  return { text: text.slice(start, end), end, breaks: 0 }
}

function quotedAt(text: string, start: number, separator: string): Cell | null {
  let from = start + 1
  let written = ''
  for (;;) {
    const quote = text.indexOf('"', from)
    if (quote === -1) return null
    written += text.slice(from, quote)
    if (text.charAt(quote + 1) !== '"') {
      const end = endOfPlain(text, quote + 1, separator)
      const breaks = written.split('\n').length - 1
      return { text: written + text.slice(quote + 1, end), end, breaks }
    }
    written += '"'
    from = quote + 2
  }
}

function endOfPlain(text: string, start: number, separator: string): number {
  for (let at = start; at < text.length; at++) {
    const sign = text.charAt(at)
    if (sign === separator || sign === '\n' || sign === '\r') return at
  }
  return text.length
}
