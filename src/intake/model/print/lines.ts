import { isListMarker } from '../list-marker.ts'
import { joinWrapped } from '../wrap.ts'
import type { Phrase, PrintedLine, Row, Rule } from './printed-page.ts'
import { greatest, least } from './printed-page.ts'
import { segmentOf } from './segments.ts'

const SAME_EDGE = 4

/** How close its lines stand, and how far right they reach. */
type Block = { readonly tight: number; readonly right: number }
type Table = { readonly above: Row; readonly columns: readonly Phrase[] }

/** The lines of one column. Text that stands in cells beside each other becomes a table row; a cell that wraps stays one row. */
export function linesOf(column: readonly Row[], rules: readonly Rule[]): PrintedLine[] {
  const block = { tight: tightest(column), right: greatest(column.map(({ segments }) => segments.at(-1)?.right ?? 0)) }
  const lines: PrintedLine[] = []
  let table: Table | null = null
  for (const printed of column) {
    const row: Row = withMarkerJoined(table === null ? printed : inColumns(printed, table))
    const last = lines.at(-1)
    if (table !== null && last?.cells !== undefined && continues(row, table, rules, block)) {
      lines[lines.length - 1] = withCellsContinued(last, last.cells, row, table.columns)
      table = { above: row, columns: table.columns }
    } else {
      lines.push(lineOf(row))
      table = row.segments.length > 1 ? { above: row, columns: row.segments } : null
    }
  }
  return lines
}

/** Under a table row, words that keep to its columns are cells, even where they nearly meet. */
function inColumns(row: Row, { columns }: Table): Row {
  const segments = row.segments.flatMap((segment) => {
    const cells = segment.phrases.every((phrase) => columnAt(phrase, columns) >= 0)
    if (segment.phrases.length < 2 || !cells) return [segment]
    return segment.phrases.map((phrase) => segmentOf([phrase]))
  })
  return { ...row, segments }
}

function withMarkerJoined(row: Row): Row {
  const [marker, text, ...rest] = row.segments
  if (marker === undefined || text === undefined || !isListMarker(marker.text)) return row
  if (text.x - marker.right > 40) return row
  const bullet = /^[o§]$/.test(marker.text) && rest.length === 0 ? '•' : marker.text
  return { ...row, segments: [segmentOf([{ ...marker, text: bullet }, ...text.phrases]), ...rest] }
}

/** A row as one line, with cells where it stands in several pieces. */
export function lineOf({ y, size, segments, footnote }: Row): PrintedLine {
  const x = segments[0]?.x ?? 0
  const cells = segments.map(({ text }) => text)
  const refersTo = segments.flatMap((segment) => segment.refersTo)
  return {
    text: cells.filter((cell) => cell !== '').join(' '),
    x,
    y,
    width: (segments.at(-1)?.right ?? x) - x,
    size,
    bold: segments.every(({ bold }) => bold),
    ...(cells.length > 1 && { cells }),
    ...(refersTo.length > 0 && { refersTo }),
    ...(footnote !== undefined && { footnote }),
  }
}

/**
 * Does this row go on with the cells above it? No where a line is drawn between, where white space begins a new row, or
 * where its first word would still have found room above.
 */
function continues(row: Row, { above, columns }: Table, rules: readonly Rule[], block: Block): boolean {
  if (row.y - above.y > 1.2 * block.tight) return false
  if (rules.some(({ x, x2, y, y2 }) => x2 - x > y2 - y && y > above.y - 2 && y < row.y - 0.3 * row.size)) return false
  return row.segments.every((segment) => {
    const at = columns.findIndex(({ x }) => Math.abs(x - segment.x) < SAME_EDGE)
    const cell = above.segments.find(({ x }) => Math.abs(x - segment.x) < SAME_EDGE)
    const limit = columns[at + 1]?.x ?? block.right
    return at > 0 && cell !== undefined && cell.right + firstWord(segment) > limit
  })
}

/** How much room the first word takes, with the space before it. */
function firstWord({ text, x, right }: Phrase): number {
  const [word = ''] = text.split(' ')
  return ((word.length + 1) / Math.max(1, text.length)) * (right - x)
}

function columnAt({ x, right }: Phrase, columns: readonly Phrase[]): number {
  return columns.findIndex((column) => Math.abs(column.x - x) < SAME_EDGE || Math.abs(column.right - right) < SAME_EDGE)
}

function withCellsContinued(
  line: PrintedLine,
  cells: readonly string[],
  row: Row,
  columns: readonly Phrase[],
): PrintedLine {
  const continued = cells.map((cell, at) =>
    row.segments
      .filter((segment) => columnAt(segment, columns) === at)
      .reduce((text, segment) => joinWrapped(text, segment.text), cell),
  )
  const right = Math.max(line.x + line.width, ...row.segments.map((segment) => segment.right))
  const refersTo = [...(line.refersTo ?? []), ...row.segments.flatMap((segment) => segment.refersTo)]
  return {
    ...line,
    cells: continued,
    text: continued.filter((cell) => cell !== '').join(' '),
    width: right - line.x,
    endY: row.y,
    ...(refersTo.length > 0 && { refersTo }),
  }
}

/** The smallest usual distance between two baselines here. */
function tightest(rows: readonly Row[]): number {
  const distances = rows.flatMap((row, at) => {
    const above = rows[at - 1]
    return above === undefined || row.y - above.y < 0.9 * row.size ? [] : [row.y - above.y]
  })
  return least(distances)
}
