import { expect, test } from 'vitest'
import { addBodies, addMember, addSecretary, operator, type PersonActor } from '../../test/cast.ts'
import { testDatabase } from '../../test/database.ts'
import { openDoor, type Visitor, visitorAt } from '../../test/visitor.ts'
import { invite } from '../people/actions/invite.ts'
import { openSession } from '../people/actions/open-session.ts'
import { parseEmail } from '../people/model/email.ts'
import { peopleRoutes } from '../people/routes.ts'
import { structureRoutes } from '../structure/routes.ts'
import { membersPanel, seatsPanel } from './panels.tsx'
import { governanceRoutes } from './routes.ts'
import { personsSeatedOn } from './storage/memberships.ts'

const database = await testDatabase()
const bodies = await addBodies(database)
const house = { publicUrl: 'https://klynge.test', providers: [], personPanels: [seatsPanel], seatedOn: personsSeatedOn }
const door = await openDoor(database, [
  ...peopleRoutes(database, house),
  ...structureRoutes(database, [membersPanel]),
  ...governanceRoutes(database, [], []),
])
const page = '/fjordklyngen/politisk-niveau/medlemmer'
const typed = {
  name: 'Bente Borgmester',
  post: 'member',
  title: 'Borgmester',
  onBehalfOf: 'havnby',
  from: '2022-07-01',
  visibility: 'public',
  source: 'Referat af 8. november 2022',
}

/** A browser in which somebody has signed in. */
async function browserOf(actor: PersonActor): Promise<Visitor> {
  const account = await database.reading(actor, (tx) =>
    tx.selectFrom('account').select('email').where('id', '=', actor.account).executeTakeFirstOrThrow(),
  )
  const email = parseEmail(account.email)
  if (!email.ok) throw new Error(account.email)
  const invited = await invite(database, operator, { email: email.value, name: '', language: 'da', now: new Date() })
  if (!invited.ok) throw new Error(invited.refusal)
  const from = { browser: 'other', system: 'other' } as const
  const link = { token: invited.value.token, oldCookie: undefined, from, now: new Date() }
  const opened = await openSession(database, link)
  if (!opened.ok) throw new Error(opened.refusal)
  const visitor = visitorAt(door)
  visitor.cookies.set('klynge_session', opened.value)
  return visitor
}

const secretary = await browserOf(await addSecretary(database, bodies.fjordklyngen))
const foreign = await browserOf(await addSecretary(database, bodies.skovklyngen, 'Frode Fyr'))
const member = await browserOf(await addMember(database, bodies.fjordPolitical, 'member', 'Mogens Medlem'))
const anybody = visitorAt(door)

test('a secretary seats a mayor by hand, and everybody can read it with its source', async () => {
  const saved = await secretary.submit(`${page}/nyt`, typed)
  expect(saved.headers.location).toBe(page)
  const shown = await anybody.get(page)
  expect(shown.body).toContain('href="/personer/bente-borgmester"')
  expect(shown.body).toContain('Referat af 8. november 2022')
  expect((await anybody.get(`${page}.json`)).json()).toMatchObject([
    {
      person: { id: 'bente-borgmester' },
      post: 'member',
      onBehalfOf: 'havnby',
      startDate: '2022-07-01',
      endDate: null,
    },
  ])
  expect((await anybody.get(`${page}.csv`)).body).toContain('bente-borgmester')
  expect((await anybody.get('/personer/bente-borgmester')).body).toContain('Borgmester')
  expect((await anybody.get(`${page}?pr=2022-06-30`)).body).not.toContain('Bente')
})

test('the same form sent twice seats once', async () => {
  const form = { ...typed, name: 'Tove To', 'form-key': 'tryk-to-gange' }
  const both = await Promise.all([secretary.submit(`${page}/nyt`, form), secretary.submit(`${page}/nyt`, form)])
  expect(both.map(({ headers }) => headers.location)).toEqual([page, page])
  const named = (await anybody.get(`${page}.json`))
    .json()
    .filter((one: { person: { name: string } }) => one.person.name === 'Tove To')
  expect(named).toHaveLength(1)
})

