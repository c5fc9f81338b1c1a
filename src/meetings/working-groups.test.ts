import { expect, test } from 'vitest'
import { addBodies, addMember, addSecretary, today } from '../../test/cast.ts'
import { firstMeeting, forSecretariat } from '../../test/cast-meeting.ts'
import { testDatabase } from '../../test/database.ts'
import { webOver } from '../../test/web.ts'
import { actorOf } from '../governance/actions/actor-of.ts'
import { groupsPanel, mandatePanel, overdueGroupsPanel } from '../governance/group-panels.tsx'
import { groupRoutes } from '../governance/group-routes.tsx'
import { groupsAnswer } from '../governance/model/group-data.ts'
import { governanceRoutes } from '../governance/routes.ts'
import { addDays, day } from '../kernel/day.ts'
import { structureRoutes } from '../structure/routes.ts'
import { recordMeeting } from './actions/record-meeting.ts'
import { decisionFinder } from './decision-finder.ts'
import { meetingRoutes } from './routes.ts'

const db = await testDatabase()
const bodies = await addBodies(db)
const secretary = await addSecretary(db, bodies.fjordklyngen)
const foreign = await addSecretary(db, bodies.skovklyngen, 'Frida Fremmed')
const member = await addMember(db, bodies.fjordPolitical, 'member', 'Mogens Medlem')
for (const [actor, organization, on, access] of [
  [secretary, bodies.fjordPolitical, '2023-02-07', {}],
  [secretary, bodies.fjordPolitical, '2023-03-07', { access: forSecretariat }],
  [foreign, bodies.skovPolitical, '2023-02-07', {}],
] as const) {
  const told = { ...firstMeeting(organization), day: day(on), ...access }
  const kept = await db.writing(actor, (tx) => recordMeeting(tx, actor, told))
  if (!kept.ok) throw new Error(kept.refusal)
}

const web = await webOver(
  db,
  [
    ...structureRoutes(db, [mandatePanel(decisionFinder), groupsPanel]),
    ...governanceRoutes(db, [overdueGroupsPanel], []),
    ...groupRoutes(db, decisionFinder),
    ...meetingRoutes(db),
  ],
  { secretary, foreign, member },
)
const list = '/fjordklyngen/arbejdsgrupper'

/** A decision of one meeting, as a form carries it. */
async function decisionOf(actor: typeof secretary, root: string, on: string): Promise<string> {
  const found = await db.reading(actor, (tx) => decisionFinder.inCircle(tx, root))
  return found.find((one) => one.on === on)?.key ?? ''
}
const opened = await decisionOf(secretary, bodies.fjordklyngen, '2023-02-07')
const closed = await decisionOf(secretary, bodies.fjordklyngen, '2023-03-07')
const elsewhere = await decisionOf(foreign, bodies.skovklyngen, '2023-02-07')

const typed = {
  name: 'Arbejdsgruppen om fald',
  task: 'Foreslår, hvordan færre ældre falder.',
  reportsTo: 'fjordklyngen/politisk-niveau',
  decision: opened,
  from: '2023-03-01',
  until: '2023-12-31',
  visibility: 'public',
}

const groups = async (on: string, as?: string) =>
  groupsAnswer.parse(JSON.parse((await web.get(`${list}.json?pr=${on}`, as)).body))

test('a secretary sets a working group up by a decision, and everybody reads its task, its end and where it was decided', async () => {
  const made = await web.post(`${list}/ny`, typed, 'secretary')
  expect(made.location).toBe('/fjordklyngen/arbejdsgruppen-om-fald')
  const page = (await web.get('/fjordklyngen/arbejdsgruppen-om-fald?pr=2023-06-01')).body
  expect(page).toContain('Foreslår, hvordan færre ældre falder.')
  expect(page).toContain('skal være færdig 31. december 2023')
  expect(page).toContain('/fjordklyngen/politisk-niveau/moeder/2023-02-07/')
  const [group] = await groups('2023-06-01')
  expect(group).toMatchObject({ id: 'fjordklyngen/arbejdsgruppen-om-fald', state: 'running', endDate: '2023-12-31' })
  expect(await groups('2023-02-28')).toEqual([])
  expect((await web.get(`${list}.csv?pr=2023-06-01`)).body).toContain('arbejdsgruppen-om-fald')
  expect((await web.get('/fjordklyngen/politisk-niveau?pr=2023-06-01')).body).toContain('Arbejdsgruppen om fald')
})

