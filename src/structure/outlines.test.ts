import { expect, test } from 'vitest'
import { addSecretary } from '../../test/cast.ts'
import { again, apply, importWorkplace, preview, propose, undo } from '../../test/import-house.ts'
import { type Point, ringsOf } from './model/map/path.ts'
import { outlinesKind } from './outlines-kind.ts'
import { mapGround } from './storage/map-outlines.ts'
import { organizationBySlug } from './storage/organizations.ts'
import { shippedMap } from './storage/shipped-map.ts'

const at = await importWorkplace()
const { outlines, labelPoints } = await shippedMap()
const codes = Object.keys(outlines.shapes)
const said = { source: 'Opdigtet inddeling', publisher: 'Opdigtet styrelse', licence: 'CC BY 4.0' }

type Feature = {
  readonly type: 'Feature'
  readonly properties: Readonly<Record<string, unknown>>
  readonly geometry: unknown
}

const collection = (features: readonly Feature[]) => JSON.stringify({ type: 'FeatureCollection', features })

/** A small square around each municipality's label point, in degrees. */
function squares(name = 'kode', swapped = false): Feature[] {
  return codes.map((code) => {
    const { longitude, latitude } = labelPoints.get(code) ?? { longitude: 0, latitude: 0 }
    const corners = [
      [-1, -1],
      [1, -1],
      [1, 1],
      [-1, 1],
      [-1, -1],
    ] as const
    const ring = corners.map(([x, y]) => [longitude + x * 0.006, latitude + y * 0.004])
    const written = swapped ? ring.map((point) => point.toReversed()) : ring
    return { type: 'Feature', properties: { [name]: code }, geometry: { type: 'Polygon', coordinates: [written] } }
  })
}

/** The shipped map turned back into metres of UTM zone 32. */
function inUtm(): Feature[] {
  const { x: a, y: b, inset } = outlines.placing
  const divisor = a[0] * b[1] - a[1] * b[0]
  const back = (code: string, [x, y]: Point) => {
    const [u, v] = [x - a[2] - (code === '0400' ? inset.x : 0), y - b[2] - (code === '0400' ? inset.y : 0)]
    return [(u * b[1] - a[1] * v) / divisor, (a[0] * v - b[0] * u) / divisor]
  }
  return codes.map((code) => ({
    type: 'Feature',
    properties: { KOMKODE: Number(code) },
    geometry: {
      type: 'MultiPolygon',
      coordinates: ringsOf(outlines.shapes[code] ?? '').map((ring) => [
        [...ring, ...ring.slice(0, 1)].map((point) => back(code, point)),
      ]),
    },
  }))
}

const drawn = () => at.db.readingPublic(mapGround)

test('official outlines in metres are shown first, then drawn with their source, and taken back the shipped map is there again', async () => {
  const before = await drawn()
  expect(before.source).toBeNull()
  const shown = await preview(at, 'kortgrundlag', collection(inUtm()), said)
  expect(shown.plan.lines).toHaveLength(98)
  expect((await drawn()).source).toBeNull()
  expect(await apply(at, shown)).toEqual({ ok: true, value: 'applied' })
  const after = await drawn()
  expect(after.source).toMatchObject({ title: said.source, publisher: said.publisher, licence: said.licence })
  for (const code of codes) {
    const [one, other] = [before.ground.boxes.get(code), after.ground.boxes.get(code)]
    if (one === undefined || other === undefined) throw new Error(code)
    expect(Math.abs(one.x - other.x), code).toBeLessThan(8)
    expect(Math.abs(one.y - other.y), code).toBeLessThan(8)
  }
  expect(after.ground.borders.length).toBeGreaterThan(150)
  expect(await undo(at, shown)).toMatchObject({ ok: true })
  expect((await drawn()).source).toBeNull()
  expect((await again(at, shown.id)).state).toBe('undone')
})

test.each(['kode', 'KOMKODE', 'code', 'lau_1', 'kommunekode'])(
  'longitude and latitude with the code under %s land where they lie, Bornholm as an inset',
  async (name) => {
    const shown = await preview(at, 'kortgrundlag', collection(squares(name)), said)
    const row = shown.plan.changes.find(({ table }) => table === 'map_outline')?.after
    const shapes = JSON.stringify(row?.shapes)
    expect(shapes).toContain('"0400":"M22')
  },
)

test('TopoJSON with a transform is read like the same GeoJSON', async () => {
  const arcs = squares().map(({ geometry }) => JSON.parse(JSON.stringify(geometry)).coordinates[0])
  const steps = arcs.map((ring: number[][]) =>
    ring.map(([x = 0, y = 0], place: number) => {
      const [fromX = 0, fromY = 0] = place === 0 ? [] : (ring[place - 1] ?? [])
      return [Math.round((x - fromX) * 1e5), Math.round((y - fromY) * 1e5)]
    }),
  )
  const geometries = codes.map((code, place) => ({ type: 'Polygon', id: code, arcs: [[place]] }))
  const file = {
    type: 'Topology',
    transform: { scale: [1e-5, 1e-5], translate: [0, 0] },
    arcs: steps,
    objects: { kommuner: { type: 'GeometryCollection', geometries } },
  }
  const shown = await preview(at, 'kortgrundlag', JSON.stringify(file), said)
  expect(shown.plan.lines).toHaveLength(98)
})

test('what cannot be a map of the 98 municipalities is refused with a sentence that says how to mend it', async () => {
  const [first, ...rest] = squares()
  if (first === undefined) throw new Error('no square')
  const christiansoe = { ...first, properties: { kode: '0411' } }
  const foreign = {
    ...first,
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [0, 0],
          [1, 0],
          [1, 1],
          [0, 0],
        ],
      ],
    },
  }
  const bad: readonly (readonly [string, string])[] = [
    [collection(rest), 'codes-missing'],
    [collection([first, ...rest, { ...first, properties: { kode: '0999' } }]), 'codes-unknown'],
    [collection([first, ...rest, { ...first, properties: {} }]), 'codes-unknown'],
    [collection(squares('kode', true)), 'swapped-coordinates'],
    [collection([foreign, ...rest]), 'coordinates-elsewhere'],
    [collection(rest.map((feature) => ({ ...feature, geometry: null }))), 'no-shapes'],
    ['{"type":"Feature"}', 'not-outlines'],
    ['kode;navn\n0101;København', 'not-outlines'],
  ]
  for (const [file, word] of bad) {
    const refused = await propose(at, 'kortgrundlag', file, said)
    expect(refused).toMatchObject({ ok: false, refusal: word })
    if (refused.ok) continue
    for (const language of ['da', 'en'] as const)
      expect(outlinesKind.fileSentence(language, refused.refusal, refused.at)).toMatch(/\.$/)
  }
  const shown = await preview(at, 'kortgrundlag', collection([first, ...rest, christiansoe]), said)
  expect(shown.plan.findings).toEqual([{ finding: 'outside-the-division', named: ['0411'] }])
})

test('somebody who keeps no register changes no map', async () => {
  const cluster = await at.db.readingPublic((tx) => organizationBySlug(tx, 'klynge-nord-nordjylland'))
  const secretary = await addSecretary(at.db, cluster?.id ?? '')
  expect(await propose(at, 'kortgrundlag', collection(squares()), said, secretary)).toMatchObject({
    refusal: 'no-right',
  })
})
