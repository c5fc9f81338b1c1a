import { expect, test } from 'vitest'
import { addBodies, addMember, addSecretary, anyone, operator, type PersonActor, today } from '../../test/cast.ts'
import { addCommittees } from '../../test/cast-committees.ts'
import { firstMeeting } from '../../test/cast-meeting.ts'
import { testDatabase } from '../../test/database.ts'
import { webOver } from '../../test/web.ts'
import { checkOrganization } from '../governance/actions/check-organizations.ts'
import { groupRoutes } from '../governance/group-routes.tsx'
import { governanceRoutes } from '../governance/routes.ts'
import { shippedRuleSets } from '../governance/storage/shipped-rules.ts'
import { bringRules } from '../governance/storage/write-rules.ts'
import type { Actor } from '../kernel/actor.ts'
import { newId } from '../kernel/id.ts'
import { structureRoutes } from '../structure/routes.ts'
import { recordMeeting } from './actions/record-meeting.ts'
import { decisionFinder } from './decision-finder.ts'
import { patientsInvited } from './facts.ts'
import { involvementPanel, unansweredPanel } from './involvement-panels.tsx'
import { invitationAnswer, invitationsAnswer } from './model/involvement-data.ts'
import { meetingRoutes } from './routes.ts'

const db = await testDatabase()
const bodies = await addBodies(db)
const secretary = await addSecretary(db, bodies.fjordklyngen)
const foreign = await addSecretary(db, bodies.skovklyngen, 'Frida Fremmed')
const member = await addMember(db, bodies.fjordPolitical, 'member', 'Mogens Medlem')

const { own, theirs } = await addCommittees(db, bodies)
const patient = await addMember(db, own, 'member', 'Pia Patient')
const committee = await addSecretary(db, own, 'Kaja Kontakt')

const meetings: string[] = []
for (const [actor, organization] of [
  [secretary, bodies.fjordPolitical],
  [foreign, bodies.skovPolitical],
] as const) {
  const kept = await db.writing(actor, (tx) => recordMeeting(tx, actor, firstMeeting(organization)))
  if (!kept.ok) throw new Error(kept.refusal)
  meetings.push(kept.value.meeting)
}

const web = await webOver(
  db,
  [
    ...structureRoutes(db, [involvementPanel]),
    ...governanceRoutes(db, [unansweredPanel], []),
    ...groupRoutes(db, decisionFinder),
    ...meetingRoutes(db),
  ],
  { secretary, foreign, member, patient, committee },
)
const group = { task: 'x', reportsTo: 'fjordklyngen', source: 'Brev', from: '2023-03-01', visibility: 'public' }
await web.post('/fjordklyngen/arbejdsgrupper/ny', { ...group, name: 'Faldgruppen' }, 'secretary')
await web.post('/skovklyngen/arbejdsgrupper/ny', { ...group, reportsTo: 'skovklyngen', name: 'Skovgruppen' }, 'foreign')

const list = '/fjordklyngen/patientinddragelse'
const typed = {
  organization: 'fjordklyngen/politisk-niveau',
  invited: 'patientinddragelsesudvalg-solbjerg',
  subject: 'dialogue-meeting',
  meeting: meetings[0] ?? '',
  topic: 'Overgange mellem sygehus og kommune',
  on: '2023-01-10',
  visibility: 'public',
  source: 'Brev af 10. januar 2023',
}
const invite = async (form: Record<string, string>) =>
  (await web.post(`${list}/ny`, { ...typed, ...form }, 'secretary')).location ?? ''
const told = async (path: string, as?: string) =>
  invitationAnswer.parse(JSON.parse((await web.get(`${path}.json`, as)).body))

test('everybody reads who was invited to what, what they answered and what came of it, each from its own day', async () => {
  const path = await invite({})
  expect(path).toMatch(/^\/fjordklyngen\/patientinddragelse\/[0-9a-f-]{36}$/)
  const answer = { answer: 'accepted', answeredOn: '2023-01-20', representatives: '3', note: '' }
  expect((await web.post(`${path}/svar`, answer, 'secretary')).location).toBe(path)
  const outcome = {
    outcome: 'Udskrivningsbrevet er skrevet om.',
    outcomeOn: '2023-05-01',
    url: 'https://havnby.test/brev',
  }
  expect((await web.post(`${path}/udfald`, outcome, 'secretary')).location).toBe(path)
  const page = (await web.get(path)).body
  for (const said of [
    'Overgange mellem',
    'Ja tak',
    '3 repræsentanter',
    'Udskrivningsbrevet',
    'Brev af 10. januar 2023',
  ])
    expect(page).toContain(said)
  expect(await told(path)).toMatchObject({
    answer: 'accepted',
    representatives: 3,
    meeting: 'fjordklyngen/politisk-niveau/moeder/2023-02-07',
  })
  expect((await web.get(`${list}.csv`)).body).toContain('Overgange mellem')
  expect((await web.get(`${list}?pr=2023-01-09`)).body).toContain('ikke skrevet nogen invitationer ind')
  expect((await web.get(`${path}?pr=2023-01-15`)).body).toContain('Intet svar endnu')
  expect((await web.get(`${path}?pr=2023-01-09`)).status).toBe(404)
  expect((await web.get('/fjordklyngen')).body).toContain('Overgange mellem')
  expect((await web.get('/patientinddragelsesudvalg-solbjerg')).body).toContain('Inviteret til')
  expect((await web.get('/patientinddragelsesudvalg-solbjerg/patientinddragelse')).body).toContain('Overgange mellem')
})

