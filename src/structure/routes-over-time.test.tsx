import { afterAll, beforeAll, expect, test } from 'vitest'
import { addKeeper } from '../../test/cast.ts'
import { type TestDatabase, testDatabase } from '../../test/database.ts'
import { type Web, webOver } from '../../test/web.ts'
import { day } from '../kernel/day.ts'
import { loadRegister } from './actions/load-register.ts'
import { structureRoutes } from './routes.ts'

let db: TestDatabase
let web: Web

beforeAll(async () => {
  db = await testDatabase()
  await loadRegister(db, { kind: 'operator', day: day('2022-11-08') })
  web = await webOver(db, structureRoutes(db, []), { rikke: await addKeeper(db) })
})
afterAll(() => web.server.close())

/** The words of a page as of a day, without its marks. */
async function words(path: string, on: string, as?: string): Promise<string> {
  const { status, body } = await web.get(`${path}?pr=${on}`, as)
  expect(status, path).toBe(200)
  return body.replaceAll(/<[^>]+>/g, '').replaceAll(/\s+/g, ' ')
}

async function json(path: string, on: string) {
  return JSON.parse((await web.get(`${path}.json?pr=${on}`)).body)
}

const days = ['2006-12-31', '2021-01-01', '2022-07-01', '2027-01-01'] as const
const lists = ['/regioner', '/kommuner', '/hospitaler', '/klynger', '/sundhedsraad'] as const
const pages = [
  '/regioner/hovedstaden',
  '/regioner/oestdanmark',
  '/kommuner/koebenhavn',
  '/kommuner/koege',
  '/hospitaler/rigshospitalet',
  '/klynge-syd-nordjylland',
  '/klynge-nord-nordjylland-2019',
  '/samarbejdsfora-roskilde-og-koege-sjaelland-2019',
  '/sundhedssamarbejdsudvalg-nordjylland',
  '/psykiatrien-nordjylland',
  '/almen-praksis-nordjylland',
  '/sundhedsraad-amager-og-vestegnen',
] as const

test.each(days)('every kind of page answers as of %s, and every link of it to itself holds', async (on) => {
  for (const path of [...lists, ...pages]) {
    const { status, body } = await web.get(`${path}?pr=${on}`)
    expect(status, path).toBe(200)
    const fragments = [...body.matchAll(new RegExp(`href="${path}[^"#]*#([^"]+)"`, 'g'))].map(([, id]) => id)
    for (const id of fragments) expect(body, path).toContain(`id="${id}"`)
  }
})

test('a cluster says which form came before it, and the earlier form says which came after', async () => {
  const statutory = await words('/klynge-nord-nordjylland', '2022-07-01')
  expect(statutory).toContain('Sådan er den blevet til')
  expect(statutory).toContain('Afløste den 1. juli 2022 Klynge Nord (2019–2022)')
  const earlier = await words('/klynge-nord-nordjylland-2019', '2021-01-01')
  expect(earlier).toContain('Klynge Nord (Nordjylland, 2019–2022)')
  expect(earlier).toContain('Bliver den 1. juli 2022 afløst af Klynge Nord (2022–2026)')
})

test('where sources disagree about a member on one side of the change, it is left out of the comparison', async () => {
  expect(await words('/sundhedsklynge-syd-hovedstaden', '2022-07-01')).toContain(
    'De samme kommuner, når der ses bort fra København, som kilderne er uenige om.',
  )
  expect(await words('/klynge-vest-nordjylland', '2022-07-01')).toContain('De samme kommuner.')
})

test('a municipality shows no figure from after the day', async () => {
  const then = await words('/kommuner/rudersdal', '2021-01-01')
  expect(then).toContain('57.024')
  expect(then).not.toContain('57.247')
  expect(then).not.toContain('57.193')
  expect(await words('/kommuner/rudersdal', '2022-07-01')).toContain('57.247')
})

test('the list of clusters leads to what sources disagree about, on the day that it shows', async () => {
  expect((await web.get('/klynger?pr=2021-01-01')).body).toContain('href="/uenigheder?pr=2021-01-01"')
})

test('the map of a day without municipalities says so and draws nothing; without clusters it names no councils', async () => {
  const before = await words('/kort', '2006-01-01')
  expect(before).toContain('Registret ved ikke noget om tiden før den 1. januar 2007, så der er intet kort at vise.')
  expect(before).not.toContain('Sundhedsråd på kortet')
  const without = await web.get('/kort?pr=2010-01-01')
  expect(without.body).toContain('Tegn på kortet')
  expect(without.body).not.toContain('#tabel')
})

test('a region says what it goes up in, before and after the day, and what a new one took over', async () => {
  expect(await words('/regioner/hovedstaden', '2022-07-01')).toContain('Går den 1. januar 2027 op i Region Østdanmark')
  expect(await words('/regioner/hovedstaden', '2027-01-01')).toContain('Gik den 1. januar 2027 op i Region Østdanmark')
  const east = await words('/regioner/oestdanmark', '2027-01-01')
  expect(east).toContain('Overtog den 1. januar 2027 hele Region Hovedstaden (2007–2026)')
  expect(east).toContain('Overtog den 1. januar 2027 hele Region Sjælland (2007–2026)')
})

