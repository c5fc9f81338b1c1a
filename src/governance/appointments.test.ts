import { expect, test } from 'vitest'
import { browserOf } from '../../test/browser-of.ts'
import { addBodies, addMember, addSecretary, operator, type PersonActor, today } from '../../test/cast.ts'
import { testDatabase } from '../../test/database.ts'
import { openDoor, visitorAt } from '../../test/visitor.ts'
import type { Actor } from '../kernel/actor.ts'
import { newId } from '../kernel/id.ts'
import { peopleRoutes } from '../people/routes.ts'
import { addMembership, type MembershipForm, membershipFormOf } from './actions/add-membership.ts'
import { importMembers } from './actions/import-members.ts'
import { stateAppointment } from './actions/state-appointment.ts'
import { officesPanel, seatsPanel } from './panels.tsx'
import { governanceRoutes } from './routes.ts'
import { membersOn, personsSeatedOn } from './storage/memberships.ts'

const database = await testDatabase()
const bodies = await addBodies(database)
const personPanels = [seatsPanel, officesPanel]
const house = { publicUrl: 'https://klynge.test', providers: [], personPanels, seatedOn: personsSeatedOn }
const door = await openDoor(database, [...peopleRoutes(database, house), ...governanceRoutes(database, [], [])])
const slug = 'fjordklyngen/politisk-niveau'
const page = `/${slug}/medlemmer`
const fjord = await addSecretary(database, bodies.fjordklyngen)
const skov = await addSecretary(database, bodies.skovklyngen, 'Frode Fyr')
const secretary = await browserOf(database, door, fjord)
const foreign = await browserOf(database, door, skov)
const anybody = visitorAt(door)

const typed = { post: 'member', from: '2022-07-01', visibility: 'public', source: 'Konstituering' }

const add = (actor: Actor, given: Partial<MembershipForm>, where = slug) =>
  database.writing(actor, (tx) => addMembership(tx, actor, where, membershipFormOf({ ...typed, ...given })))

async function seat(actor: Actor, given: Partial<MembershipForm>, where = slug): Promise<string> {
  const added = await add(actor, given, where)
  if (!added.ok) throw new Error(added.refusal)
  return added.value
}

const here = (actor: Actor) => database.reading(actor, (tx) => membersOn(tx, [bodies.fjordPolitical], today))

async function membershipOf(actor: PersonActor): Promise<string> {
  const row = await database.reading(actor, (tx) =>
    tx.selectFrom('membership').select('id').where('person_id', '=', actor.person).executeTakeFirstOrThrow(),
  )
  return row.id
}

test('a secretary writes who appointed a doctor, and everybody reads it on the page, as data and as a table', async () => {
  const saved = await secretary.submit(`${page}/nyt`, { ...typed, name: 'Pia Praksis', appointedBy: 'PLO-Solbjerg' })
  expect(saved.headers.location).toBe(page)
  expect((await anybody.get(page)).body).toContain('udpeget af PLO-Solbjerg')
  expect((await anybody.get(`/en${page}`)).body).toContain('appointed by')
  const [doctor] = (await anybody.get(`${page}.json`)).json()
  expect(doctor).toMatchObject({ appointedBy: { organization: null, name: 'PLO-Solbjerg' }, substituteFor: null })
  expect((await anybody.get(`${page}.csv`)).body).toContain('PLO-Solbjerg')
  expect((await anybody.get('/personer/pia-praksis')).body).toContain('PLO-Solbjerg')
})

test('an authority that the register knows is known by its name or its address', async () => {
  await seat(fjord, { name: 'Ved Navn', appointedBy: 'havnby kommune' })
  await seat(fjord, { name: 'Ved Adresse', appointedBy: '/region-solbjerg' })
  const appointedBy = new Map((await here(fjord)).map((one) => [one.person.name, one.appointedBy]))
  expect(appointedBy.get('Ved Navn')).toMatchObject({ kind: 'party', party: { slug: 'havnby' } })
  expect(appointedBy.get('Ved Adresse')).toMatchObject({ kind: 'party', party: { slug: 'region-solbjerg' } })
  expect(await add(fjord, { name: 'Forkert', appointedBy: 'kommuner/atlantis' })).toMatchObject({
    refusal: 'no-such-appointer',
    at: 'appointedBy',
  })
})

test('a substitute stands in for a seat of the same organization, and says so', async () => {
  const chair = await seat(fjord, { name: 'Fie Formand', post: 'chair' })
  await seat(fjord, { name: 'Sofus Stedfortræder', post: 'substitute', substituteFor: chair })
  expect((await anybody.get(page)).body).toContain('Stedfortræder for Fie Formand')
  const substitute = (await anybody.get(`${page}.json`))
    .json()
    .find((one: { person: { name: string } }) => one.person.name === 'Sofus Stedfortræder')
  expect(substitute.substituteFor).toEqual({ person: 'fie-formand', name: 'Fie Formand' })
})

