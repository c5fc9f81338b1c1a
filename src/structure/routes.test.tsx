import { afterAll, beforeAll, expect, test } from 'vitest'
import { addSecretary } from '../../test/cast.ts'
import { type TestDatabase, testDatabase } from '../../test/database.ts'
import { type Web, webOver } from '../../test/web.ts'
import type { Database, ReadTx } from '../db/transactions.ts'
import { csvRows } from '../kernel/csv.ts'
import { day } from '../kernel/day.ts'
import { loadRegister } from './actions/load-register.ts'
import { structureRoutes } from './routes.ts'
import { organizationBySlug } from './storage/organizations.ts'

let db: TestDatabase
let web: Web
let queries = 0

beforeAll(async () => {
  db = await testDatabase()
  await loadRegister(db, { kind: 'operator', day: day('2022-11-08') })
  const west = await db.readingPublic((tx) => organizationBySlug(tx, 'klynge-vest-nordjylland'))
  const routes = structureRoutes(counting(db), [
    async (_tx, { slug }) => (slug === 'klynge-nord-nordjylland' ? <p>Her er et panel.</p> : null),
  ])
  web = await webOver(db, routes, { signe: await addSecretary(db, west?.id ?? '') })
})
afterAll(() => web.server.close())

/** The database, counting what the pages ask of it. */
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

/** The words of a page, without its marks. */
function words(html: string): string {
  return html.replaceAll(/<[^>]+>/g, '').replaceAll(/\s+/g, ' ')
}

const on = (path: string, text = '2022-11-08') => web.get(`${path}?pr=${text}`)

test('a cluster says in one sentence who it is', async () => {
  const page = words((await on('/klynge-nord-nordjylland')).body)
  expect(page).toContain('Klynge Nord (Nordjylland)')
  expect(page).toContain(
    'I Klynge Nord samarbejder Region Nordjylland, kommunerne Brønderslev, Frederikshavn, Hjørring og Læsø og almen praksis',
  )
  expect(page).toContain('160.680 borgere tæller her (pr. 1. januar 2022)')
  expect(page).toContain('Her er et panel.')
})

test('every page asks the database at most sixteen times', async () => {
  const pages = [
    '/kort',
    '/aendringer',
    '/regioner',
    '/kommuner',
    '/hospitaler',
    '/klynger',
    '/regioner/hovedstaden',
    '/kommuner/koebenhavn',
    '/hospitaler/hobro',
    '/sundhedsklynge-fyn-syddanmark',
    '/sundhedsklynge-fyn-syddanmark/politisk-niveau',
  ]
  for (const path of pages) {
    queries = 0
    expect((await on(path)).status, path).toBe(200)
    expect(queries, path).toBeGreaterThan(0)
    expect(queries, path).toBeLessThanOrEqual(16)
  }
})

test('Rudersdal stands as a conflict in both clusters, with both sources, and counts in one of them', async () => {
  const municipality = words((await on('/kommuner/rudersdal')).body)
  expect(municipality).toContain('kilderne er uenige om, hvilken klynge den hører til')
  expect(municipality).toContain('Herlev Hospitals optageområde')
  expect(municipality).toContain('begge 2019 og enige')
  const cluster = words((await on('/sundhedsklynge-midt-hovedstaden')).body)
  expect(cluster).toContain('Kilderne er uenige om Rudersdal')
  expect(cluster).toContain('Med Rudersdal, som tæller et andet sted')
  const json = JSON.parse((await web.get('/sundhedsklynge-midt-hovedstaden.json?pr=2022-11-08')).body)
  const counted = json.municipalities.filter(({ certainty }: { certainty: string }) => certainty !== 'conflict')
  expect(counted).toHaveLength(8)
  expect(json.citizens).toMatchObject({ day: '2022-01-01', persons: 406_602, disputed: 0 })
  expect(json.citizensInSeats).toMatchObject({ persons: 406_602, disputed: 57_247 })
})

test('København has a seat in two clusters and says so', async () => {
  expect(words((await on('/kommuner/koebenhavn')).body)).toContain(
    'har plads i Sundhedsklynge Byen (Hovedstaden) og Sundhedsklynge Syd (Hovedstaden)',
  )
  expect(words((await on('/regioner/hovedstaden')).body)).toContain('København har plads i flere klynger')
})

test('names collide, but titles do not', async () => {
  expect(words((await on('/klynge-nord-nordjylland')).body)).toContain('Klynge Nord (Nordjylland)')
  expect(words((await on('/sundhedsklynge-nord-hovedstaden')).body)).toContain('Sundhedsklynge Nord (Hovedstaden)')
})

test('a level belongs to its cluster and to all who hold that together', async () => {
  const page = (await on('/klynge-nord-nordjylland/politisk-niveau')).body
  expect(page).toContain('<title>Politisk niveau, Klynge Nord (Nordjylland) – Klynge</title>')
  expect(words(page)).toContain('Region Nordjylland, Brønderslev, Frederikshavn, Hjørring, Læsø')
})

test('a day before a cluster existed says so, and leads to the first on which it did', async () => {
  const page = (await on('/klynge-nord-nordjylland', '2020-01-01')).body
  expect(words(page)).toContain('Klynge Nord fandtes ikke den 1. januar 2020')
  expect(page).toContain('href="/klynge-nord-nordjylland?pr=2022-07-01"')
  expect(words(page)).not.toContain('Her er et panel.')
  const list = (await on('/klynger', '2019-01-01')).body
  expect(words(list)).toContain('Registret kender ingen klynger pr. 1. januar 2019')
  expect(list).toContain('href="/klynger?pr=2019-10-01"')
  expect(words((await on('/regioner', '1970-01-01')).body)).toContain('Registret kender ingen regioner')
})

