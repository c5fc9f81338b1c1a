import { expect, test } from 'vitest'
import { addBodies, addMember, addSecretary, anyone, operator } from '../../test/cast.ts'
import { testDatabase } from '../../test/database.ts'
import { webOver } from '../../test/web.ts'
import { day } from '../kernel/day.ts'
import { newId } from '../kernel/id.ts'
import { checkOrganization } from './actions/check-organizations.ts'
import type { DecisionFinder } from './actions/decision-finder.ts'
import { ruleRoutes } from './rule-routes.tsx'

const database = await testDatabase()
const bodies = await addBodies(database)
const secretary = await addSecretary(database, bodies.fjordklyngen)
const foreign = await addSecretary(database, bodies.skovklyngen, 'Frode Fyr')
const member = await addMember(database, bodies.fjordPolitical, 'member', 'Mikkel Mole')
const finder: DecisionFinder = { inCircle: async () => [], withKeys: async () => new Map() }
const actors = { secretary, foreign, member }
const web = await webOver(database, ruleRoutes({ db: database, suppliers: [], finder }), actors)
const level = '/fjordklyngen/politisk-niveau'

const [common, set, ownRule, countryRule] = [
  { valid: '[2022-07-01,)', source_id: bodies.source, approved_on: '2022-06-09', decides_by: 'vote' },
  newId(),
  newId(),
  newId(),
]
await database.writing(operator, async (tx) => {
  const country = newId()
  await tx
    .insertInto('rule_set')
    .values([
      { ...common, id: set, key: 'egne', title: 'Egne regler', organization_id: bodies.fjordPolitical },
      { ...common, id: country, key: 'landet', title: 'Landet', organization_id: null },
    ])
    .execute()
  const rule = {
    ...{ applies_to: 'political-level', kind: 'office', parameters: JSON.stringify({ office: 'mayor' }) },
    ...{ severity: 'local', valid: '[2022-07-01,)', source_id: bodies.source },
  }
  await tx
    .insertInto('rule')
    .values([
      { ...rule, id: ownRule, rule_set_id: set, key: 'E-1', wording: 'Egen', within_id: bodies.fjordPolitical },
      { ...rule, id: countryRule, rule_set_id: country, key: 'K-1', wording: 'Landets', within_id: null },
    ])
    .execute()
})

async function keysOn(on: string) {
  const check = await database.readingPublic((tx) =>
    checkOrganization(tx, anyone, [], 'fjordklyngen/politisk-niveau', day(on)),
  )
  return Object.fromEntries((check?.findings ?? []).map(({ rule, verdict }) => [rule.key, verdict]))
}

function versionOf(body: string): string {
  return /name="version" value="(\d+)"/.exec(body)?.[1] ?? ''
}

test('a secretary ends an approved set: its rules hold to its last day, and to nobody else the form exists', async () => {
  const at = `${level}/regler/egne/afslut`
  expect((await web.get(`${level}/regler/egne?pr=2022-11-08`, 'secretary')).body).toContain(`href="${at}`)
  expect((await web.get(`${level}/regler/egne?pr=2022-11-08`)).body).not.toContain(`href="${at}`)
  for (const who of ['foreign', 'member']) {
    expect((await web.get(at, who)).status).toBe(404)
    expect((await web.post(at, { to: '2023-01-31', version: '1' }, who)).status).toBe(404)
  }
  const form = await web.get(at, 'secretary')
  expect(form.body).toContain('Afslut regelsættet')
  const version = versionOf(form.body)
  const early = await web.post(at, { to: '2022-06-01', version }, 'secretary')
  expect([early.status, early.body.includes('før regelsættets første')]).toEqual([422, true])
  expect((await web.post(at, { to: '2023-01-31', version: '9' }, 'secretary')).status).toBe(409)
  const { status, location } = await web.post(at, { to: '2023-01-31', version }, 'secretary')
  expect([status, location]).toEqual([303, `${level}/regler/egne`])
  expect(Object.keys(await keysOn('2023-01-31'))).toContain('E-1')
  expect(Object.keys(await keysOn('2023-02-01'))).not.toContain('E-1')
  expect(
    (await web.post(at, { to: '2024-01-31', version: versionOf((await web.get(at, 'secretary')).body) }, 'secretary'))
      .status,
  ).toBe(422)
})

test('a secretary ends an exemption: from the day after the rule is held against it again', async () => {
  const given = {
    ...{ about: 'fjordklyngen/politisk-niveau', from: '2022-07-01', to: '' },
    ...{ reason: 'En god grund.', decidedBy: 'Niveauet selv', decision: '' },
  }
  expect((await web.post(`${level}/regler/landet/K-1/fravig`, given, 'secretary')).status).toBe(303)
  const page = (await web.get(`${level}/regler/landet?pr=2022-11-08`, 'secretary')).body
  const at = /href="([^"?]*\/fravigelser\/[^"?]*\/afslut)/.exec(page)?.[1] ?? ''
  expect(at).toContain(`${level}/regler/landet/K-1/fravigelser/`)
  expect((await web.get(`${level}/regler/landet?pr=2022-11-08`)).body).not.toContain('/fravigelser/')
  for (const who of ['foreign', 'member']) expect((await web.get(at, who)).status).toBe(404)
  const elsewhere = at.replace(level, '/skovklyngen/politisk-niveau')
  expect((await web.post(elsewhere, { to: '2023-01-31', version: '1' }, 'foreign')).status).toBe(404)
  expect((await web.get(at.replace(/fravigelser\/[^/]+/, 'fravigelser/x'), 'secretary')).status).toBe(404)
  const form = await web.get(at, 'secretary')
  expect(form.body).toContain('En god grund.')
  const version = versionOf(form.body)
  expect((await web.post(at, { to: 'i morgen', version }, 'secretary')).status).toBe(422)
  expect((await web.post(at, { to: '2023-01-31', version }, 'secretary')).status).toBe(303)
  expect((await web.post(at, { to: '2022-12-31', version }, 'secretary')).status).toBe(409)
  expect(await keysOn('2023-01-31')).toMatchObject({ 'K-1': 'met' })
  expect(await keysOn('2023-02-01')).toMatchObject({ 'K-1': 'cannot-judge' })
})

test('what relieves from a law is not the secretariat’s to end', async () => {
  const id = newId()
  await database.writing(operator, async (tx) => {
    const law = newId()
    const { rule_set_id } = await tx
      .selectFrom('rule')
      .select('rule_set_id')
      .where('id', '=', countryRule)
      .executeTakeFirstOrThrow()
    await tx
      .insertInto('rule')
      .values({
        ...{ id: law, rule_set_id, key: 'L-1', wording: 'Lov', applies_to: 'political-level', kind: 'office' },
        ...{ parameters: JSON.stringify({ office: 'mayor' }), severity: 'law', valid: '[2022-07-01,)' },
        source_id: bodies.source,
      })
      .execute()
    await tx
      .insertInto('rule_exemption')
      .values({
        ...{ id, rule_id: law, organization_id: bodies.fjordPolitical, valid: '[2022-07-01,)' },
        ...{ reason: 'Loven selv', decided_by: 'Folketinget' },
      })
      .execute()
  })
  expect((await web.get(`${level}/regler/landet/L-1/fravigelser/${id}/afslut`, 'secretary')).status).toBe(404)
  expect((await web.get(`${level}/regler/landet?pr=2022-11-08`, 'secretary')).body).not.toContain(`/fravigelser/${id}`)
})