test('the same form sent twice sets up one group', async () => {
  const form = { ...typed, name: 'Tryk to gange', 'form-key': 'to-gange' }
  const both = await Promise.all([web.post(`${list}/ny`, form, 'secretary'), web.post(`${list}/ny`, form, 'secretary')])
  expect(both.map(({ location }) => location)).toEqual(Array(2).fill('/fjordklyngen/tryk-to-gange'))
})

test('the decided item tells what it led to', async () => {
  const [, item] = opened.split('/')
  const body = (await web.get(`/fjordklyngen/politisk-niveau/moeder/2023-02-07/${item}`)).body
  expect(body).toContain('Førte til')
  expect(body).toContain('Arbejdsgruppen om fald')
})

test.each([
  ['a decision of another cluster', { decision: elsewhere }, 'Beslutningen findes ikke i klyngen'],
  ['a decision that is none', { decision: 'x' }, 'Beslutningen findes ikke i klyngen'],
  ['no decision at all', { decision: '' }, 'Vælg beslutningen'],
  ['a level of another cluster', { reportsTo: 'skovklyngen/politisk-niveau' }, 'et af dens niveauer'],
  ['no task', { task: '' }, 'Skriv, hvad gruppen skal'],
  ['an end before the beginning', { until: '2023-02-01' }, 'ligger før den første dag'],
  ['nobody who may see it', { visibility: '' }, 'hvem der må se opgaven'],
  ['a page of the cluster’s own', { name: 'Møder' }, 'egne sider'],
])('a group with %s is refused in words, and nothing is made', async (_what, wrong, sentence) => {
  const before = (await groups('2023-06-01', 'secretary')).length
  const answer = await web.post(`${list}/ny`, { ...typed, name: 'Aldrig til', ...wrong }, 'secretary')
  expect(answer.status).toBe(422)
  expect(answer.body).toContain(sentence)
  expect(await groups('2023-06-01', 'secretary')).toHaveLength(before)
})

test('a closed decision does not shine through the group that it set up', async () => {
  const form = { ...typed, name: 'Lukket beslutning', decision: closed, source: '' }
  expect((await web.post(`${list}/ny`, form, 'secretary')).location).toBe('/fjordklyngen/lukket-beslutning')
  for (const path of ['/fjordklyngen/lukket-beslutning', list, `${list}.json`, `${list}.csv`]) {
    const { body } = await web.get(`${path}?pr=2023-06-01`)
    expect(body).not.toMatch(/2023-03-07|7\. marts/)
  }
  expect((await web.get('/fjordklyngen/lukket-beslutning?pr=2023-06-01')).body).toContain('Beslutningen er ikke åben')
  expect((await web.get('/fjordklyngen/lukket-beslutning?pr=2023-06-01', 'secretary')).body).toContain(
    'moeder/2023-03-07',
  )
})

test('a closed task is read by its circle and by nobody else', async () => {
  const form = { ...typed, name: 'Lukket opgave', task: 'KANARIE', visibility: 'members' }
  await web.post(`${list}/ny`, form, 'secretary')
  for (const path of ['/fjordklyngen/lukket-opgave', list, `${list}.json`, `${list}.csv`]) {
    for (const as of [undefined, 'foreign'])
      expect((await web.get(`${path}?pr=2023-06-01`, as)).body).not.toContain('KANARIE')
    expect((await web.get(`${path}?pr=2023-06-01`, 'member')).body, path).toContain('KANARIE')
  }
})

test('a group past its time stands on the secretary’s desk until it is prolonged, and its history is kept', async () => {
  const group = '/fjordklyngen/arbejdsgruppen-om-fald'
  expect((await groups('2024-02-01')).find(({ id }) => `/${id}` === group)?.state).toBe('overdue')
  expect((await web.get('/mit', 'secretary')).body).toContain('Arbejdsgrupper over tiden')
  expect((await web.get('/mit', 'member')).body).not.toContain('Arbejdsgrupper over tiden')
  const form = { until: '2024-06-30', on: '2023-11-20', decision: opened, source: '', reason: 'Mere tid', version: '1' }
  expect((await web.post(`${group}/forlaeng`, { ...form, until: '2023-12-31' }, 'secretary')).status).toBe(422)
  expect((await web.post(`${group}/forlaeng`, { ...form, decision: elsewhere }, 'secretary')).status).toBe(422)
  expect((await web.post(`${group}/forlaeng`, form, 'secretary')).location).toBe(group)
  expect((await web.post(`${group}/forlaeng`, { ...form, until: '2024-07-30' }, 'secretary')).status).toBe(409)
  const found = (await groups('2024-02-01')).find(({ id }) => `/${id}` === group)
  expect(found).toMatchObject({ state: 'running', endDate: '2024-06-30' })
  expect(found?.steps.map(({ kind }) => kind)).toEqual(['set-up', 'prolonged'])
  expect((await groups('2023-11-19')).find(({ id }) => `/${id}` === group)?.endDate).toBe('2023-12-31')
})

