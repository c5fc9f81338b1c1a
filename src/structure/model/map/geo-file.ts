import { done, type Result, refuse } from '../../../kernel/result.ts'
import type { Point, Ring } from './path.ts'

/** A municipality, or a part of one, as a file has it: its code where one was found, and its rings in the file's own coordinates. */
export type GeoShape = { readonly code: string | null; readonly rings: readonly Ring[] }

export type GeoFileRefusal = 'not-outlines' | 'no-shapes' | 'too-many-points'

/** Under which names files of different years and offices keep the kommunekode; written small. */
const codeNames = [
  'kommunekode',
  'komkode',
  'kode',
  'kom_kode',
  'lau_1',
  'lau1',
  'lau_id',
  'lau_code',
  'code',
  'id',
  'myndighedskode',
]

const mostPoints = 2_000_000

/** The outlines in a GeoJSON or TopoJSON file; other geometry than areas is passed over. */
export function shapesOf(value: unknown): Result<GeoShape[], GeoFileRefusal> {
  if (!isObject(value)) return refuse('not-outlines')
  const shapes = value.type === 'FeatureCollection' ? done(shapesOfGeoJson(value)) : shapesOfTopology(value)
  if (!shapes.ok) return shapes
  const areas = shapes.value.filter(({ rings }) => rings.length > 0)
  if (areas.length === 0) return refuse('no-shapes')
  const points = areas.flatMap(({ rings }) => rings).reduce((sum, ring) => sum + ring.length, 0)
  return points > mostPoints ? refuse('too-many-points', String(mostPoints)) : done(areas)
}

type Thing = Readonly<Record<string, unknown>>

function isObject(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function shapesOfGeoJson({ features }: Thing): GeoShape[] {
  return listOf(features)
    .filter(isObject)
    .map((feature) => ({
      code: codeIn(feature),
      rings: polygonsIn(feature.geometry).flatMap((polygon) => listOf(polygon).map((ring) => ringOf(listOf(ring)))),
    }))
}

/** Polygons of a geometry: each a list of rings, in GeoJSON of points, in TopoJSON of arcs. */
function polygonsIn(geometry: unknown, key: 'coordinates' | 'arcs' = 'coordinates'): readonly unknown[] {
  if (!isObject(geometry)) return []
  if (geometry.type === 'Polygon') return [geometry[key]]
  return geometry.type === 'MultiPolygon' ? listOf(geometry[key]) : []
}

/** The last point repeats the first in these files. */
function ringOf(points: readonly unknown[]): Ring {
  const ring = points.map(pointOf).filter((point) => point !== null)
  return ring.slice(0, -1)
}

function pointOf(point: unknown): Point | null {
  const [x, y] = listOf(point)
  return typeof x === 'number' && typeof y === 'number' && Number.isFinite(x) && Number.isFinite(y) ? [x, y] : null
}

/** Of several layers the first in which shapes have a code. */
function shapesOfTopology(topology: Thing): Result<GeoShape[], GeoFileRefusal> {
  if (topology.type !== 'Topology' || !isObject(topology.objects)) return refuse('not-outlines')
  const arcs = listOf(topology.arcs).map((arc) => arcOf(listOf(arc), topology.transform))
  const layers = Object.values(topology.objects)
    .filter(isObject)
    .map(({ geometries }) =>
      listOf(geometries)
        .filter(isObject)
        .map((geometry) => ({ code: codeIn(geometry), rings: ringsOfArcs(geometry) })),
    )
  const layer = layers.find((shapes) => shapes.some(({ code }) => code !== null)) ?? layers[0] ?? []
  if (isTooLong(layer, arcs)) return refuse('too-many-points', String(mostPoints))
  return done(layer.map(({ code, rings }) => ({ code, rings: rings.map((ring) => joined(ring, arcs)) })))
}

/** Each ring as the numbers of its arcs. */
function ringsOfArcs(geometry: Thing): (readonly unknown[])[] {
  return polygonsIn(geometry, 'arcs').flatMap((polygon) => listOf(polygon).map(listOf))
}

/** Counted before anything is unfolded: a small file may use one long arc again and again. */
function isTooLong(shapes: readonly { readonly rings: readonly (readonly unknown[])[] }[], arcs: readonly Point[][]) {
  let points = 0
  for (const { rings } of shapes)
    for (const ring of rings)
      for (const number of ring) {
        points += typeof number === 'number' ? (arcs[number < 0 ? ~number : number]?.length ?? 0) : 0
        if (points > mostPoints) return true
      }
  return false
}

/** With a transform the points of an arc are steps from one to the next. */
function arcOf(points: readonly unknown[], transform: unknown): Point[] {
  const plain = points.map(pointOf).filter((point) => point !== null)
  if (!isObject(transform)) return plain
  const [scale, move] = [pointOf(transform.scale) ?? [1, 1], pointOf(transform.translate) ?? [0, 0]]
  let [x, y] = [0, 0]
  return plain.map(([stepX, stepY]) => {
    x += stepX
    y += stepY
    return [x * scale[0] + move[0], y * scale[1] + move[1]] as const
  })
}

/** A negative number is an arc walked backwards; each begins where the one before ends. */
function joined(numbers: readonly unknown[], arcs: readonly Point[][]): Ring {
  return numbers.flatMap((number) => {
    if (typeof number !== 'number') return []
    const arc = number < 0 ? (arcs[~number] ?? []).toReversed() : (arcs[number] ?? [])
    return arc.slice(0, -1)
  })
}

/** The code of four digits: from the properties under any of its names, else the feature's own id. */
function codeIn(feature: Thing): string | null {
  const properties = isObject(feature.properties) ? feature.properties : {}
  const byName = new Map(Object.entries(properties).map(([name, value]) => [name.toLowerCase(), value]))
  const given = codeNames.map((name) => byName.get(name)).find((value) => asCode(value) !== null)
  return asCode(given) ?? asCode(feature.id)
}

function asCode(value: unknown): string | null {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : ''
  return /^0?[1-9]\d{2}$/.test(text) ? text.padStart(4, '0') : null
}
