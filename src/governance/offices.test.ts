import { expect, test } from 'vitest'
import { browserOf } from '../../test/browser-of.ts'
import { addBodies, addKeeper, addMember, addSecretary, anyone, operator, today } from '../../test/cast.ts'
import { testDatabase } from '../../test/database.ts'
import { openDoor, visitorAt } from '../../test/visitor.ts'
import type { Actor } from '../kernel/actor.ts'
import { day } from '../kernel/day.ts'
import { newId } from '../kernel/id.ts'
import { peopleRoutes } from '../people/routes.ts'
import { loadRegister } from '../structure/actions/load-register.ts'
import { addMembership, membershipFormOf } from './actions/add-membership.ts'
import { addOffice, type OfficeForm } from './actions/add-office.ts'
import { checkOrganization } from './actions/check-organizations.ts'
import { endOffice } from './actions/end-office.ts'
import { loadRules } from './actions/load-rules.ts'
import { officesPanel, seatsPanel } from './panels.tsx'
import { governanceRoutes } from './routes.ts'
import { officesOf } from './storage/held-offices.ts'
import { personsSeatedOn } from './storage/memberships.ts'

const database = await testDatabase()
await loadRegister(database, { kind: 'operator', day: day('2022-11-08') })
await loadRules(database, { kind: 'operator', day: day('2022-11-08') })
const bodies = await addBodies(database)
const personPanels = [seatsPanel, officesPanel]
const house = { publicUrl: 'https://klynge.test', providers: [], personPanels, seatedOn: personsSeatedOn }
const door = await openDoor(database, [...peopleRoutes(database, house), ...governanceRoutes(database, [], [])])
const secretary = await addSecretary(database, bodies.fjordklyngen)
const keeper = await addKeeper(database)
const anybody = visitorAt(door)

const seated = (name: string, title: string) =>
  database.writing(secretary, (tx) =>
    addMembership(
      tx,
      secretary,
      'fjordklyngen/politisk-niveau',
      membershipFormOf({
        name,
        title,
        post: 'member',
        onBehalfOf: 'havnby',
        from: '2022-07-01',
        visibility: 'public',
        source: 'Referat',
      }),
    ),
  )
await seated('Bente Borgmester', 'Borgmester')
await seated('Rie Region', 'Regionsrådsmedlem')
const bente = 'bente-borgmester'

const office = (given: Partial<OfficeForm>): OfficeForm => ({
  office: 'mayor',
  authority: 'havnby',
  title: '',
  from: '2022-01-01',
  to: '',
  source: 'Byrådets konstituering',
  ...given,
})
const add = (actor: Actor, given: Partial<OfficeForm>, person = bente) =>
  database.writing(actor, (tx) => addOffice(tx, actor, person, office(given)))

async function held(given: Partial<OfficeForm>, person = bente): Promise<string> {
  const added = await add(keeper, given, person)
  if (!added.ok) throw new Error(added.refusal)
  return added.value
}

async function municipalRule(on: string) {
  const check = await database.reading(operator, (tx) =>
    checkOrganization(tx, operator, [], 'fjordklyngen/politisk-niveau', day(on)),
  )
  return check?.findings.find(({ rule }) => rule.key === 'R-PN-03')
}

test('until an office is known the title as printed is believed, and the check says so; then the office’s own days count', async () => {
  await database.writing(operator, (tx) =>
    tx
      .insertInto('organization_relation')
      .values({
        id: newId(),
        kind: 'seat',
        subject_id: bodies.havnby,
        object_id: bodies.fjordklyngen,
        valid: '[2022-07-01,)',
        source_id: bodies.source,
      })
      .execute(),
  )
  expect(await municipalRule('2023-03-01')).toMatchObject({ verdict: 'met', evidence: [{ byTitle: true }] })
  await held({ to: '2023-12-31' })
  expect(await municipalRule('2023-12-31')).toMatchObject({ verdict: 'met' })
  expect((await municipalRule('2023-12-31'))?.evidence[0]?.byTitle).toBeUndefined()
  expect(await municipalRule('2024-01-01')).toMatchObject({ verdict: 'not-met' })
})

test('somebody holds several offices at once, and the person’s page shows them with their days', async () => {
  await held({ office: 'regional-member', authority: 'region-solbjerg', from: '' }, 'rie-region')
  const chair = { office: 'committee-chair', authority: 'region-solbjerg', from: '2022-02-01' }
  await held({ ...chair, title: 'formand for Sundhedsudvalget' }, 'rie-region')
  await held({ ...chair, title: 'formand for Psykiatriudvalget', to: '2022-12-31' }, 'rie-region')
  const page = (await anybody.get('/personer/rie-region')).body
  expect(page).toContain('Regionsrådsmedlem')
  expect(page).toContain('formand for Sundhedsudvalget')
  expect(page).toContain('På andre dage')
  const { offices, otherOffices } = (await anybody.get('/personer/rie-region.json?pr=2023-03-01')).json()
  expect(offices).toHaveLength(2)
  expect(offices).toContainEqual(expect.objectContaining({ office: 'regional-member', startDate: null }))
  expect(otherOffices).toMatchObject([{ title: 'formand for Psykiatriudvalget', endDate: '2022-12-31' }])
  expect((await anybody.get('/en/personer/rie-region')).body).toContain('Committee chair')
})

