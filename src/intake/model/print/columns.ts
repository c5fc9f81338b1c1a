import type { Phrase, Row } from './printed-page.ts'
import { greatest, least } from './printed-page.ts'
import { segmentOf } from './segments.ts'

type Column = readonly Row[]

const FEWEST_LINES = 6
const GUTTER = 8
/** In columns of prose most lines reach most of the way across; in a table they do not. */
const FILLED = 0.65
const ALIGNED = 0.75

/** Rows in the order in which they are read: where a stretch of the page is set in columns, the left one first. */
export function inReadingOrder(rows: readonly Row[]): Column[] {
  for (const left of likelyColumnStarts(rows)) {
    const { from, to } = longestStretch(rows, left)
    const columns = parted(rows.slice(from, to), left)
    if (!areColumns(columns)) continue
    const [first, second] = columns
    const end = to < rows.length ? endOfColumns(first, second) : first.length
    const after = [...first.slice(end), ...rows.slice(to)]
    return [rows.slice(0, from), first.slice(0, end), ...inReadingOrder(second), ...inReadingOrder(after)].filter(
      (column) => column.length > 0,
    )
  }
  return rows.length > 0 ? [rows] : []
}

/**
 * Where text follows below the columns, short lines of it may stand under the left one alone: the columns end, below
 * the right one's last line, at a heading in larger type or at white space that is clearly wider than the rest.
 */
function endOfColumns(first: Column, second: Column): number {
  const bottom = second.at(-1)?.y ?? 0
  const usualSize = median(first.map(({ size }) => size))
  const heading = first.findIndex(({ y, size }) => y > bottom && size > 1.06 * usualSize)
  if (heading > 0) return heading
  const gaps = first.map((row, at) => (row.y > bottom ? row.y - (first[at - 1]?.y ?? row.y) : 0))
  const widest = greatest(gaps)
  return widest > 1.6 * median(gaps.filter((gap) => gap > 0)) ? gaps.indexOf(widest) : first.length
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

/** Where many lines begin that are not at the left margin. */
function likelyColumnStarts(rows: readonly Row[]): number[] {
  const phrases = rows.flatMap((row) => row.segments.flatMap((segment) => segment.phrases))
  const margin = least(phrases.map(({ x }) => x))
  const counts = new Map<number, number>()
  for (const { x } of phrases) {
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
    if (row?.segments.every(({ phrases }) => phrases.every((phrase) => isBeside(phrase, left)))) continue
    if (at - from > longest.to - longest.from) longest = { from, to: at }
    from = at + 1
  }
  return longest
}

function isBeside({ x, right }: Phrase, left: number): boolean {
  return right <= left - GUTTER || x >= left - 1
}

function parted(rows: readonly Row[], left: number): [Column, Column] {
  const only = (keep: (phrase: Phrase) => boolean) =>
    rows.flatMap((row) => {
      const segments = row.segments
        .map(({ phrases }) => phrases.filter(keep))
        .filter((phrases) => phrases.length > 0)
        .map(segmentOf)
      return segments.length > 0 ? [{ ...row, segments, size: greatest(segments.map(({ size }) => size)) }] : []
    })
  return [only(({ x }) => x < left - 1), only(({ x }) => x >= left - 1)]
}

/**
 * Columns of text, not of a table? Their widths are alike, and most lines reach far across both, or the lines of one
 * do not stand at the height of the other's as a table's do.
 */
function areColumns(columns: readonly [Column, Column]): boolean {
  if (!columns.every((column) => column.length >= FEWEST_LINES && extent(column).width > 90) || !areAlike(columns))
    return false
  return columns.every(isFilled) || !isAligned(columns)
}

function isFilled(column: Column): boolean {
  const { width } = extent(column)
  const long = column.filter(({ segments }) => segments.some(({ x, right }) => right - x > FILLED * width))
  return long.length > 0.5 * column.length
}

/** In a table, every line of one column has a neighbour in the other. */
function isAligned([first, second]: readonly [Column, Column]): boolean {
  const heights = new Set(first.map(({ y }) => y))
  const shared = second.filter(({ y }) => heights.has(y)).length
  return shared > ALIGNED * Math.min(first.length, second.length)
}

function areAlike([first, second]: readonly [Column, Column]): boolean {
  const widths = [extent(first).width, extent(second).width]
  return Math.max(...widths) < 2.3 * Math.min(...widths)
}

function extent(column: Column): { width: number } {
  const segments = column.flatMap((row) => row.segments)
  return { width: greatest(segments.map(({ right }) => right)) - least(segments.map(({ x }) => x)) }
}
