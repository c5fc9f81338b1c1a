import { joinWrapped } from '../wrap.ts'
import { lineOf } from './lines.ts'
import type { Fragment, PrintedLine, Rule } from './printed-page.ts'
import { greatest, least } from './printed-page.ts'
import { rowsOf } from './rows.ts'

/** A table with borders: where its rows and columns begin and end. */
export type RuledTable = { readonly xs: readonly number[]; readonly ys: readonly number[] }

const SAME_LINE = 3
/** A taller cell is not a table's but a page's layout: its text is kept as lines. */
const MOST_LINES_IN_A_CELL = 6

/** Tables whose borders are drawn: at least one upright between two columns, and rows between drawn lines. */
export function ruledTables(rules: readonly Rule[]): RuledTable[] {
  const levels = rules.filter(({ x, x2, y, y2 }) => x2 - x >= y2 - y && x2 - x > 8)
  const uprights = rules.filter(({ x, x2, y, y2 }) => y2 - y > x2 - x && y2 - y > 5)
  if (uprights.length > 2000 || levels.length > 2000) return []
  return connected(uprights, levels).flatMap((table) => {
    const xs = distinct(table.uprights.map(({ x }) => x))
    const [left = 0, right = 0] = [xs.at(0), xs.at(-1)]
    const ys = distinct(table.levels.map(({ y }) => y)).filter((y) => covered(table.levels, y) > 0.5 * (right - left))
    return xs.length > 2 && ys.length > 1 ? [{ xs, ys }] : []
  })
}

type Grid = { uprights: Rule[]; levels: Rule[]; top: number; bottom: number }

/** Uprights that overlap or follow each other without a gap belong to one table, with the lines between them. */
function connected(uprights: readonly Rule[], levels: readonly Rule[]): Grid[] {
  const grids: Grid[] = []
  for (const upright of uprights.toSorted((a, b) => a.y - b.y)) {
    const grid = grids.at(-1)
    if (grid === undefined || upright.y > grid.bottom + SAME_LINE) {
      grids.push({ uprights: [upright], levels: [], top: upright.y, bottom: upright.y2 })
    } else {
      grid.uprights.push(upright)
      grid.bottom = Math.max(grid.bottom, upright.y2)
    }
  }
  for (const level of levels) {
    grids.find(({ top, bottom }) => level.y > top - SAME_LINE && level.y < bottom + SAME_LINE)?.levels.push(level)
  }
  return grids
}

function distinct(values: readonly number[]): number[] {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted.filter((value, at) => at === 0 || value - (sorted[at - 1] ?? 0) > SAME_LINE)
}

function covered(levels: readonly Rule[], y: number): number {
  return levels.filter((level) => Math.abs(level.y - y) <= SAME_LINE).reduce((sum, { x, x2 }) => sum + (x2 - x), 0)
}

export function isInside(table: RuledTable, { x, y, width, size }: Fragment): boolean {
  const middle = { x: x + Math.min(width / 2, 10), y: y - size / 3 }
  const [left = 0, right = 0, top = 0, bottom = 0] = [table.xs.at(0), table.xs.at(-1), table.ys.at(0), table.ys.at(-1)]
  return middle.x > left && middle.x < right && middle.y > top && middle.y < bottom
}

/** The table's rows as lines. A row that holds long text is kept as lines, cell by cell. */
export function tableLines(
  table: RuledTable,
  fragments: readonly Fragment[],
  footnotes: ReadonlySet<string>,
): PrintedLine[] {
  return bands(table.ys).flatMap(([top, bottom]) => {
    const within = fragments.filter(({ y, size }) => y - size / 3 > top && y - size / 3 < bottom)
    const lines = bands(table.xs).map(([left, right]) => {
      const cell = within.filter(
        ({ x, width }) => x + Math.min(width / 2, 10) >= left && x + Math.min(width / 2, 10) < right,
      )
      return rowsOf(cell, [], footnotes).map(lineOf)
    })
    const filled = lines.filter((cell) => cell.length > 0)
    if (filled.length === 0) return []
    if (filled.length === 1 || filled.some((cell) => cell.length > MOST_LINES_IN_A_CELL)) return filled.flat()
    return [tableRow(lines)]
  })
}

function tableRow(cells: readonly (readonly PrintedLine[])[]): PrintedLine {
  const lines = cells.flat()
  const texts = cells.map((cell) => cell.reduce((text, line) => joinWrapped(text, line.text), ''))
  const refersTo = lines.flatMap((line) => line.refersTo ?? [])
  const x = least(lines.map((line) => line.x))
  return {
    text: texts.filter((text) => text !== '').join(' '),
    cells: texts,
    x,
    y: least(lines.map(({ y }) => y)),
    endY: greatest(lines.map(({ y }) => y)),
    width: greatest(lines.map((line) => line.x + line.width)) - x,
    size: greatest(lines.map(({ size }) => size)),
    bold: lines.every(({ bold }) => bold),
    ...(refersTo.length > 0 && { refersTo }),
  }
}

function bands(edges: readonly number[]): [number, number][] {
  return edges.slice(1).map((edge, at) => [edges[at] ?? edge, edge])
}