test('who keeps the register enters and ends an office in the browser; a secretary finds no such page', async () => {
  await seated('Anders Alderman', 'Rådmand')
  const path = '/personer/anders-alderman'
  const browser = await browserOf(database, door, keeper)
  expect((await browser.get(path)).body).toContain('Skriv et embede ind')
  const saved = await browser.submit(`${path}/embeder/nyt`, office({ office: 'alderman' }))
  expect(saved.headers.location).toBe(path)
  const end = /\/personer\/anders-alderman\/embeder\/[0-9a-f-]{36}\/afslut/.exec((await browser.get(path)).body)?.[0]
  const ended = await browser.submit(end ?? '', { to: '2025-12-31' })
  expect(ended.headers.location).toBe(path)
  const again = await browser.submit(end ?? '', { to: '2025-06-30', version: '1' })
  expect(again.statusCode).toBe(409)
  expect((await anybody.get(path)).body).toContain('31. december 2025')
  const writer = await browserOf(database, door, secretary)
  expect((await writer.get(`${path}/embeder/nyt`)).statusCode).toBe(404)
  expect((await writer.get(end ?? '')).statusCode).toBe(404)
  expect((await writer.get(path)).body).not.toContain('/embeder/nyt')
  const page = '/fjordklyngen/politisk-niveau/medlemmer/nyt'
  expect((await writer.submit(page, office({}), `${path}/embeder/nyt`)).statusCode).toBe(404)
})

test('an office of one person is not ended at another’s address', async () => {
  await seated('Olga Office', 'Borgmester')
  const id = await held({ from: '2018-01-01', to: '2021-12-31' }, 'olga-office')
  const end = (person: string) =>
    database.writing(keeper, (tx) => endOffice(tx, keeper, person, id, { to: '2020-12-31', version: 1 }))
  expect(await end(bente)).toMatchObject({ refusal: 'no-such-office' })
  expect(await end('olga-office')).toMatchObject({ ok: true })
})

test.each([
  [{ office: 'konge' }, 'no-office'],
  [{ authority: 'atlantis' }, 'no-such-authority'],
  [{ authority: 'region-solbjerg' }, 'no-such-office-there'],
  [{ authority: 'fjordklyngen' }, 'no-such-office-there'],
  [{ office: 'regional-chair' }, 'no-such-office-there'],
  [{ from: '2022-02-30' }, 'not-a-day'],
  [{ from: '2025-01-01', to: '2024-01-01' }, 'period-backwards'],
  [{ from: '2023-06-01' }, 'held-already'],
  [{ source: '' }, 'no-source'],
] as const)('%j is refused: %s', async (given, refusal) => {
  expect(await add(keeper, given)).toMatchObject({ ok: false, refusal })
})

test('the database alone lets no secretary, member or stranger write an office, and no keeper for somebody without a page', async () => {
  const member = await addMember(database, bodies.fjordPolitical, 'member', 'Mia Medlem')
  const [known] = await database.reading(operator, (tx) =>
    tx.selectFrom('person').select('id').where('slug', '=', bente).execute(),
  )
  const row = (person: string, organization = bodies.havnby) => ({
    id: newId(),
    person_id: person,
    organization_id: organization,
    kind: 'alderman',
    valid: '[2010-01-01,2010-02-01)',
    source_id: bodies.source,
  })
  const write = (actor: Actor, values: ReturnType<typeof row>) =>
    database.writing(actor, (tx) => tx.insertInto('office').values(values).execute())
  const id = known?.id ?? ''
  for (const actor of [secretary, member]) await expect(write(actor, row(id))).rejects.toThrow('row-level security')
  await expect(write(keeper, row(member.person))).rejects.toThrow('row-level security')
  await expect(write(keeper, row(id, bodies.fjordklyngen))).rejects.toThrow('row-level security')
  await expect(write(keeper, row(id))).resolves.toBeDefined()
  const changed = await database.writing(secretary, (tx) =>
    tx.updateTable('office').set({ title: 'Overtaget' }).executeTakeFirst(),
  )
  expect(changed.numUpdatedRows).toBe(0n)
  expect((await database.reading(anyone, (tx) => officesOf(tx, [id]))).length).toBeGreaterThan(0)
})

test('an office opens nothing', async () => {
  const clerk = await addMember(database, bodies.havnby, 'member', 'Knud Kontor')
  expect(clerk.seats).toEqual([])
  expect(today).toBe(clerk.day)
})
