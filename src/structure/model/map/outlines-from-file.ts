import { done, type Result, refuse } from '../../../kernel/result.ts'
import { type GeoFileRefusal, type GeoShape, shapesOf } from './geo-file.ts'
import { labelGrid } from './label-grid.ts'
import type { Outlines } from './outlines.ts'
import { type Point, pathOf, type Ring, twiceArea } from './path.ts'
import { isInsetInUtm, type Placing, placed, placedFromUtm } from './placing.ts'
import { tracedAreas } from './trace.ts'

export type OutlinesRefusal =
  | GeoFileRefusal
  | 'codes-missing'
  | 'codes-unknown'
  | 'swapped-coordinates'
  | 'coordinates-elsewhere'
  | 'outlines-off-the-map'
  | 'tangled-lines'

export type ReadOutlines = {
  readonly outlines: Outlines
  /** How many points each municipality was drawn with in the file, by its code. */
  readonly points: ReadonlyMap<string, number>
  /** Left out because it lies outside the municipal division. */
  readonly leftOut: readonly string[]
}

/** How many map units a cell of the grid is wide that the outlines are drawn anew on: 170 metres. */
const cell = 1.5
/** Ten times what coasts and borders drawn as finely as can be cross of the grid's rows, all together. */
const mostCrossedRows = 5_000_000
/** Christiansø lies outside the municipal division and has no place on the map. */
const outside: ReadonlySet<string> = new Set(['0411'])

/**
 * Outlines of all municipalities from a file, drawn anew on the sheet that Klynge's own map has: in longitude and latitude (WGS 84, ETRS 89)
 * or metres (UTM zone 32), joined and simplified so that neighbours share their border.
 */
export function outlinesFrom(
  value: unknown,
  codes: readonly string[],
  sheet: Outlines,
): Result<ReadOutlines, OutlinesRefusal> {
  const shapes = shapesOf(value)
  if (!shapes.ok) return shapes
  const byCode = Map.groupBy(shapes.value, ({ code }) => code ?? '?')
  const leftOut = [...byCode.keys()].filter((code) => outside.has(code))
  const unknown = [...byCode.keys()].filter((code) => !codes.includes(code) && !outside.has(code))
  if (unknown.length > 0) return refuse('codes-unknown', unknown.join(', '))
  const missing = codes.filter((code) => !byCode.has(code))
  if (missing.length > 0) return refuse('codes-missing', missing.join(', '))
  const place = placerFor(shapes.value, sheet.placing)
  if (!place.ok) return place
  const rings = new Map(codes.map((code) => [code, ringsIn(byCode.get(code) ?? [], place.value)]))
  if (crossedRows(rings.values()) > mostCrossedRows) return refuse('tangled-lines')
  const drawn = redrawn(rings, codes, sheet)
  const lost = codes.filter((code) => (drawn[code] ?? '') === '')
  if (lost.length > 0) return refuse('outlines-off-the-map', lost.join(', '))
  const points = new Map([...rings].map(([code, found]) => [code, found.flat().length]))
  return done({ outlines: { ...sheet, shapes: drawn }, points, leftOut })
}

type Placer = (point: Point) => Point

/** Which coordinates these are is told from where they lie: Denmark is at 8–15° east and 54–58° north, or at 440–900 and 6,040–6,410 km. */
function placerFor(shapes: readonly GeoShape[], placing: Placing): Result<Placer, OutlinesRefusal> {
  const points = shapes.flatMap(({ rings }) => rings.flat())
  const all = (x: readonly [number, number], y: readonly [number, number]) =>
    points.every(([east, north]) => east >= x[0] && east <= x[1] && north >= y[0] && north <= y[1])
  if (all([7, 16], [54, 58.5])) return done(([longitude, latitude]) => placed(placing, longitude, latitude))
  if (all([400_000, 950_000], [6_000_000, 6_450_000]))
    return done((point) => placedFromUtm(placing, point, isInsetInUtm(point)))
  if (all([54, 58.5], [7, 16])) return refuse('swapped-coordinates')
  const odd = points.find(([x, y]) => !((x >= 7 && x <= 16 && y >= 54 && y <= 58.5) || x >= 400_000))
  return refuse('coordinates-elsewhere', (odd ?? points[0] ?? []).join(', '))
}

function ringsIn(shapes: readonly GeoShape[], place: Placer): Ring[] {
  return shapes.flatMap(({ rings }) => rings.map((ring) => ring.map(place)))
}

function crossedRows(areas: Iterable<readonly Ring[]>): number {
  let rows = 0
  for (const ring of [...areas].flat())
    ring.forEach(([, y], place) => {
      rows += Math.abs(y - (ring[place - 1]?.[1] ?? y)) / cell
    })
  return rows
}

/** On one grid, so that borders fit whatever the file is like; a municipality that is lost on it has an empty path. */
function redrawn(
  rings: ReadonlyMap<string, readonly Ring[]>,
  codes: readonly string[],
  sheet: Outlines,
): Record<string, string> {
  const labelled = new Map(codes.map((code, place) => [place + 1, rings.get(code) ?? []]))
  const grid = labelGrid(labelled, sheet.width, sheet.height, cell)
  const areas = tracedAreas(grid, { unit: 1, tolerance: 0.9, smallestIslet: 12 })
  const sizeOf = (found: readonly Ring[]) => Math.abs(found.reduce((sum, ring) => sum + twiceArea(ring), 0))
  return Object.fromEntries(
    codes.map((code, place) => {
      const found = areas.get(place + 1) ?? []
      return [code, sizeOf(found) > 0 ? pathOf(found) : '']
    }),
  )
}
