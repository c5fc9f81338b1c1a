// Derives data/map/municipalities.json from the outlines of the npm package react-denmark-map 1.0.0 (MIT), unpacked:
//   npm pack react-denmark-map@1.0.0 && tar xzf react-denmark-map-1.0.0.tgz && bin/run node bin/derive-map.ts package
// The package draws every municipality apart from its neighbours; here they are joined, so that a border is one line. See data/map/README.md.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { csvTable } from '../src/kernel/csv.ts'
import { holesClosed } from '../src/structure/model/map/holes.ts'
import { gapsClosed, labelGrid } from '../src/structure/model/map/label-grid.ts'
import { type Point, pathOf, type Ring } from '../src/structure/model/map/path.ts'
import { tracedAreas } from '../src/structure/model/map/trace.ts'

const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('name the folder of the unpacked package')
const data = join(import.meta.dirname, '../data')
const [width, height] = [10_116, 12_289]
const cell = 6
/** The package leaves about 45 of its units between neighbours. */
const reach = 75
/** How many of the package's units one unit of our map is wide: 114 metres. */
const unit = 4
/**
 * From UTM zone 32 (metres east and north) to the package's units, fitted to the outlines with a median error of 0.85 km; Bornholm, east
 * of 14°, is drawn further up and to the left.
 */
const placing = {
  u: [0.0351891138, -1.66256492e-5, -15506.964],
  v: [0.000674496189, -0.0346190042, 221270.122],
}

const codes = csvTable(readFileSync(join(data, 'municipalities.csv'), 'utf8')).map(({ code = '' }) => code)
const drawings = new Map(
  [...readFileSync(join(folder, 'dist/esm/index.js'), 'utf8').matchAll(/code:"(\d{3})",d:"([^"]+)"/g)].map(
    ([, code = '', path = '']) => [`0${code}`, path],
  ),
)
const absent = codes.filter((code) => !drawings.has(code))
if (absent.length > 0) throw new Error(`the package has no outline of ${absent.join(', ')}`)

const neighbours = new Set(
  csvTable(readFileSync(join(data, 'map/adjacency.csv'), 'utf8'))
    .filter(({ kind }) => kind === 'land')
    .flatMap(({ one = '', other = '' }) => [`${one} ${other}`, `${other} ${one}`]),
)
const codeOf = (label: number) => codes[label - 1] ?? ''
const rings = new Map(codes.map((code, place) => [place + 1, ringsOfDrawing(drawings.get(code) ?? '')]))
const joined = gapsClosed(labelGrid(rings, width, height, cell), reach, (a, b) =>
  neighbours.has(`${codeOf(a)} ${codeOf(b)}`),
)
const areas = tracedAreas(holesClosed(joined, 600), { unit, tolerance: 0.9, smallestIslet: 40 })
const shapes = Object.fromEntries(codes.map((code, place) => [code, pathOf(areas.get(place + 1) ?? [])]))
const map = {
  width: Math.ceil(width / unit),
  height: Math.ceil(height / unit),
  placing: {
    x: placing.u.map((factor) => factor / unit),
    y: placing.v.map((factor) => factor / unit),
    inset: { eastOf: 14, x: Math.round(-6027.4 / unit), y: Math.round(-8563.2 / unit) },
  },
  shapes,
}
writeFileSync(join(data, 'map/municipalities.json'), `${JSON.stringify(map, null, 1)}\n`)
console.log(`${Object.keys(shapes).length} municipalities, ${JSON.stringify(shapes).length} bytes`)

/** The package's paths know M, m, L, l, H, h, V, v, C, c and Z; a curve becomes six straight steps. */
function ringsOfDrawing(path: string): Ring[] {
  const rings: Point[][] = []
  let [x, y] = [0, 0]
  let ring: Point[] = []
  for (const [, letter = '', written = ''] of path.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const numbers = (written.match(/-?\d*\.?\d+(?:e-?\d+)?/g) ?? []).map(Number)
    const isRelative = letter === letter.toLowerCase()
    const kind = letter.toLowerCase()
    if (kind === 'z') {
      ;[x, y] = ring[0] ?? [x, y]
      continue
    }
    const size = kind === 'c' ? 6 : kind === 'h' || kind === 'v' ? 1 : 2
    for (let place = 0; place < numbers.length; place += size) {
      const at = (offset: number, from: number) => (numbers[place + offset] ?? 0) + (isRelative ? from : 0)
      if (kind === 'm' && place === 0) {
        ring = []
        rings.push(ring)
      }
      if (kind === 'c') ring.push(...curve([x, y], [at(0, x), at(1, y)], [at(2, x), at(3, y)], [at(4, x), at(5, y)]))
      ;[x, y] =
        kind === 'h'
          ? [at(0, x), y]
          : kind === 'v'
            ? [x, at(0, y)]
            : kind === 'c'
              ? [at(4, x), at(5, y)]
              : [at(0, x), at(1, y)]
      if (kind !== 'c') ring.push([x, y])
    }
  }
  return rings
}

function curve(a: Point, b: Point, c: Point, d: Point): Point[] {
  return [1, 2, 3, 4, 5, 6].map((step) => {
    const t = step / 6
    const s = 1 - t
    const along = (axis: 0 | 1) =>
      s ** 3 * a[axis] + 3 * s * s * t * b[axis] + 3 * s * t * t * c[axis] + t ** 3 * d[axis]
    return [along(0), along(1)] as const
  })
}
