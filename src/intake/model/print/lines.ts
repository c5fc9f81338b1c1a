import { joinWrapped } from '../wrap.ts'
import type { PrintedLine, Row, Rule, Segment } from './printed-page.ts'

/** What a list puts before its text is no cell of a table. */
const MARKER = /^(•|[-–—]|o|§|\(?\d{1,3}(\.\d{1,3})*[.):]?|\(?[a-zæøå][.)]|[ivx]{1,4}[.)])$/
const SAME_EDGE = 4

/** The lines of one column. Text that stands in cells beside each other becomes a table row; a cell that wraps stays one row. */
export function linesOf(column: readonly Row[], rules: readonly Rule[]): PrintedLine[] {
  const rows = column.map(withMarkerJoined)
  const tight = tightest(rows)
  const lines: PrintedLine[] = []
  let table: { above: Row; starts: readonly number[] } | null = null
  for (const row of rows) {
    const last = lines.at(-1)
    if (table !== null && last?.cells !== undefined && continues(row, table, rules, tight)) {
      lines[lines.length - 1] = withCellsContinued(last, last.cells, row, table.starts)
      table = { above: row, starts: table.starts }
      continue
    }
    lines.push(lineOf(row))
    table = row.segments.length > 1 ? { above: row, starts: row.segments.map(({ x }) => x) } : null
  }
  return lines
}

function withMarkerJoined(row: Row): Row {
  const [marker, text, ...rest] = row.segments
  if (marker === undefined || text === undefined || !MARKER.test(marker.text)) return row
  if (text.x - marker.right > 40) return row
  const bullet = /^[o§]$/.test(marker.text) && rest.length === 0 ? '•' : marker.text
  const joined: Segment = { ...text, x: marker.x, text: `${bullet} ${text.text}` }
  return { ...row, segments: [joined, ...rest] }
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

/** Does this row go on with the cells above it? No where a line is drawn between, or the white space begins a new row. */
function continues(
  row: Row,
  { above, starts }: { above: Row; starts: readonly number[] },
  rules: readonly Rule[],
  tight: number,
): boolean {
  const columns = row.segments.map(({ x }) => columnAt(x, starts))
  if (columns.includes(-1) || row.y - above.y > 1.2 * tight) return false
  const between = rules.some(({ x, x2, y, y2 }) => x2 - x > y2 - y && y > above.y - 2 && y < row.y - 0.3 * row.size)
  if (between) return false
  return !columns.includes(0)
}

function columnAt(x: number, starts: readonly number[]): number {
  return starts.findIndex((start) => Math.abs(start - x) < SAME_EDGE)
}

function withCellsContinued(
  line: PrintedLine,
  cells: readonly string[],
  row: Row,
  starts: readonly number[],
): PrintedLine {
  const continued = cells.map((cell, at) =>
    row.segments
      .filter(({ x }) => columnAt(x, starts) === at)
      .reduce((text, segment) => joinWrapped(text, segment.text), cell),
  )
  const right = Math.max(line.x + line.width, ...row.segments.map((segment) => segment.right))
  const refersTo = [...(line.refersTo ?? []), ...row.segments.flatMap((segment) => segment.refersTo)]
  return {
    ...line,
    cells: continued,
    text: continued.filter((cell) => cell !== '').join(' '),
    width: right - line.x,
    ...(refersTo.length > 0 && { refersTo }),
  }
}

/** The smallest usual distance between two baselines here. */
function tightest(rows: readonly Row[]): number {
  const distances = rows.flatMap((row, at) => {
    const above = rows[at - 1]
    return above === undefined || row.y - above.y < 0.9 * row.size ? [] : [row.y - above.y]
  })
  return Math.min(...distances)
}
