import type { Row, Segment } from './printed-page.ts'
import { greatest, least } from './printed-page.ts'

type Column = readonly Row[]

const FEWEST_LINES = 6
const GUTTER = 8
/** In columns of prose most lines reach most of the way across; in a table they do not. */
const FILLED = 0.65

/** Rows in the order in which they are read: where a stretch of the page is set in columns, the left one first. */
export function inReadingOrder(rows: readonly Row[]): Column[] {
  for (const left of likelyColumnStarts(rows)) {
    const stretch = longestStretch(rows, left)
    const columns = parted(rows.slice(stretch.from, stretch.to), left)
    if (columns.every(isProse) && areAlike(columns)) {
      const [first, second] = columns
      const after = rows.slice(stretch.to)
      return [rows.slice(0, stretch.from), first, ...inReadingOrder(second), ...inReadingOrder(after)].filter(
        (column) => column.length > 0,
      )
    }
  }
  return rows.length > 0 ? [rows] : []
}

/** Where many lines begin that are not at the left margin. */
function likelyColumnStarts(rows: readonly Row[]): number[] {
  const segments = rows.flatMap((row) => row.segments)
  const margin = least(segments.map(({ x }) => x))
  const counts = new Map<number, number>()
  for (const { x } of segments) {
    const start = Math.floor(x)
    if (start > margin + 100) counts.set(start, (counts.get(start) ?? 0) + 1)
  }
  return [...counts]
    .filter(([, count]) => count >= FEWEST_LINES)
    .toSorted(([a], [b]) => a - b)
    .slice(0, 4)
    .map(([start]) => start)
}

function longestStretch(rows: readonly Row[], left: number): { from: number; to: number } {
  let longest = { from: 0, to: 0 }
  let from = 0
  for (const [at, row] of [...rows, null].entries()) {
    if (row?.segments.every((segment) => isBeside(segment, left))) continue
    if (at - from > longest.to - longest.from) longest = { from, to: at }
    from = at + 1
  }
  return longest
}

function isBeside({ x, right }: Segment, left: number): boolean {
  return right <= left - GUTTER || x >= left - 1
}

function parted(rows: readonly Row[], left: number): [Column, Column] {
  const only = (keep: (segment: Segment) => boolean) =>
    rows.map((row) => ({ ...row, segments: row.segments.filter(keep) })).filter(({ segments }) => segments.length > 0)
  return [only(({ x }) => x < left - 1), only(({ x }) => x >= left - 1)]
}

function isProse(column: Column): boolean {
  if (column.length < FEWEST_LINES) return false
  const { width } = extent(column)
  const long = column.filter(({ segments }) => segments.some(({ x, right }) => right - x > FILLED * width))
  return width > 90 && long.length > 0.5 * column.length
}

function areAlike([first, second]: readonly [Column, Column]): boolean {
  const widths = [extent(first).width, extent(second).width]
  return Math.max(...widths) < 2.3 * Math.min(...widths)
}

function extent(column: Column): { width: number } {
  const segments = column.flatMap((row) => row.segments)
  return { width: greatest(segments.map(({ right }) => right)) - least(segments.map(({ x }) => x)) }
}