test('closing a group ends every seat in it in one go, and its members lose their rights at midnight', async () => {
  const group = '/fjordklyngen/tryk-to-gange'
  const id = (await groups(today)).find((one) => `/${one.id}` === group)?.id
  const row = await db.reading(secretary, (tx) =>
    tx
      .selectFrom('organization')
      .select('id')
      .where('slug', '=', id ?? '')
      .executeTakeFirstOrThrow(),
  )
  const seated = await addMember(db, row.id, 'member', 'Gerda Gruppe')
  await web.post(`${list}/ny`, { ...typed, name: 'Blind post', visibility: 'public' }, 'secretary')
  const page = (await web.get(`${group}/nedlaeg`, 'secretary')).body
  expect(page).toContain('Gerda Gruppe')
  const seats = /name="seats" value="([^"]*)"/.exec(page)?.[1] ?? ''
  const yesterday = addDays(today, -1)
  const form = { until: yesterday, on: yesterday, decision: opened, source: '', reason: 'Færdig', version: '1', seats }
  expect((await web.post(`${group}/nedlaeg`, { ...form, seats: '' }, 'secretary')).status).toBe(409)
  expect((await web.post(`${group}/nedlaeg`, { ...form, reason: '' }, 'secretary')).status).toBe(422)
  expect((await actorOf(db, { ...seated }, today)).kind === 'person' && seated.seats).toHaveLength(1)
  const closedNow = await web.post(`${group}/nedlaeg`, form, 'secretary')
  expect(closedNow.location).toBe(`${group}?pr=${yesterday}`)
  const after = await actorOf(db, { account: seated.account, person: seated.person, name: seated.name }, today)
  expect(after.kind === 'person' ? after.seats : null).toEqual([])
  expect(
    await db.reading(seated, (tx) =>
      tx.selectFrom('mandate').select('id').where('visibility', '=', 'members').execute(),
    ),
  ).toEqual([])
  expect((await groups(today)).find((one) => `/${one.id}` === group)).toMatchObject({
    state: 'ended',
    endDate: yesterday,
  })
  expect((await groups(yesterday)).find((one) => `/${one.id}` === group)?.state).toBe('running')
  expect((await web.get(`${group}/nedlaeg`, 'secretary')).status).toBe(404)
  expect((await web.get(group)).body).toContain('fandtes ikke')
})

test('for everybody who may not, the forms do not exist', async () => {
  for (const as of ['foreign', 'member']) {
    for (const path of [`${list}/ny`, '/fjordklyngen/blind-post/forlaeng', '/fjordklyngen/blind-post/nedlaeg']) {
      expect((await web.get(path, as)).status).toBe(404)
      expect(
        (await web.post(path, { ...typed, on: '2023-01-01', version: '1', reason: 'x', seats: '' }, as)).status,
      ).toBe(404)
    }
  }
  expect((await web.get('/fjordklyngen/politisk-niveau/nedlaeg', 'secretary')).status).toBe(404)
  expect((await web.get('/ingen/arbejdsgrupper')).status).toBe(404)
})

test('by the database alone, nobody writes of another circle’s group, nor changes anything of a group but its last day', async () => {
  const mandate = await db.reading(secretary, (tx) =>
    tx.selectFrom('mandate').select(['id', 'organization_id as group']).executeTakeFirstOrThrow(),
  )
  const step = {
    id: crypto.randomUUID(),
    mandate_id: mandate.id,
    kind: 'prolonged',
    on_day: '2023-05-01',
    until: '2030-01-01',
  }
  const add = (actor: typeof secretary, decision: string) =>
    db.writing(actor, (tx) =>
      tx
        .insertInto('mandate_step')
        .values({ ...step, decision })
        .execute(),
    )
  await expect(add(foreign, elsewhere)).rejects.toThrow()
  await expect(add(member, opened)).rejects.toThrow()
  await expect(add(secretary, elsewhere)).rejects.toThrow(/own circle/)
  const change = (actor: typeof secretary, set: { slug?: string; valid?: string }) =>
    db.writing(actor, (tx) =>
      tx.updateTable('organization').set(set).where('id', '=', mandate.group).executeTakeFirst(),
    )
  await expect(change(secretary, { slug: 'fjordklyngen/kapret' })).rejects.toThrow(/last day/)
  expect((await change(foreign, { valid: '[2023-03-01,2023-03-02)' })).numUpdatedRows).toBe(0n)
})
