import { sql } from 'kysely'
import { afterEach, expect, test, vi } from 'vitest'
import { seatsPanel } from '../src/governance/panels.tsx'
import { governanceRoutes } from '../src/governance/routes.ts'
import { personsSeatedOn } from '../src/governance/storage/memberships.ts'
import { addDays } from '../src/kernel/day.ts'
import { newId } from '../src/kernel/id.ts'
import { meetingRoutes } from '../src/meetings/routes.ts'
import { peopleRoutes } from '../src/people/routes.ts'
import { browserOf } from './browser-of.ts'
import { addBodies, addMember, addSecretary, operator, type PersonActor, today } from './cast.ts'
import { testDatabase } from './database.ts'
import { openDoor } from './visitor.ts'

const database = await testDatabase()
const bodies = await addBodies(database)
const house = { publicUrl: 'https://klynge.test', providers: [], personPanels: [seatsPanel], seatedOn: personsSeatedOn }
const door = await openDoor(database, [
  ...peopleRoutes(database, house),
  ...governanceRoutes(database, [], []),
  ...meetingRoutes(database),
])
const members = '/fjordklyngen/politisk-niveau/medlemmer'
const closed = '/fjordklyngen/politisk-niveau/moeder/2024-05-14'
const form = { name: 'Ny Person', post: 'member', from: '2022-07-01', visibility: 'members' }

const hour = 3_600_000

await database.writing(await addSecretary(database, bodies.fjordklyngen), (tx) =>
  tx
    .insertInto('meeting')
    .values({
      id: newId(),
      organization_id: bodies.fjordPolitical,
      slug: '2024-05-14',
      held_on: '2024-05-14',
      kind: 'minutes',
      visibility: 'level',
    })
    .execute(),
)

afterEach(() => {
  vi.useRealTimers()
})

const endedOn = (actor: PersonActor, lastDay: string) =>
  database.writing(operator, (tx) =>
    tx
      .updateTable('membership')
      .set({ valid: `[2022-07-01,${lastDay}]` })
      .where('person_id', '=', actor.person)
      .execute(),
  )

test('a secretary whose membership ended yesterday is refused page, form and data in a session that was opened before', async () => {
  const secretary = await addSecretary(database, bodies.fjordPolitical, 'Sanne Sidstedag')
  const browser = await browserOf(database, door, secretary, new Date(Date.now() - hour / 2))
  expect((await browser.get(`${members}/nyt`)).statusCode).toBe(200)
  expect((await browser.get(closed)).statusCode).toBe(200)
  expect((await browser.get(`${closed}.json`)).statusCode).toBe(200)
  const seated = await browser.submit(`${members}/nyt`, form)
  expect(seated.headers.location).toBe(members)
  const before = await browser.get(`${members}/nyt`)
  await endedOn(secretary, addDays(today, -1))
  expect((await browser.get(`${members}/nyt`)).statusCode).toBe(404)
  expect((await browser.get(closed)).statusCode).toBe(404)
  expect((await browser.get(`${closed}.json`)).statusCode).toBe(404)
  expect((await browser.get(`/en${closed}`)).statusCode).toBe(404)
  const late = await sendAgain(browser.cookies, before.body)
  expect(late.statusCode).toBe(404)
  expect((await browser.get(`${members}.json`)).body).not.toContain('Sent')
  expect((await browser.get('/mit')).body).toContain('Du har ingen plads')
})

test('a member whose membership ended yesterday no longer reads what is for the level, page or data', async () => {
  const member = await addMember(database, bodies.fjordPolitical, 'member', 'Mona Medlem')
  const browser = await browserOf(database, door, member)
  expect((await browser.get(closed)).statusCode).toBe(200)
  await endedOn(member, addDays(today, -1))
  expect((await browser.get(closed)).statusCode).toBe(404)
  expect((await browser.get(`${closed}.json`)).statusCode).toBe(404)
  expect((await browser.get(`${members}.csv`)).body).not.toContain('Ny Person')
})

test('five minutes before midnight the last day still counts; five minutes after, the same open session is refused', async () => {
  const secretary = await addSecretary(database, bodies.fjordPolitical, 'Mille Midnat')
  await endedOn(secretary, today)
  const midnight = new Date(`${addDays(today, 1)}T00:00:00${offsetOf(addDays(today, 1))}`).getTime()
  vi.useFakeTimers({ toFake: ['Date'], now: midnight - 5 * 60_000 })
  const browser = await browserOf(database, door, secretary, new Date(midnight - hour))
  const open = await browser.get(`${members}/nyt`)
  expect(open.statusCode).toBe(200)
  vi.setSystemTime(midnight + 5 * 60_000)
  expect((await browser.get(`${members}/nyt`)).statusCode).toBe(404)
  expect((await sendAgain(browser.cookies, open.body)).statusCode).toBe(404)
  expect((await browser.get('/mit')).statusCode).toBe(200)
})

test('the database alone gives nothing to whom was seated until yesterday', async () => {
  const secretary = await addSecretary(database, bodies.fjordklyngen, 'Stine Slut')
  const opened = () =>
    database.reading(secretary, async (tx) => {
      const { rows } = await sql<{ count: number }>`select cardinality(klynge_secretariats() || klynge_levels()
        || klynge_circle()) as count`.execute(tx)
      return rows[0]?.count
    })
  expect(await opened()).toBeGreaterThan(0)
  await endedOn(secretary, addDays(today, -1))
  expect(await opened()).toBe(0)
  const written = database.writing(secretary, (tx) =>
    tx.updateTable('membership').set({ title: 'Sent' }).where('organization_id', '=', bodies.fjordPolitical).execute(),
  )
  expect((await written).map(({ numUpdatedRows }) => numUpdatedRows)).toEqual([0n])
})

/** The form that stood open, sent once more with what stood hidden in it. */
function sendAgain(cookies: ReadonlyMap<string, string>, page: string) {
  const main = page.slice(page.indexOf('<main'))
  const hidden = [...main.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(
    ([, name = '', value = '']): [string, string] => [name, value],
  )
  const payload = new URLSearchParams({ ...Object.fromEntries(hidden), ...form, name: 'Sent Navn' }).toString()
  const headers = { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://klynge.test' }
  return door.inject({
    method: 'POST',
    url: `${members}/nyt`,
    headers,
    payload,
    cookies: Object.fromEntries(cookies),
  })
}

/** Denmark's distance to UTC at the beginning of a day: `+01:00`. */
function offsetOf(day: string): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Copenhagen', timeZoneName: 'longOffset' })
  const name = parts.formatToParts(new Date(`${day}T00:00:00Z`)).find(({ type }) => type === 'timeZoneName')?.value
  return name?.replace('GMT', '') ?? '+00:00'
}