test('a substitute’s seat is never one of another organization, by form, by change, or in the database', async () => {
  const theirs = await seat(skov, { name: 'Sven Skov' }, 'skovklyngen/politisk-niveau')
  const sister = await seat(fjord, { name: 'Søs Søster' }, 'fjordklyngen/fagligt-niveau')
  for (const substituteFor of [theirs, sister, newId(), 'ingen']) {
    expect(await add(fjord, { name: 'Vikar', post: 'substitute', substituteFor })).toMatchObject({
      refusal: 'no-such-seat',
      at: 'substituteFor',
    })
  }
  const own = await seat(fjord, { name: 'Egen Vikar', post: 'substitute' })
  const changed = database.writing(fjord, (tx) =>
    stateAppointment(tx, fjord, slug, own, { appointedBy: '', substituteFor: theirs, version: 1 }),
  )
  expect(await changed).toMatchObject({ refusal: 'no-such-seat' })
  const written = database.writing(fjord, (tx) =>
    tx.updateTable('membership').set({ substitute_for_id: theirs }).where('id', '=', own).execute(),
  )
  await expect(written).rejects.toThrow('membership_substitute_here')
})

test('only a substitute stands in for somebody, and nobody for themselves', async () => {
  const member = await seat(fjord, { name: 'Mogens Medlem' })
  expect(await add(fjord, { name: 'Ikke Vikar', substituteFor: member })).toMatchObject({ refusal: 'not-a-substitute' })
  const person = (await here(fjord)).find(({ id }) => id === member)?.person.id ?? ''
  expect(await add(fjord, { person, post: 'substitute', substituteFor: member })).toMatchObject({
    refusal: 'own-substitute',
  })
})

test('who appointed is written later on its own page, and the second of two writers is shown what holds', async () => {
  const id = await seat(fjord, { name: 'Sena Senere' })
  const stale = await secretary.get(`${page}/${id}/udpegning`)
  expect(stale.body).toContain('Nu står der ikke, hvem der har udpeget.')
  const saved = await secretary.submit(`${page}/${id}/udpegning`, { appointedBy: 'KKR' })
  expect(saved.headers.location).toBe(page)
  const late = await secretary.submit(`${page}/${id}/udpegning`, { appointedBy: 'PLO', version: '1' })
  expect(late.statusCode).toBe(409)
  expect(late.body).toContain('Nu står der: KKR.')
  expect(late.body).toContain('value="PLO"')
  const wrong = await secretary.submit(`${page}/${id}/udpegning`, { appointedBy: 'kommuner/atlantis' })
  expect(wrong.statusCode).toBe(422)
})

test('for another cluster’s secretary, a member and the public, the page of an appointment does not exist', async () => {
  const member = await addMember(database, bodies.fjordPolitical, 'member', 'Minna Medlem')
  const id = await membershipOf(member)
  const browser = await browserOf(database, door, member)
  for (const visitor of [foreign, browser]) {
    expect((await visitor.get(`${page}/${id}/udpegning`)).statusCode).toBe(404)
    const sent = await visitor.submit('/personer', { appointedBy: 'KKR', version: '1' }, `${page}/${id}/udpegning`)
    expect([403, 404]).toContain(sent.statusCode)
  }
  expect((await anybody.get(`${page}/${id}/udpegning`)).headers.location).toContain('/log-ind?next=')
  const [stored] = (await here(fjord)).filter((one) => one.id === id)
  expect(stored?.appointedBy).toBeNull()
})

test('an id of another organization in the address ends nothing, changes nothing and shows nothing, to whom may do so elsewhere', async () => {
  const theirs = await addMember(database, bodies.skovPolitical, 'member', 'Sigurd Skov')
  const sisters = await addMember(database, bodies.fjordProfessional, 'member', 'Sidse Søster')
  for (const id of [await membershipOf(theirs), await membershipOf(sisters), newId(), '../mit', 'intet']) {
    for (const deed of ['udpegning', 'afslut']) {
      const path = `${page}/${encodeURIComponent(id)}/${deed}`
      expect((await secretary.get(path)).statusCode).toBe(404)
      const form = { appointedBy: 'KKR', to: today, version: '1' }
      expect((await secretary.submit(`${page}/nyt`, form, path)).statusCode).toBe(404)
    }
  }
  for (const actor of [theirs, sisters]) {
    const row = await database.reading(actor, (tx) =>
      tx.selectFrom('membership').selectAll().where('person_id', '=', actor.person).executeTakeFirstOrThrow(),
    )
    expect(row).toMatchObject({ version: 1, appointed_by_printed: null })
  }
})

