import { expect, test } from 'vitest'
import { openTerminal } from '../../test/terminal.ts'
import { exits } from './verb.ts'

const { type } = await openTerminal()

/** One command as somebody types it. */
const klynge = (...argv: readonly string[]) => type(argv)

const json = async (...argv: string[]) => JSON.parse((await klynge(...argv, '--json')).out)
const clusters = (...argv: string[]) => json('structure', 'clusters', ...argv)

type ListedMunicipality = { readonly code: string; readonly name: string; readonly certainty: string }
type ListedCluster = {
  readonly id: string
  readonly name: string
  readonly region: string
  readonly citizens: number
  readonly municipalities: readonly ListedMunicipality[]
}
const sizes = (list: readonly ListedCluster[]) => Object.fromEntries(list.map(({ name, citizens }) => [name, citizens]))

test('on 1 July 2022 there are 22 clusters with 98 municipalities, København in two and Rudersdal open in two', async () => {
  const list: ListedCluster[] = await clusters('--on', '2022-07-01')
  expect(list).toHaveLength(22)
  const perRegion = Map.groupBy(list, ({ region }) => region)
  const codes = (those: readonly ListedCluster[]) =>
    those.flatMap(({ municipalities }) => municipalities.map(({ code }) => code))
  const count = (region: string) => new Set(codes(perRegion.get(region) ?? [])).size
  expect(['1084', '1085', '1083', '1082', '1081'].map(count)).toEqual([29, 17, 22, 19, 11])
  const seats = list.flatMap(({ id, municipalities }) => municipalities.map((one) => ({ ...one, id })))
  expect(seats.filter(({ name }) => name === 'København').map(({ id, certainty }) => [id, certainty])).toEqual([
    ['sundhedsklynge-byen-hovedstaden', 'confirmed'],
    ['sundhedsklynge-syd-hovedstaden', 'confirmed'],
  ])
  expect(seats.filter(({ name }) => name === 'Rudersdal').map(({ certainty }) => certainty)).toEqual([
    'conflict',
    'conflict',
  ])
})

test('a cluster is told with its hospital, its period, its municipalities and its sources', async () => {
  const [, , , west, ...more] = await clusters('--on', '2022-07-01', '--region', '1081')
  expect(more).toEqual([])
  expect(west).toMatchObject({
    id: 'klynge-vest-nordjylland',
    name: 'Klynge Vest',
    region: '1081',
    period: { startDate: '2022-07-01', endDate: '2026-12-31' },
    hospitals: [{ id: 'hospitaler/thisted', name: 'Regionshospital Nordjylland, Thisted', municipality: '0787' }],
    municipalities: [
      { code: '0773', name: 'Morsø', certainty: 'confirmed' },
      { code: '0787', name: 'Thisted', certainty: 'confirmed' },
    ],
    citizens: 63_157,
  })
  expect(west.sources).toContainEqual(
    expect.objectContaining({ publisher: 'Region Nordjylland', title: expect.any(String) }),
  )
})

test('on 1 January 2021 the four clusters of Nordjylland have 161,135, 257,662, 108,416 and 63,226 citizens, the region 590,439', async () => {
  const list: ListedCluster[] = await clusters('--on', '2021-01-01', '--region', '1081')
  expect(sizes(list)).toEqual({
    'Klynge Nord': 161_135,
    'Klynge Midt': 257_662,
    'Klynge Syd': 108_416,
    'Klynge Vest': 63_226,
  })
  expect(list.reduce((sum, { citizens }) => sum + citizens, 0)).toBe(590_439)
})

test('a collection of claims is told as it was said, Jammerbugt in two and Køge in none', async () => {
  const list: ListedCluster[] = await clusters('--on', '2021-01-01', '--set', 'seed004_2019')
  expect(list).toHaveLength(22)
  const names = list.flatMap(({ municipalities }) => municipalities.map(({ name }) => name))
  expect(names).toHaveLength(104)
  expect(names.filter((name) => name === 'Jammerbugt')).toHaveLength(2)
  expect(names).not.toContain('Køge')
  expect(await clusters('--on', '2021-01-01', '--set', 'nordjylland_foer_2022')).toHaveLength(4)
  expect(await clusters('--on', '2022-07-01', '--set', 'clusters_2022')).toHaveLength(22)
})

test('a day before anything is known answers an empty list, and says so beside it', async () => {
  const { exit, out, err } = await klynge('structure', 'clusters', '--on', '2006-12-31', '--json')
  expect([exit, out]).toEqual([0, '[]'])
  expect(err).toBe('Registret kender ingen klynger her pr. 31. december 2006.')
})

test.each([
  [['structure', 'clusters', '--set', 'findes-ikke'], 'findes-ikke'],
  [['structure', 'clusters', '--region', '9999'], '9999'],
  [['structure', 'clusters', '--on', '2022-02-30'], '2022-02-30'],
  [['structure', 'municipality', '0411'], '0411'],
  [['structure', 'municipality'], 'CODE'],
])('%j is refused with a sentence and exit code 64', async (argv, named) => {
  const { exit, out, err } = await klynge(...argv)
  expect([exit, out]).toEqual([exits.usage, ''])
  expect(err).toContain(named)
})

test('a municipality is told with its seats, where it is counted, and what each source says', async () => {
  const jammerbugt = await json('structure', 'municipality', '849', '--on', '2021-01-01')
  expect(jammerbugt).toMatchObject({
    code: '0849',
    name: 'Jammerbugt',
    region: '1081',
    clusters: [
      { id: 'klynge-midt-nordjylland-2019', certainty: 'confirmed' },
      { id: 'klynge-nord-nordjylland-2019', certainty: 'conflict' },
    ],
    countedIn: { id: 'klynge-midt-nordjylland-2019', certainty: 'assumed' },
    citizens: expect.any(Number),
  })
  expect(
    jammerbugt.claims.map(({ set, cluster }: { set: string; cluster: { id: string } }) => [set, cluster.id]),
  ).toEqual([
    ['nordjylland_foer_2022', 'klynge-midt-nordjylland-2019'],
    ['seed004_2019', 'klynge-midt-nordjylland-2019'],
    ['seed004_2019', 'klynge-nord-nordjylland-2019'],
  ])
  expect((await klynge('structure', 'municipality', '0849', '--on', '2006-12-31')).err).toContain('31. december 2006')
})

test('what sources disagree about is listed with who says what, and Jammerbugt, Køge and Rudersdal are open', async () => {
  const open: { id: string; state: string; reason: string; places: { claimedBy: { source: unknown }[] }[] }[] =
    await json('structure', 'claims', '--open')
  expect(open).toHaveLength(9)
  expect(open).toContainEqual(expect.objectContaining({ id: 'koege-plads-2019-10-01', reason: 'missing' }))
  expect(open.every(({ places }) => places.every(({ claimedBy }) => claimedBy.every(({ source }) => source)))).toBe(
    true,
  )
  const on = await json('structure', 'claims', '--on', '2022-07-01')
  expect(on.map(({ id }: { id: string }) => id)).toEqual(['rudersdal-plads-2022-07-01'])
  expect((await klynge('structure', 'claims', '--open')).out).toContain('nævner ikke Køge')
  expect((await klynge('structure', 'claims', '--on', '2022-02-30')).exit).toBe(exits.usage)
})
