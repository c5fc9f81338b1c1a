import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../test/database.ts'
import { type Web, webOver } from '../../test/web.ts'
import type { Database, ReadTx } from '../db/transactions.ts'
import { csvRows } from '../kernel/csv.ts'
import { day } from '../kernel/day.ts'
import { loadRegister } from '../structure/actions/load-register.ts'
import { countAnswer } from './model/count-answer.ts'
import { populationRoutes } from './routes.tsx'

let db: TestDatabase
let web: Web
let queries = 0

beforeAll(async () => {
  db = await testDatabase()
  await loadRegister(db, { kind: 'operator', day: day('2022-11-08') })
  web = await webOver(db, populationRoutes(counting(db)))
})
afterAll(() => web.server.close())

/** The database, counting what the page asks of it. */
function counting(database: Database): Database {
  const counted = (tx: ReadTx): ReadTx =>
    new Proxy(tx, {
      get(target, name) {
        if (name === 'selectFrom') queries += 1
        const own: unknown = Reflect.get(target, name)
        return typeof own === 'function' ? own.bind(target) : own
      },
    })
  return { ...database, reading: (actor, work) => database.reading(actor, (tx) => work(counted(tx))) }
}

function words(html: string): string {
  return html.replaceAll(/<[^>]+>/g, '').replaceAll(/\s+/g, ' ')
}

type Answered = {
  readonly figuresOn: string | null
  readonly clusters: readonly { readonly cluster: string; readonly name: string; readonly citizens: number | null }[]
  readonly reconciliation: readonly {
    readonly region: string | null
    readonly own: number
    readonly difference: number
    readonly deviations: readonly { readonly name: string }[]
  }[]
}
async function data(query: string): Promise<Answered> {
  return JSON.parse((await web.get(`/befolkning.json?${query}`)).body)
}
const north = 'region=1081&pr=2021-01-01'

test('on 1 January 2021 the partition counts the citizens of North Jutland once, and the clusters sum to the region', async () => {
  const { clusters, reconciliation, figuresOn } = await data(north)
  expect(figuresOn).toBe('2021-01-01')
  expect(new Map(clusters.map(({ name, citizens }) => [name, citizens]))).toEqual(
    new Map([
      ['Klynge Nord', 161_135],
      ['Klynge Midt', 257_662],
      ['Klynge Syd', 108_416],
      ['Klynge Vest', 63_226],
    ]),
  )
  expect(reconciliation).toEqual([expect.objectContaining({ region: '1081', own: 590_439, difference: 0 })])
  const page = words((await web.get(`/befolkning?${north}`)).body)
  expect(page).toContain(
    'I Region Nordjylland bor 590.439 borgere (pr. 1. januar 2021). Her er de talt i 4 klynger, hver borger talt én gang.',
  )
  expect(page).toContain('Summen af klyngerne er regionens eget tal: 590.439.')
})

test('under the seats of the list of 2019 the sum exceeds the region by Jammerbugt, and the page says so', async () => {
  const query = `${north}&regel=pladser&saet=seed004_2019`
  const [sums] = (await data(query)).reconciliation
  expect(sums?.deviations).toEqual([
    expect.objectContaining({ name: 'Jammerbugt', reason: 'several', times: 2, difference: sums?.difference }),
  ])
  const page = words((await web.get(`/befolkning?${query}`)).body)
  expect(page).toMatch(/Summen er 38\.\d{3} højere end regionens, fordi Jammerbugt tælles med i to klynger/)
})

test('whatever is decided, the partition is complete from October 2019 to the last day of the clusters', async () => {
  for (const on of ['2019-10-01', '2021-01-01', '2022-06-30', '2022-07-01', '2023-01-01', '2026-12-31']) {
    const { reconciliation } = await data(`pr=${on}`)
    expect(reconciliation, on).toHaveLength(6)
    for (const { difference } of reconciliation) expect(difference, on).toBe(0)
  }
})

test('a municipality that sources disagree about is left out under seats, and the page names it', async () => {
  const page = words((await web.get('/befolkning?region=1084&regel=pladser&pr=2022-11-08')).body)
  expect(page).toContain('kilderne er uenige om Rudersdal')
  expect(page).toContain('København')
})

test('the partition says where it only assumes, and counts it all the same', async () => {
  const page = words((await web.get('/befolkning?region=1084&pr=2022-11-08')).body)
  expect(page).toContain('Rudersdal er foreløbig talt, hvor den nok hører til')
  expect((await data('region=1084&pr=2022-11-08')).reconciliation[0]?.difference).toBe(0)
})

test('older citizens are told where the count of ages knows them, on the day of that count', async () => {
  const page = words((await web.get(`/befolkning?${north}`)).body)
  expect(page).toContain('Ældre borgere i klyngerne pr. 1. januar 2014')
  expect(page).toContain('65 år og derover')
  expect(page).not.toContain('80 år og derover')
  expect(words((await web.get('/befolkning?pr=2013-12-31')).body)).not.toContain('Ældre borgere')
})

test('every answer is what its description says, on any day', async () => {
  for (const query of [
    north,
    `${north}&regel=delt&saet=seed004_2019`,
    'pr=2010-01-01',
    'pr=2001-01-01',
    'pr=2027-06-01',
  ])
    expect(countAnswer.safeParse(await data(query)).error, query).toBeUndefined()
})

test('a day before the first figure, and a day before the first cluster, say so and lead to the first', async () => {
  const before = await web.get('/befolkning?pr=2001-01-01')
  expect(words(before.body)).toContain('Der er ingen befolkningstal så tidligt som den 1. januar 2001.')
  expect(before.body).toContain('pr=2005-01-01')
  const without = await web.get('/befolkning?pr=2010-01-01')
  expect(words(without.body)).toContain('Registret kender ingen klynger pr. 1. januar 2010.')
  expect(words(without.body)).toContain('Region Sjælland')
  expect((await data('pr=2010-01-01')).clusters).toEqual([])
  const silent = words((await web.get('/befolkning?pr=2010-01-01&regel=pladser&saet=seed004_2019')).body)
  expect(silent).toContain('siger ikke noget om den 1. januar 2010')
})

test('the page asks the database eight times, and three times more where a collection of claims is followed', async () => {
  for (const [query, most] of [
    ['pr=2022-11-09', 8],
    ['pr=2021-01-02&regel=pladser&saet=seed004_2019', 11],
  ] as const) {
    queries = 0
    expect((await web.get(`/befolkning?${query}`)).status).toBe(200)
    expect(queries).toBeLessThanOrEqual(most)
  }
})

test('what cannot be chosen is a sentence, not an error', async () => {
  for (const [query, sentence] of [
    ['regel=vilkårligt', 'er ikke en måde at tælle på'],
    ['saet=findes-ikke', 'Der er ingen samling af udsagn'],
    ['region=0860', 'Der er ingen region med koden'],
  ] as const) {
    const answer = await web.get(`/befolkning?${encodeURI(query)}`)
    expect(answer.status).toBe(422)
    expect(words(answer.body)).toContain(sentence)
  }
})

test('the page is a table for a spreadsheet too, in both languages', async () => {
  const rows = csvRows((await web.get(`/befolkning.csv?${north}`)).body)
  expect(rows).toHaveLength(5)
  expect(rows.map((row) => row[3])).toContain('161135')
  const english = csvRows((await web.get(`/en/befolkning.csv?${north}`)).body)
  expect(english[0]?.[3]).toBe('citizens')
  expect(words((await web.get(`/en/befolkning?${north}`)).body)).toContain(
    '590,439 citizens live in Region Nordjylland',
  )
})
