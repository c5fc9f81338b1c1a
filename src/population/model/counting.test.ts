import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ClaimedSeat, countCitizens, type Ground } from './counting.ts'
import { reconcile } from './reconciliation.ts'

const municipalities = [
  { id: 'fjordby', region: 'vest', persons: 41_001 },
  { id: 'havnby', region: 'vest', persons: 10_000 },
  { id: 'skovby', region: 'oest', persons: 7 },
]
const clusters = [
  { id: 'fjordklyngen', region: 'vest' },
  { id: 'havklyngen', region: 'vest' },
  { id: 'skovklyngen', region: 'oest' },
]
const seat = (municipality: string, cluster: string, isDisputed = false): ClaimedSeat => ({
  municipality,
  cluster,
  isDisputed,
})
const ground: Ground = {
  municipalities,
  clusters,
  seats: [seat('fjordby', 'fjordklyngen'), seat('fjordby', 'havklyngen'), seat('havnby', 'havklyngen')],
  partition: new Map([
    ['fjordby', 'fjordklyngen'],
    ['havnby', 'havklyngen'],
    ['skovby', 'skovklyngen'],
  ]),
  provisional: new Set(),
}
const citizens = (of: Ground, rule: Parameters<typeof countCitizens>[1]) =>
  countCitizens(of, rule).map((count) => count.citizens)

test('the partition counts everybody once, seats count them in each cluster, split shares them to the last person', () => {
  expect(citizens(ground, 'partition')).toEqual([41_001, 10_000, 7])
  expect(citizens(ground, 'seats')).toEqual([41_001, 51_001, null])
  expect(citizens(ground, 'split')).toEqual([20_501, 30_500, null])
})

test('a sum that differs says which municipality makes it differ, how often it counts and by how much', () => {
  const counts = countCitizens(ground, 'seats')
  expect(reconcile(ground, counts, 'vest')).toEqual({
    region: 'vest',
    sum: 92_002,
    own: 51_001,
    difference: 41_001,
    deviations: [{ municipality: 'fjordby', reason: 'several', times: 2, difference: 41_001 }],
    leftOut: [],
    withoutFigure: [],
    provisional: [],
  })
  expect(reconcile(ground, counts, null).deviations).toContainEqual(
    expect.objectContaining({ municipality: 'skovby', reason: 'nowhere', difference: -7 }),
  )
})

test('a contradicted seat counts nowhere and is named', () => {
  const disputed = { ...ground, seats: [seat('fjordby', 'fjordklyngen'), seat('fjordby', 'havklyngen', true)] }
  expect(reconcile(disputed, countCitizens(disputed, 'seats'), 'vest').leftOut).toEqual(['fjordby'])
  const both = {
    ...ground,
    seats: [seat('fjordby', 'fjordklyngen', true), seat('fjordby', 'havklyngen', true), seat('havnby', 'havklyngen')],
  }
  expect(reconcile(both, countCitizens(both, 'split'), 'vest')).toMatchObject({
    difference: -41_001,
    deviations: [{ municipality: 'fjordby', reason: 'disputed', times: 0, difference: -41_001 }],
  })
})

test('a municipality counted across the border of a region is named on both sides', () => {
  const across = { ...ground, partition: new Map([...ground.partition, ['havnby', 'skovklyngen']]) }
  const counts = countCitizens(across, 'partition')
  expect(reconcile(across, counts, 'vest').deviations).toEqual([
    { municipality: 'havnby', reason: 'elsewhere', times: 0, difference: -10_000 },
  ])
  expect(reconcile(across, counts, 'oest').deviations).toEqual([
    { municipality: 'havnby', reason: 'guest', times: 1, difference: 10_000 },
  ])
  expect(reconcile(across, counts, null).deviations).toEqual([])
})

test('a municipality without a figure is named and counted as nobody', () => {
  const unknown = { ...ground, municipalities: [...municipalities, { id: 'holmby', region: 'vest', persons: null }] }
  expect(reconcile(unknown, countCitizens(unknown, 'seats'), 'vest').withoutFigure).toEqual(['holmby'])
})

const regions = ['vest', 'oest']
const anyGround = fc
  .tuple(
    fc.array(fc.tuple(fc.constantFrom(...regions), fc.nat(900_000)), { minLength: 1, maxLength: 12 }),
    fc.array(fc.constantFrom(...regions), { minLength: 1, maxLength: 5 }),
    fc.array(fc.tuple(fc.nat(11), fc.nat(4), fc.boolean()), { maxLength: 30 }),
    fc.array(fc.nat(4), { minLength: 12, maxLength: 12 }),
  )
  .map(([people, homes, seats, places]): Ground => {
    const all = people.map(([region, persons], place) => ({ id: `m${place}`, region, persons }))
    const shown = homes.map((region, place) => ({ id: `c${place}`, region }))
    const pairs = new Map(
      seats
        .filter(([m, c]) => m < all.length && c < shown.length)
        .map(([m, c, isDisputed]) => [`${m} ${c}`, seat(`m${m}`, `c${c}`, isDisputed)]),
    )
    const near = (m: number) => shown.filter(({ region }) => region === all[m]?.region)
    const partition = all.flatMap(({ id }, m): [string, string][] => {
      const choices = near(m)
      const chosen = choices[(places[m] ?? 0) % (choices.length || 1)]
      return chosen === undefined ? [] : [[id, chosen.id]]
    })
    return {
      municipalities: all,
      clusters: shown,
      seats: [...pairs.values()],
      partition: new Map(partition),
      provisional: new Set(),
    }
  })
const sumOf = (counts: readonly { readonly citizens: number | null }[]) =>
  counts.reduce((sum, count) => sum + (count.citizens ?? 0), 0)
const livesIn = ({ municipalities: all }: Ground) => all.reduce((sum, { persons }) => sum + (persons ?? 0), 0)
const times = ({ seats }: Ground, id: string) =>
  seats.filter(({ municipality, isDisputed }) => municipality === id && !isDisputed).length

test('wherever the partition is complete, its sums are those of the regions and of the country', () => {
  fc.assert(
    fc.property(anyGround, (any) => {
      fc.pre(any.municipalities.every(({ id }) => any.partition.has(id)))
      const counts = countCitizens(any, 'partition')
      for (const area of [...regions, null]) expect(reconcile(any, counts, area).difference).toBe(0)
    }),
  )
})

test('wherever every municipality has a seat, split sums are those of the country', () => {
  fc.assert(
    fc.property(anyGround, (any) => {
      const seated = { ...any, municipalities: any.municipalities.filter(({ id }) => times(any, id) > 0) }
      expect(sumOf(countCitizens(seated, 'split'))).toBe(livesIn(seated))
    }),
  )
})

test('seats exceed the country by (n − 1) times the citizens of each municipality with n seats', () => {
  fc.assert(
    fc.property(anyGround, (any) => {
      const excess = any.municipalities.reduce((sum, { id, persons }) => sum + (times(any, id) - 1) * (persons ?? 0), 0)
      expect(sumOf(countCitizens(any, 'seats')) - livesIn(any)).toBe(excess)
    }),
  )
})

test('the named municipalities account for every difference to the last person', () => {
  fc.assert(
    fc.property(anyGround, fc.constantFrom('partition', 'seats', 'split'), (any, rule) => {
      for (const area of [...regions, null]) {
        const { difference, deviations } = reconcile(any, countCitizens(any, rule), area)
        expect(deviations.reduce((sum, deviation) => sum + deviation.difference, 0)).toBe(difference)
      }
    }),
  )
})
