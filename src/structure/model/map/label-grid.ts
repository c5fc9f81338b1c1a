import type { Point, Ring } from './path.ts'

/** Which area each cell of a square grid lies in: its number, 0 where none. */
export type LabelGrid = {
  readonly columns: number
  readonly rows: number
  /** How many map units a cell is wide and high. */
  readonly cell: number
  readonly labels: Uint8Array
}

/** Areas by number, 1 to 255: the rings of each, holes told by even and odd. */
export type Areas = ReadonlyMap<number, readonly Ring[]>

export function labelGrid(areas: Areas, width: number, height: number, cell: number): LabelGrid {
  const columns = Math.ceil(width / cell) + 2
  const rows = Math.ceil(height / cell) + 2
  const labels = new Uint8Array(columns * rows)
  for (const [label, rings] of areas) fill(labels, columns, rows, cell, rings, label)
  return { columns, rows, cell, labels }
}

/** Line by line: the cells whose middle lies between an odd and an even crossing. One empty cell is kept around the map. */
function fill(
  labels: Uint8Array,
  columns: number,
  rows: number,
  cell: number,
  rings: readonly Ring[],
  label: number,
): void {
  const crossings = crossingsByRow(rings, rows, cell)
  for (const [row, found] of crossings) {
    const sorted = found.toSorted((a, b) => a - b)
    for (let pair = 0; pair + 1 < sorted.length; pair += 2) {
      const from = Math.max(1, Math.ceil((sorted[pair] ?? 0) / cell + 0.5))
      const to = Math.min(columns - 2, Math.floor((sorted[pair + 1] ?? 0) / cell + 0.5))
      if (from <= to) labels.fill(label, row * columns + from, row * columns + to + 1)
    }
  }
}

function crossingsByRow(rings: readonly Ring[], rows: number, cell: number): Map<number, number[]> {
  const crossings = new Map<number, number[]>()
  for (const [a, b] of rings.flatMap(sides)) {
    const [top, bottom] = a[1] < b[1] ? [a, b] : [b, a]
    const first = Math.max(1, Math.ceil(top[1] / cell + 0.5))
    const last = Math.min(rows - 2, Math.ceil(bottom[1] / cell + 0.5) - 1)
    for (let row = first; row <= last; row++) {
      const y = (row - 0.5) * cell
      const x = top[0] + ((y - top[1]) / (bottom[1] - top[1])) * (bottom[0] - top[0])
      const found = crossings.get(row)
      if (found === undefined) crossings.set(row, [x])
      else found.push(x)
    }
  }
  return crossings
}

function sides(ring: Ring): (readonly [Point, Point])[] {
  return ring.map((point, place) => [point, ring[(place + 1) % ring.length] ?? point] as const)
}

/**
 * Gives the empty cells between two areas that border on each other on land to the nearer one, where the two are no further apart than
 * `reach` map units. Water between areas that only a bridge or a ferry joins stays open.
 */
export function gapsClosed(
  grid: LabelGrid,
  reach: number,
  bordersOnLand: (a: number, b: number) => boolean,
): LabelGrid {
  const { columns, rows, cell, labels } = grid
  const around = within(reach / cell)
  const closed = labels.slice()
  for (let row = 1; row < rows - 1; row++) {
    for (let column = 1; column < columns - 1; column++) {
      const place = row * columns + column
      if (labels[place] === 0) closed[place] = ownerOf(grid, column, row, around, reach / cell, bordersOnLand)
    }
  }
  return { ...grid, labels: closed }
}

type Offset = { readonly columns: number; readonly rows: number; readonly distance: number }

function within(radius: number): Offset[] {
  const whole = Math.ceil(radius)
  const offsets: Offset[] = []
  for (let rows = -whole; rows <= whole; rows++) {
    for (let columns = -whole; columns <= whole; columns++) {
      const distance = Math.hypot(rows, columns)
      if (distance > 0 && distance <= radius) offsets.push({ columns, rows, distance })
    }
  }
  return offsets.toSorted((a, b) => a.distance - b.distance)
}

function ownerOf(
  { columns, rows, labels }: LabelGrid,
  column: number,
  row: number,
  around: readonly Offset[],
  reach: number,
  bordersOnLand: (a: number, b: number) => boolean,
): number {
  let nearest = 0
  let distance = 0
  for (const offset of around) {
    if (nearest !== 0 && distance + offset.distance > reach) return 0
    const atColumn = column + offset.columns
    const atRow = row + offset.rows
    if (atColumn < 0 || atRow < 0 || atColumn >= columns || atRow >= rows) continue
    const label = labels[atRow * columns + atColumn] ?? 0
    if (label === 0) continue
    if (nearest === 0) {
      nearest = label
      distance = offset.distance
    } else if (label !== nearest && bordersOnLand(nearest, label)) return nearest
  }
  return 0
}
