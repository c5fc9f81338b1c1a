import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTerminal } from '../../test/terminal.ts'
import { jsonStat1, jsonStat2, statCsv } from '../population/testing/statbank.ts'
import { answering, openStatbank, type StatbankServer } from '../population/testing/statbank-server.ts'

const { type } = await openTerminal()
let statbank: StatbankServer

beforeAll(async () => {
  statbank = await openStatbank()
})
afterAll(() => statbank.close())

function klynge(...argv: string[]) {
  return type(argv, { statbankUrl: statbank.url })
}
async function json(...argv: string[]) {
  const { exit, out } = await klynge(...argv, '--json')
  return { exit, answer: JSON.parse(out) }
}
const north = ['--on', '2021-01-01', '--region', '1081'] as const

test('population clusters: the numbers of 1 January 2021, and who brings them', async () => {
  const { answer } = await json('population', 'clusters', ...north, '--rule', 'partition')
  const citizens = answer.map((one: { name: string; citizens: number }) => [one.name, one.citizens])
  expect(citizens.toSorted()).toEqual([
    ['Klynge Midt', 257_662],
    ['Klynge Nord', 161_135],
    ['Klynge Syd', 108_416],
    ['Klynge Vest', 63_226],
  ])
  expect(Object.keys(answer[0])).toEqual(['cluster', 'name', 'citizens', 'municipalities'])
  expect(answer[0].municipalities).toContainEqual({ code: '0851', name: 'Aalborg', citizens: 219_487 })
  const { out } = await klynge('population', 'clusters', ...north)
  expect(out).toContain('Summen af klyngerne er regionens eget tal: 590.439.')
})

test('population clusters: under the seats of the list of 2019 the difference is Jammerbugt, and the lines say so', async () => {
  const seats = [...north, '--rule', 'seats', '--set', 'seed004_2019'] as const
  const { answer } = await json('population', 'clusters', ...seats)
  const sum = answer.reduce((total: number, one: { citizens: number }) => total + one.citizens, 0)
  expect(sum - 590_439).toBe(38_175)
  const { out } = await klynge('population', 'clusters', ...seats)
  expect(out).toContain('Summen er 38.175 højere end regionens, fordi Jammerbugt tælles med i to klynger')
  const split = await json('population', 'clusters', ...north, '--rule', 'split', '--set', 'seed004_2019')
  expect(split.answer.reduce((total: number, one: { citizens: number }) => total + one.citizens, 0)).toBe(590_439)
})

test.each([
  [['--rule', 'fair'], 'no-such-rule'],
  [['--set', 'nobody'], 'no-such-set'],
  [['--region', '0860'], 'no-such-region'],
  [['--on', '2021-02-30'], 'not-a-day'],
])('population clusters %j is refused with a sentence', async (options, refusal) => {
  const { exit, answer } = await json('population', 'clusters', ...options)
  expect(exit).not.toBe(0)
  expect(answer.refusal).toBe(refusal)
  expect(answer.sentence.length).toBeGreaterThan(10)
})

const laesoe = [['825', 'Læsø']] as const

test('population fetch shows what the latest quarter changes, and takes it in only when told to', async () => {
  statbank.answer = answering(['2024K1', '2024K2'], jsonStat1({ areas: laesoe, times: ['2024K2'], value: [1790] }))
  const shown = await json('population', 'fetch')
  expect(shown.answer).toMatchObject({ state: 'proposed', times: ['2024K2'], counts: { added: 1, refused: 0 } })
  const applied = await json('population', 'fetch', '--quarter', '2024Q2', '--apply')
  expect(applied.answer).toMatchObject({ state: 'applied', counts: { added: 1 } })
  const again = await klynge('population', 'fetch', '--quarter', '2024K2', '--apply')
  expect(again).toMatchObject({ exit: 0 })
  expect(again.out).toContain('Der er intet nyt at tage ind.')
})

test('population fetch reads JSON-stat 2 and CSV alike, and names both numbers where one changes', async () => {
  statbank.answer = answering([], jsonStat2({ areas: laesoe, times: ['2024K2'], value: [1800] }))
  expect((await klynge('population', 'fetch', '--from', '2024', '--to', '2024')).out).toContain('1790 bliver 1800')
  statbank.answer = answering([], statCsv('OMRÅDE;TID;INDHOLD', 'Læsø;2024K2;1801'))
  expect((await klynge('population', 'fetch', '--quarter', '2024K2')).out).toContain('1790 bliver 1801')
})

test('population fetch says what went wrong: no network, a sick server, an answer that is none, a wrong question', async () => {
  statbank.answer = (response) => void response.writeHead(503).end()
  expect((await klynge('population', 'fetch')).err).toContain('Danmarks Statistik har selv en fejl (503)')
  statbank.answer = answering([], '<html>Velkommen</html>')
  const garbage = await json('population', 'fetch', '--quarter', '2024K2')
  expect(garbage.exit).toBe(65)
  expect(garbage.answer.sentence).toContain('Filen')
  const nobody = await openStatbank()
  await nobody.close()
  const away = await klynge('population', 'fetch', '--url', nobody.url, '--quarter', '2024K1')
  expect(away.err).toContain('Der er ikke forbindelse til 127.0.0.1')
  expect((await klynge('population', 'fetch', '--quarter', 'foråret')).err).toContain('er ikke et kvartal')
  expect((await klynge('population', 'fetch', '--from', '2024', '--quarter', '2024K1')).err).toContain('Sig enten')
  expect((await klynge('population', 'fetch', '--url', 'file:///etc/passwd')).exit).toBe(64)
})