test('a namesake is asked about on the same page, and nothing typed is lost', async () => {
  await secretary.submit(`${page}/nyt`, { ...typed, name: 'Hanne Hansen', visibility: 'members' })
  const asked = await secretary.submit(`${page}/nyt`, { ...typed, name: 'Hanne Hansen' })
  expect(asked.statusCode).toBe(422)
  expect(asked.body).toContain('Er det den samme person?')
  expect(asked.body).toContain('Ja, Hanne Hansen: Politisk niveau, Fjordklyngen (Borgmester)')
  expect(asked.body).toContain('value="Referat af 8. november 2022"')
})

test('for everybody who may not, the forms do not exist', async () => {
  const [seated] = (await secretary.get(page)).body.match(/[0-9a-f-]{36}(?=\/afslut)/) ?? []
  for (const visitor of [foreign, member]) {
    expect((await visitor.get(`${page}/nyt`)).statusCode).toBe(404)
    expect((await visitor.submit('/mit/sessioner', typed, `${page}/nyt`)).statusCode).toBe(404)
    expect((await visitor.get(`${page}/${seated}/afslut`)).statusCode).toBe(404)
    expect(
      (await visitor.submit('/mit/sessioner', { to: '2023-01-01', version: '1' }, `${page}/${seated}/afslut`))
        .statusCode,
    ).toBe(404)
    expect((await visitor.get(page)).body).not.toContain('/nyt"')
  }
  expect((await anybody.get(`${page}/nyt`)).headers.location).toContain('/log-ind?next=')
})

test('a secretary’s membership page of another organization cannot end one of this', async () => {
  const own = await addMember(database, bodies.skovPolitical, 'member', 'Sven Skov')
  const [id] = (
    await database.reading(own, (tx) =>
      tx.selectFrom('membership').select('id').where('person_id', '=', own.person).execute(),
    )
  ).map((row) => row.id)
  expect((await secretary.get(`${page}/${id}/afslut`)).statusCode).toBe(404)
  expect(
    (await secretary.submit(`${page}/nyt`, { to: '2023-01-01', version: '1' }, `${page}/${id}/afslut`)).statusCode,
  ).toBe(404)
})

test('a membership that ends is gone the day after, and stays on the person’s page', async () => {
  await secretary.submit(`${page}/nyt`, { ...typed, name: 'Egon Ender' })
  const html = (await secretary.get(page)).body
  const id = /medlemmer\/([0-9a-f-]{36})\/afslut" aria-label="Afslut medlemskabet for Egon Ender"/.exec(html)?.[1]
  const ended = await secretary.submit(`${page}/${id}/afslut`, { to: '2022-12-31' })
  expect(ended.headers.location).toBe(page)
  expect((await anybody.get(`${page}?pr=2022-12-31`)).body).toContain('Egon Ender')
  expect((await anybody.get(`${page}?pr=2023-01-01`)).body).not.toContain('Egon Ender')
  expect((await anybody.get('/personer/egon-ender')).body).toContain('til og med 31. december 2022')
})

test('my desk shows my seats, and the way to where I am signed in', async () => {
  const desk = await member.get('/mit')
  expect(desk.body).toContain('Goddag, Mogens Medlem')
  expect(desk.body).toContain('Politisk niveau')
  expect(desk.body).not.toContain('@')
  const sessions = await member.get(/href="(\/mit\/sessioner)"/.exec(desk.body)?.[1] ?? '')
  expect(sessions.body).toContain('Denne browser')
})

test('who may do what is a page for everybody, in both languages', async () => {
  expect((await anybody.get('/om/rettigheder')).body).toContain('Driften')
  expect((await anybody.get('/en/om/rettigheder')).body).toContain('Who may do what')
})

test('where nobody sits yet, the organization’s own page leads its secretary to entering them, and nobody else', async () => {
  const empty = '/fjordklyngen/fagligt-niveau'
  const way = 'href="/fjordklyngen/fagligt-niveau/medlemmer"'
  expect((await secretary.get(empty)).body).toContain(way)
  expect((await anybody.get(empty)).body).not.toContain(way)
  expect((await foreign.get(empty)).body).not.toContain(way)
})

test('a person’s page leads its secretary to what was changed about the person, and nobody else', async () => {
  const person = '/personer/bente-borgmester'
  expect((await secretary.get(person)).body).toContain('href="/historik/person/')
  expect((await anybody.get(person)).body).not.toContain('/historik/')
  expect((await member.get(person)).body).not.toContain('/historik/')
})
