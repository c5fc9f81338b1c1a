import { expect, test } from 'vitest'
import { shippedMap } from '../../storage/shipped-map.ts'
import { shapesOf } from './geo-file.ts'
import { outlinesFrom } from './outlines-from-file.ts'

/** A line that runs from one end of the country to the other and back, again and again. */
const zigzag = (points: number) =>
  Array.from({ length: points }, (_, place) => [9 + place / points, place % 2 === 0 ? 54.6 : 57.6])

test('a small file that repeats one long line without end is refused before it is unfolded', () => {
  const uses = Array.from({ length: 100_000 }, () => 0)
  const layer = (rings: readonly unknown[]) => ({
    type: 'Topology',
    arcs: [zigzag(100_000)],
    objects: { kommuner: { geometries: [{ type: 'Polygon', id: '0860', arcs: rings }] } },
  })
  expect(shapesOf(layer([[0]]))).toMatchObject({ ok: true })
  expect(shapesOf(layer([uses]))).toEqual({ ok: false, refusal: 'too-many-points', at: '2000000' })
})

test('lines that cross the whole map again and again are refused before they are drawn', async () => {
  const { outlines } = await shippedMap()
  const codes = Object.keys(outlines.shapes)
  const features = codes.map((code) => ({
    ...{ type: 'Feature', properties: { kode: code } },
    geometry: { type: 'Polygon', coordinates: [zigzag(1000)] },
  }))
  const read = outlinesFrom({ type: 'FeatureCollection', features }, codes, outlines)
  expect(read).toEqual({ ok: false, refusal: 'tangled-lines' })
})