test('a second answer does not write over the first', async () => {
  const path = await invite({ topic: 'Skifter mening' })
  await web.post(`${path}/svar`, { answer: 'declined', answeredOn: '2023-02-01' }, 'secretary')
  await web.post(`${path}/svar`, { answer: 'accepted', answeredOn: '2023-03-01' }, 'secretary')
  expect((await told(`${path}`)).answer).toBe('accepted')
  const before = JSON.parse((await web.get(`${path}.json?pr=2023-02-15`)).body)
  expect(before).toMatchObject({ answer: 'declined' })
})

test('a working group’s page says whether the committee was invited to it', async () => {
  expect((await web.get('/fjordklyngen/faldgruppen')).body).toContain(
    'ikke skrevet ind, at patientinddragelsesudvalget',
  )
  await invite({
    subject: 'working-group',
    group: 'fjordklyngen/faldgruppen',
    meeting: '',
    topic: 'Plads i faldgruppen',
  })
  expect((await web.get('/fjordklyngen/faldgruppen')).body).toContain('Plads i faldgruppen')
})

test('a closed invitation is read by who sent it and by who got it, on page, desk and in data, and by nobody else', async () => {
  const path = await invite({ topic: 'KANARIE', visibility: 'secretariat' })
  for (const as of [undefined, 'foreign', 'member']) {
    expect((await web.get(path, as)).status).toBe(404)
    for (const at of [list, `${list}.json`, `${list}.csv`, '/patientinddragelsesudvalg-solbjerg', '/fjordklyngen'])
      expect((await web.get(at, as)).body).not.toContain('KANARIE')
  }
  for (const as of ['secretary', 'patient', 'committee']) expect((await web.get(path, as)).body).toContain('KANARIE')
  expect((await web.get('/mit', 'patient')).body).toContain('KANARIE')
  expect((await web.get('/mit', 'member')).body).not.toContain('KANARIE')
  const answer = { answer: 'declined', answeredOn: '2023-01-20' }
  expect((await web.post(`${path}/svar`, answer, 'patient')).status).toBe(404)
  const byCommittee = await web.post(`${path}/svar`, answer, 'committee')
  expect(byCommittee.location).toBe(path)
  expect((await web.get('/mit', 'patient')).body).not.toContain('KANARIE')
})

test.each([
  ['the committee of another region', { invited: 'patientinddragelsesudvalg-hede' }, 'hører ikke til klyngens region'],
  ['a body that is no such committee', { invited: 'skovklyngen' }, 'hører ikke til klyngens region'],
  ['another cluster’s meeting', { meeting: meetings[1] ?? '' }, 'ikke et af klyngens'],
  [
    'another cluster’s group',
    { subject: 'working-group', group: 'skovklyngen/skovgruppen' },
    'en af klyngens arbejdsgrupper',
  ],
  ['another cluster as inviter', { organization: 'skovklyngen' }, 'klyngen eller et af dens niveauer'],
  ['no topic', { topic: '' }, 'hvad det handler om'],
  ['a day that is none', { on: '2023-02-30' }, 'ikke en dato'],
])('an invitation with %s is refused in words', async (_what, wrong, sentence) => {
  const refused = await web.post(`${list}/ny`, { ...typed, ...wrong }, 'secretary')
  expect(refused.status).toBe(422)
  expect(refused.body).toContain(sentence)
})

