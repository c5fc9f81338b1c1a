import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shippedMap } from '../../storage/shipped-map.ts'
import { coloured } from './colouring.ts'
import { labelGrid } from './label-grid.ts'
import { bordersBetween, groundOf, isWithin } from './outlines.ts'
import { pathOf, type Ring, ringsOf, twiceArea } from './path.ts'
import { placed, utm32 } from './placing.ts'
import { shortLabel } from './short-label.ts'
import { tracedAreas } from './trace.ts'

const files = await shippedMap()
const ground = groundOf(files.outlines)
const codes = Object.keys(files.outlines.shapes)

describe('the map that is shipped', () => {
  test('draws all 98 municipalities, each with a tile, a label point and a place on the sheet', () => {
    expect(codes).toHaveLength(98)
    expect([...files.labelPoints.keys()].toSorted()).toEqual(codes.toSorted())
    expect([...files.tiles.keys()].toSorted()).toEqual(codes.toSorted())
    const tiles = [...files.tiles.values()].map(({ row, column }) => `${row} ${column}`)
    expect(new Set(tiles).size).toBe(98)
    const sheet = { x: 0, y: 0, width: files.outlines.width, height: files.outlines.height }
    for (const code of codes) {
      const rings = ringsOf(files.outlines.shapes[code] ?? '')
      expect(
        rings.flat().every((point) => isWithin(point, sheet)),
        code,
      ).toBe(true)
      expect(ground.areas.get(code), code).toBeGreaterThan(50)
    }
  })

  test('keeps the small islands readable, and stays small itself', () => {
    for (const island of ['0825', '0741', '0563', '0492', '0400'])
      expect(ground.areas.get(island)).toBeGreaterThan(1_500)
    expect(JSON.stringify(files.outlines.shapes).length).toBeLessThan(60_000)
  })

  test('places longitude and latitude where the outlines are: every label point lies in or at its municipality', () => {
    for (const code of codes) {
      const place = files.labelPoints.get(code)
      const box = ground.boxes.get(code)
      if (place === undefined || box === undefined) throw new Error(code)
      const roomy = { x: box.x - 16, y: box.y - 16, width: box.width + 32, height: box.height + 32 }
      expect(isWithin(placed(files.outlines.placing, place.longitude, place.latitude), roomy), code).toBe(true)
    }
  })

  test('lets municipalities that border on each other on land share that border, point by point', () => {
    const drawn = new Set(ground.borders.map(({ one, other }) => `${one} ${other}`))
    const between = (one: string, other: string) => drawn.has(`${one} ${other}`) || drawn.has(`${other} ${one}`)
    expect(between('0101', '0147')).toBe(true)
    expect(between('0851', '0849')).toBe(true)
    expect(between('0410', '0607')).toBe(false)
    expect(drawn.size).toBeGreaterThan(170)
    expect(bordersBetween(ground, () => 'one cluster')).toBe('')
    expect(bordersBetween(ground, (code) => code).length).toBeGreaterThan(10_000)
  })
})

test('UTM zone 32: the middle of Aalborg lies where official maps have it, to 200 metres', () => {
  const [east, north] = utm32(9.9217, 57.0482)
  expect(Math.round(east)).toBeGreaterThan(555_800)
  expect(Math.round(east)).toBeLessThan(556_000)
  expect(north).toBeGreaterThan(6_322_900)
  expect(north).toBeLessThan(6_323_300)
  expect(utm32(9, 0)).toEqual([500_000, 0])
})

test('a path that was written is read back', () => {
  const whole = fc.integer({ min: -3000, max: 3000 })
  const ring = fc.array(fc.tuple(whole, whole), { minLength: 1, maxLength: 30 })
  fc.assert(
    fc.property(fc.array(ring, { maxLength: 4 }), (rings) => {
      expect(ringsOf(pathOf(rings))).toEqual(rings)
    }),
  )
})

test('areas drawn on a grid come back as rings of about the same size that share their border', () => {
  const square = (x: number, y: number, size: number): Ring => [
    [x, y],
    [x + size, y],
    [x + size, y + size],
    [x, y + size],
  ]
  const areas = new Map([
    [1, [square(10, 10, 100)]],
    [2, [square(110, 10, 100)]],
    [3, [square(40, 40, 30)]],
  ])
  const grid = labelGrid(areas, 240, 140, 2)
  const traced = tracedAreas(grid, { unit: 1, tolerance: 1, smallestIslet: 4 })
  const size = (label: number) =>
    Math.abs((traced.get(label) ?? []).reduce((sum, ring) => sum + twiceArea(ring), 0)) / 2
  expect(size(2)).toBeGreaterThan(9_700)
  expect(size(3)).toBeGreaterThan(750)
  expect(size(1) + size(3)).toBeGreaterThan(9_700)
  const shapes = Object.fromEntries([...traced].map(([label, rings]) => [String(label), pathOf(rings)]))
  const pairs = groundOf({ ...files.outlines, shapes }).borders.map(({ one, other }) => `${one} ${other}`)
  expect(new Set(pairs)).toEqual(new Set(['1 2', '1 3']))
})

test('whoever are neighbours, six each at most, never share a colour; the same question has the same answer', () => {
  const graph = fc.array(fc.tuple(fc.nat(15), fc.nat(15)), { maxLength: 40 })
  fc.assert(
    fc.property(graph, (pairs) => {
      const degree = new Map<number, number>()
      const edges = pairs.filter(([one, other]) => {
        const isFree = one !== other && (degree.get(one) ?? 0) < 6 && (degree.get(other) ?? 0) < 6
        if (isFree) for (const end of [one, other]) degree.set(end, (degree.get(end) ?? 0) + 1)
        return isFree
      })
      const beside = new Set(edges.flatMap(([one, other]) => [`${one} ${other}`, `${other} ${one}`]))
      const keys = Array.from({ length: 16 }, (_nothing, place) => String(place))
      const isBeside = (one: string, other: string) => beside.has(`${one} ${other}`)
      const colours = coloured(keys, isBeside)
      for (const [one, other] of edges) expect(colours.get(String(one))).not.toBe(colours.get(String(other)))
      expect(coloured(keys.toReversed(), isBeside)).toEqual(colours)
    }),
  )
})

test('a cluster is called shortly on the map', () => {
  expect(shortLabel('Sundhedsklynge Byen')).toBe('Byen')
  expect(shortLabel('Horsensklyngen')).toBe('Horsens')
  expect(shortLabel('Det lokale samordningsforum for Odense Universitetshospital')).toBe('Odense')
  expect(shortLabel('Klynge')).toBe('Klynge')
})