test('two committees went up in one, and each knows it', async () => {
  const later = await json('/sundhedssamarbejdsudvalg-nordjylland', '2022-07-01')
  expect(later.before.map(({ earlier }: { earlier: { id: string } }) => earlier.id).toSorted()).toEqual([
    'praksisplanudvalg-nordjylland',
    'sundhedskoordinationsudvalg-nordjylland',
  ])
  expect(await words('/praksisplanudvalg-nordjylland', '2021-01-01')).toContain(
    'Går den 1. juli 2022 op i Sundhedssamarbejdsudvalget i Region Nordjylland',
  )
})

test('on a day without it, an organization leads to the form that there was', async () => {
  const before = (await web.get('/klynge-nord-nordjylland?pr=2021-01-01')).body
  expect(before).toContain('href="/klynge-nord-nordjylland-2019?pr=2021-01-01"')
  const after = (await web.get('/regioner/sjaelland?pr=2027-01-01')).body
  expect(after).toContain('href="/regioner/oestdanmark?pr=2027-01-01"')
})

test('a day before anything is known says since when the register knows anything', async () => {
  for (const path of ['/kommuner/koege', '/klynger', '/sundhedsraad']) {
    expect(await words(path, '2006-12-31')).toContain('Registret ved ikke noget om tiden før den 1. januar 2007')
  }
})

test('a municipality says where it has seats, where it counts, and what is not followed', async () => {
  const copenhagen = await words('/kommuner/koebenhavn', '2022-07-01')
  expect(copenhagen).toContain('tæller kun ét sted i opgørelser: Sundhedsklynge Byen (Hovedstaden)')
  const jammerbugt = await words('/kommuner/jammerbugt', '2021-01-01')
  expect(jammerbugt).toContain('Uafklaret: Klynge Nord (Nordjylland)')
  expect(jammerbugt).toContain('tæller kun ét sted i opgørelser: Klynge Midt (Nordjylland)')
  const data = await json('/kommuner/rudersdal', '2022-07-01')
  expect(data.countedIn).toMatchObject({ id: 'sundhedsklynge-nord-hovedstaden', certainty: 'assumed' })
})

test('a cluster counts each municipality once, and says what its seats would make it', async () => {
  const south = await words('/sundhedsklynge-syd-hovedstaden', '2022-07-01')
  expect(south).toContain('tæller i Sundhedsklynge Byen (Hovedstaden)')
  expect(south).toContain('Med København, som tæller et andet sted, er det')
  const north = await json('/klynge-nord-nordjylland-2019', '2021-01-01')
  expect(north.citizens.persons).toBe(161_135)
  expect(await words('/klynge-midt-nordjylland-2019', '2021-01-01')).toContain('257.662 borgere tæller her')
})

test('who sits in a cluster without being its anchor stands there, and on its own page', async () => {
  expect(await words('/byen-hovedstaden-2019', '2021-01-01')).toContain('Hvem sidder ellers med')
  const hospital = await words('/hospitaler/rigshospitalet', '2021-01-01')
  expect(hospital).toContain('Byen (Hovedstaden)')
  expect(hospital).toContain('Syd (Hovedstaden)')
  expect(await words('/almen-praksis-nordjylland', '2022-07-01')).toContain('sidder med i Klynge Midt (Nordjylland)')
})

test('Klynge Syd says that it shares its hospital and has none of its own', async () => {
  const south = await words('/klynge-syd-nordjylland', '2022-07-01')
  expect(south).toContain('undtaget fra reglen')
  expect(south).toContain('Aalborg Universitetshospital, delt med Klynge Midt')
  expect(await words('/klynge-midt-nordjylland', '2022-07-01')).toContain('delt med Klynge Syd')
})

test('health councils stand with their sources only, and a keeper is shown the way to the rest', async () => {
  expect(await words('/sundhedsraad', '2027-01-01')).toContain('Sundhedsråd Amager og Vestegnen')
  expect((await web.get('/sundhedsraad?pr=2027-01-01', 'rikke')).body).toContain('href="/register/indlaesninger?pr=')
  expect((await web.get('/sundhedsraad?pr=2027-01-01')).body).not.toContain('href="/register/indlaesninger')
  expect(await words('/sundhedsraad', '2022-07-01')).toContain('Registret kender ingen sundhedsråd pr. 1. juli 2022')
  const council = await words('/sundhedsraad-amager-og-vestegnen', '2026-06-01')
  expect(council).toContain('hvor Albertslund, Brøndby, Dragør')
  expect(council).toContain('Overtog den 19. januar 2026 området fra Sundhedsklynge Syd (2022–2026)')
  const csv = (await web.get('/sundhedsraad.csv?pr=2026-06-01')).body
  expect(csv).toContain('sundhedsraad-nordsjaelland')
})

test('once the clusters are abolished the list says so and leads to the health councils', async () => {
  const list = (await web.get('/klynger?pr=2027-01-01')).body
  expect(list).toContain('Ingen klynge er i kraft den 1. januar 2027')
  expect(list).toContain('href="/sundhedsraad?pr=2027-01-01"')
})