test('a day after the clusters says that they no longer exist', async () => {
  expect(words((await on('/klynge-nord-nordjylland', '2027-01-01')).body)).toContain(
    'Klynge Nord fandtes ikke længere den 1. januar 2027',
  )
  expect(words((await on('/regioner', '2027-01-01')).body)).toContain('4 regioner og 98 kommuner')
})

test('the lists are data too', async () => {
  const clusters = JSON.parse((await web.get('/klynger.json?pr=2022-07-01')).body)
  expect(clusters).toHaveLength(22)
  expect(clusters).toContainEqual(
    expect.objectContaining({ id: 'klynge-vest-nordjylland', name: 'Klynge Vest', title: 'Klynge Vest (Nordjylland)' }),
  )
  const region = JSON.parse((await web.get('/regioner/nordjylland.json?pr=2022-07-01')).body)
  expect(region.municipalities).toHaveLength(11)
  expect(region.clusters).toHaveLength(4)
  expect(region.citizens.persons).toBe(591_740)
  const csv = (await web.get('/kommuner.csv?pr=2022-07-01')).body.split('\r\n')
  expect(csv).toHaveLength(100)
  expect(csv).toContainEqual(expect.stringMatching(/^kommuner\/hjoerring;0860;Hjørring;Region Nordjylland;/))
})

test('a list as data stands in Danish order, and each of its columns has a name', async () => {
  const rows = csvRows((await web.get('/kommuner.csv?pr=2022-07-01')).body)
  expect(new Set(rows.map((row) => row.length)).size).toBe(1)
  const names = rows.slice(1).map((row) => row[2])
  expect(names[0]).toBe('Albertslund')
  expect(names.slice(-4)).toEqual(['Ærø', 'Aabenraa', 'Aalborg', 'Aarhus'])
  const english = csvRows((await web.get('/en/kommuner.csv?pr=2022-07-01')).body)
  expect(english[0]?.slice(0, 4)).toEqual(['id', 'code', 'name', 'region'])
})

test('pages speak English where English is chosen', async () => {
  const page = words((await web.get('/en/klynge-nord-nordjylland?pr=2022-11-08')).body)
  expect(page).toContain('work together for the citizens’ health')
  expect(page).not.toContain('borgere')
})

test('an address that an organization once had leads to the one it has', async () => {
  const north = await db.readingPublic((tx) => organizationBySlug(tx, 'klynge-nord-nordjylland'))
  await db.writing({ kind: 'operator', day: day('2022-11-08') }, (tx) =>
    tx
      .insertInto('former_slug')
      .values({ slug: 'vendsysselklyngen', organization_id: north?.id ?? '' })
      .execute(),
  )
  const answer = await on('/vendsysselklyngen', '2022-11-08')
  expect(answer).toMatchObject({ status: 301, location: '/klynge-nord-nordjylland?pr=2022-11-08' })
  expect((await on('/ingen-saadan')).status).toBe(404)
})

test('a secretary enters a committee below her own cluster, and a cluster, but nothing below another', async () => {
  const typed = { name: 'Økonomigruppen', kind: 'working-group', from: '2023-01-01', source: 'Referat, punkt 6' }
  const group = await web.post('/klynger/ny', { ...typed, under: 'klynge-vest-nordjylland' }, 'signe')
  expect(group).toMatchObject({ status: 303, location: '/klynge-vest-nordjylland/oekonomigruppen' })
  expect(words((await web.get('/klynge-vest-nordjylland/oekonomigruppen?pr=2023-06-01')).body)).toContain(
    'Økonomigruppen',
  )
  const again = await web.post('/klynger/ny', { ...typed, under: 'klynge-vest-nordjylland' }, 'signe')
  expect(again.status).toBe(422)
  expect(words(again.body)).toContain('Der står allerede en organisation med det navn')
  expect((await web.post('/klynger/ny', { ...typed, under: 'klynge-syd-nordjylland' }, 'signe')).status).toBe(404)
  const cluster = {
    name: 'Klynge Øst',
    kind: 'cluster',
    region: 'regioner/nordjylland',
    municipalities: 'kommuner/laesoe',
  }
  const added = await web.post('/klynger/ny', { ...typed, ...cluster }, 'signe')
  expect(added).toMatchObject({ status: 303, location: '/klynge-oest-nordjylland' })
  expect(words((await on('/klynge-oest-nordjylland', '2023-06-01')).body)).toContain('kommunen Læsø')
})

test('what was typed wrongly is said at its field, and nothing typed is lost', async () => {
  const typed = { name: 'Møder', kind: 'committee', from: '2023-02-30', source: 'Referat' }
  const page = (await web.post('/klynger/ny', typed, 'signe')).body
  expect(words(page)).toContain('Skriv dagen som år, måned og dag')
  expect(page).toContain('value="Referat"')
  const reserved = await web.post('/klynger/ny', { ...typed, from: '2023-02-28' }, 'signe')
  expect(words(reserved.body)).toContain('Navnet bruges som adresse på en anden side')
})

test('who is no secretary finds no form', async () => {
  expect((await web.get('/klynger/ny')).status).toBe(303)
  expect((await web.get('/klynger/ny?under=klynge-syd-nordjylland', 'signe')).status).toBe(404)
  expect((await web.get('/klynger/ny', 'signe')).status).toBe(200)
})