test('what came before the invitation, and an address that is none, are refused at their fields', async () => {
  const path = await invite({ topic: 'Felter' })
  const early = await web.post(`${path}/svar`, { answer: 'accepted', answeredOn: '2022-12-31' }, 'secretary')
  expect([early.status, early.body.includes('Dagen ligger før invitationen')]).toEqual([422, true])
  const many = { answer: 'accepted', answeredOn: '2023-02-01', representatives: '1e9' }
  expect((await web.post(`${path}/svar`, many, 'secretary')).status).toBe(422)
  const url = { outcome: 'x', outcomeOn: '2023-02-01', url: 'javascript:alert(1)' }
  expect((await web.post(`${path}/udfald`, url, 'secretary')).status).toBe(422)
})

test('who may not write finds no forms, and an invitation is not found under another cluster’s address', async () => {
  const path = await invite({ topic: 'Åben' })
  for (const as of ['foreign', 'member', 'patient']) {
    expect((await web.get(`${list}/ny`, as)).status).toBe(404)
    expect((await web.post(`${list}/ny`, typed, as)).status).toBe(404)
    expect((await web.post(`${path}/udfald`, { outcome: 'x', outcomeOn: '2023-02-01' }, as)).status).toBe(404)
  }
  const moved = path.replace('fjordklyngen', 'skovklyngen')
  expect((await web.get(moved)).status).toBe(404)
  expect((await web.post(`${moved}/udfald`, { outcome: 'x', outcomeOn: '2023-02-01' }, 'foreign')).status).toBe(404)
  expect((await web.get(`${list}/nej`)).status).toBe(404)
})

test('by the database alone, no invitation, answer or outcome crosses circles or regions', async () => {
  const row = {
    id: newId(),
    organization_id: bodies.fjordklyngen,
    invited_id: own,
    subject: 'project',
    topic: 'x',
    invited_on: '2023-02-01',
  }
  const add = (actor: PersonActor, set: object) =>
    db.writing(actor, (tx) =>
      tx
        .insertInto('involvement_invitation')
        .values({ ...row, id: newId(), ...set })
        .execute(),
    )
  await expect(add(foreign, {})).rejects.toThrow()
  await expect(add(member, {})).rejects.toThrow()
  await expect(add(secretary, { invited_id: theirs })).rejects.toThrow(/another region/)
  await expect(add(secretary, { subject: 'dialogue-meeting', meeting_id: meetings[1] })).rejects.toThrow(/circle/)
  await add(secretary, {})
  const invitation = (await invite({ topic: 'Svar' })).split('/').at(-1) ?? ''
  const answer = { id: newId(), invitation_id: invitation, answer: 'declined', answered_on: today }
  await expect(
    db.writing(foreign, (tx) => tx.insertInto('involvement_answer').values(answer).execute()),
  ).rejects.toThrow()
  await expect(
    db.writing(patient, (tx) => tx.insertInto('involvement_answer').values(answer).execute()),
  ).rejects.toThrow()
  const outcome = { id: newId(), invitation_id: invitation, on_day: today, text: 'x' }
  await expect(
    db.writing(committee, (tx) => tx.insertInto('involvement_outcome').values(outcome).execute()),
  ).rejects.toThrow()
  expect(invitationsAnswer.parse(JSON.parse((await web.get(`${list}.json`)).body)).length).toBeGreaterThan(1)
})

test('the duty to invite checks itself: not met naming the groups without invitation, and never judged for who may not see them all', async () => {
  const sets = (await shippedRuleSets()).map((set) => ({
    ...set,
    rules: set.rules.filter(({ key }) => key === 'R-PIU-02'),
  }))
  await db.writing(operator, (tx) => bringRules(tx, sets))
  const found = async (actor: Actor) => {
    const check = await db.reading(actor, (tx) =>
      checkOrganization(tx, actor, [patientsInvited], 'skovklyngen/politisk-niveau', today),
    )
    return check?.findings.find(({ rule }) => rule.key === 'R-PIU-02')
  }
  expect(await found(foreign)).toMatchObject({ verdict: 'not-met', says: { of: { without: ['Skovgruppen'] } } })
  for (const reader of [anyone, secretary, operator])
    expect(await found(reader)).toMatchObject({ verdict: 'cannot-judge', says: { word: 'hidden' } })
  const form = { ...typed, organization: 'skovklyngen', invited: 'patientinddragelsesudvalg-hede', meeting: '' }
  const closed = {
    ...form,
    subject: 'working-group',
    group: 'skovklyngen/skovgruppen',
    visibility: 'secretariat',
    topic: 'KANARIE',
  }
  expect((await web.post('/skovklyngen/patientinddragelse/ny', closed, 'foreign')).status).toBe(303)
  expect(await found(foreign)).toMatchObject({ verdict: 'met' })
  expect(await found(anyone)).toMatchObject({ verdict: 'cannot-judge', says: { word: 'hidden' } })
  expect(JSON.stringify(await found(anyone))).not.toContain('KANARIE')
})