test('a person whom only another cluster knows cannot be seated by their id', async () => {
  const theirs = await addMember(database, bodies.skovPolitical, 'member', 'Skjult Skov')
  const sent = await secretary.submit(`${page}/nyt`, { ...typed, name: 'Skjult Skov', person: theirs.person })
  expect(sent.statusCode).toBe(422)
  expect(sent.body).toContain('Personen findes ikke.')
})

const head = 'navn;organisation;hverv;fra;synlighed;udpeget af;stedfortræder for'
const load = (...rows: string[]) =>
  database.writing(operator, (tx) =>
    importMembers(tx, operator, new TextEncoder().encode([head, ...rows].join('\n')), false),
  )

test('a table says who appointed, and whom substitutes stand in for, also of lines above', async () => {
  const imported = await load(
    `Tabel Formand;${slug};formand;2022-07-01;alle;Havnby Kommune;`,
    `Tabel Vikar;${slug};stedfortræder;2022-07-01;alle;KKR;Tabel Formand`,
    `Senere Vikar;${slug};stedfortræder;2022-07-01;alle;;Fie Formand`,
  )
  expect(imported).toMatchObject({ ok: true, value: { isWritten: true } })
  const named = new Map((await here(fjord)).map((one) => [one.person.name, one]))
  expect(named.get('Tabel Vikar')).toMatchObject({
    appointedBy: { kind: 'printed', name: 'KKR' },
    substituteFor: { name: 'Tabel Formand' },
  })
  expect(named.get('Senere Vikar')?.substituteFor).toMatchObject({ name: 'Fie Formand' })
})

test('a table’s substitute never stands in for somebody of another organization', async () => {
  const imported = await load(
    'Kun Der;skovklyngen/politisk-niveau;medlem;2022-07-01;alle;;',
    `Vikar For;${slug};stedfortræder;2022-07-01;alle;;Kun Der`,
    `Vikar Anden;${slug};medlem;2022-07-01;alle;;Fie Formand`,
    `Vikar Adresse;${slug};medlem;2022-07-01;alle;kommuner/atlantis;`,
  )
  expect(imported).toMatchObject({
    value: {
      isWritten: false,
      verdicts: [
        { outcome: 'new-person' },
        { line: 3, refusal: 'no-such-seat', at: 'substituteFor' },
        { line: 4, refusal: 'not-a-substitute' },
        { line: 5, refusal: 'no-such-appointer' },
      ],
    },
  })
})

test('of a list of two thousand, a page shows a hundred, the name is found, and data is whole', async () => {
  await database.writing(operator, async (tx) => {
    const persons = Array.from({ length: 2000 }, (_, place) => ({
      id: newId(),
      name: `Nummer ${String(place).padStart(4, '0')}`,
      slug: `nummer-${place}`,
      visibility: 'public' as const,
    }))
    await tx.insertInto('person').values(persons).execute()
    const seats = persons.map(({ id }) => ({
      id: newId(),
      person_id: id,
      organization_id: bodies.skovPolitical,
      post: 'member',
      valid: '[2022-07-01,)',
      visibility: 'public' as const,
    }))
    await tx.insertInto('membership').values(seats).execute()
  })
  const list = '/skovklyngen/politisk-niveau/medlemmer'
  const first = (await anybody.get(list)).body
  expect(first.match(/href="\/personer\/nummer/g)).toHaveLength(100)
  expect(first).toContain('Side 1 af ')
  expect((await anybody.get(`${list}?side=3`)).body).toContain('Side 3 af ')
  const found = (await anybody.get(`${list}?navn=nummer+1234`)).body
  const told = (await anybody.get(`${list}.json?navn=nummer+1234&side=3`)).json()
  expect(told).toHaveLength(1)
  expect(JSON.stringify(told)).toContain('ummer 1234')
  expect((await anybody.get(`${list}.csv?navn=NUMMER+1234`)).body.trim().split('\n')).toHaveLength(2)
  expect(found.match(/href="\/personer\/nummer/g)).toHaveLength(1)
  expect(found).toContain('Ét medlemskab fundet')
  expect((await anybody.get(`${list}?navn=findes-ikke`)).body).toContain('Ingen hedder noget med')
  expect((await anybody.get(`${list}.json`)).json().length).toBeGreaterThanOrEqual(2000)
})

test('what each post means stands below the members', async () => {
  const body = (await anybody.get(page)).body
  expect(body).toContain('Hvad hvervene betyder')
  expect(body).toContain('kommer og taler med, men tæller ikke som medlem')
})
