import type { LabelGrid } from './label-grid.ts'
import { evened, isSame, rounded, simplified } from './line.ts'
import { type Point, type Ring, twiceArea } from './path.ts'

/** A line between two areas, from one junction to the next or round and back; `left` lies to its left. */
type Arc = { readonly left: number; readonly right: number; readonly points: readonly Point[] }

/** How fine the lines are: in units of the map that is drawn, each of them `unit` units of the grid's wide. */
export type Fineness = { readonly unit: number; readonly tolerance: number; readonly smallestIslet: number }

/**
 * The areas of a grid as rings that fit together: what two areas share is one line, evened and simplified once. Islets below the
 * smallest are left out where the area has something larger.
 */
export function tracedAreas(grid: LabelGrid, fineness: Fineness): Map<number, Ring[]> {
  const arcs = arcsOf(grid).map(({ left, right, points }) => ({ left, right, points: drawn(points, grid, fineness) }))
  const areas = new Map<number, Ring[]>()
  for (const label of new Set(arcs.flatMap(({ left, right }) => [left, right]))) {
    if (label === 0) continue
    const rings = ringsAround(label, arcs).filter((ring) => ring.length > 2)
    const large = rings.filter((ring) => Math.abs(twiceArea(ring)) / 2 >= fineness.smallestIslet)
    areas.set(label, large.length > 0 ? large : rings)
  }
  return areas
}

function drawn(corners: readonly Point[], { cell }: LabelGrid, { unit, tolerance }: Fineness): Point[] {
  const line = corners.map(([x, y]) => [((x - 1) * cell) / unit, ((y - 1) * cell) / unit] as const)
  return rounded(simplified(evened(line, 3), tolerance))
}

const steps = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
] as const

/** Every line between different areas, each once. */
function arcsOf(grid: LabelGrid): Arc[] {
  const walked = new Set<number>()
  const arcs: Arc[] = []
  const corners = cornersOf(grid)
  const start = (isStart: (x: number, y: number) => boolean) => {
    for (const [x, y] of corners) {
      if (!isStart(x, y)) continue
      for (const heading of [0, 1, 2, 3]) {
        if (isLine(grid, x, y, heading) && !walked.has(edge(grid, x, y, heading)))
          arcs.push(walk(grid, x, y, heading, walked))
      }
    }
  }
  start((x, y) => linesAt(grid, x, y) > 2)
  start((x, y) => linesAt(grid, x, y) === 2)
  return arcs
}

/** Corners at which not all four cells are of the same area. The cells at the rim are empty, so that none lies there. */
function cornersOf({ columns, rows, labels }: LabelGrid): [number, number][] {
  const corners: [number, number][] = []
  for (let y = 1; y < rows; y++) {
    for (let x = 1; x < columns; x++) {
      const southEast = y * columns + x
      const label = labels[southEast]
      const isInside =
        labels[southEast - 1] === label &&
        labels[southEast - columns] === label &&
        labels[southEast - columns - 1] === label
      if (!isInside) corners.push([x, y])
    }
  }
  return corners
}

function walk(grid: LabelGrid, fromX: number, fromY: number, first: number, walked: Set<number>): Arc {
  const [left, right] = sidesOf(grid, fromX, fromY, first)
  const points: Point[] = [[fromX, fromY]]
  let [x, y, heading] = [fromX, fromY, first]
  for (;;) {
    walked.add(edge(grid, x, y, heading))
    const [stepX, stepY] = steps[heading] ?? [0, 0]
    x += stepX
    y += stepY
    points.push([x, y])
    if ((x === fromX && y === fromY) || linesAt(grid, x, y) !== 2) return { left, right, points }
    const back = (heading + 2) % 4
    heading = [0, 1, 2, 3].find((way) => way !== back && isLine(grid, x, y, way)) ?? back
  }
}

function labelAt({ columns, rows, labels }: LabelGrid, column: number, row: number): number {
  return column < 0 || row < 0 || column >= columns || row >= rows ? 0 : (labels[row * columns + column] ?? 0)
}

/** What lies to the left and to the right of a step from a corner. */
function sidesOf(grid: LabelGrid, x: number, y: number, heading: number): [number, number] {
  const [northWest, northEast] = [labelAt(grid, x - 1, y - 1), labelAt(grid, x, y - 1)]
  const [southWest, southEast] = [labelAt(grid, x - 1, y), labelAt(grid, x, y)]
  if (heading === 0) return [northEast, southEast]
  if (heading === 1) return [southEast, southWest]
  return heading === 2 ? [southWest, northWest] : [northWest, northEast]
}

function isLine(grid: LabelGrid, x: number, y: number, heading: number): boolean {
  const [left, right] = sidesOf(grid, x, y, heading)
  return left !== right
}

function linesAt(grid: LabelGrid, x: number, y: number): number {
  let count = 0
  for (let heading = 0; heading < 4; heading++) if (isLine(grid, x, y, heading)) count++
  return count
}

/** One number for a step, whichever way it is walked. */
function edge({ columns }: LabelGrid, x: number, y: number, heading: number): number {
  const [atX, atY] = heading === 2 ? [x - 1, y] : heading === 3 ? [x, y - 1] : [x, y]
  return (atY * (columns + 1) + atX) * 2 + (heading % 2)
}

/** The lines around one area, put end to end. */
function ringsAround(label: number, arcs: readonly Arc[]): Ring[] {
  const lines = arcs.flatMap(({ left, right, points }) =>
    left === label ? [points] : right === label ? [points.toReversed()] : [],
  )
  const rings: Ring[] = []
  const open = Map.groupBy(
    lines.filter((line) => !isSame(line[0], line.at(-1)) || line.length < 2),
    (line) => `${line[0]}`,
  )
  for (const line of lines) if (isSame(line[0], line.at(-1)) && line.length > 3) rings.push(line.slice(1))
  for (const starts of open.values()) {
    for (let line = starts.pop(); line !== undefined; line = starts.pop()) {
      const ring: Point[] = []
      for (let next: readonly Point[] | undefined = line; next !== undefined; ) {
        ring.push(...next.slice(1))
        next = isSame(ring.at(-1), line[0]) ? undefined : open.get(`${next.at(-1)}`)?.pop()
      }
      rings.push(ring)
    }
  }
  return rings
}
