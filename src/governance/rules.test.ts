import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { addBodies, addSecretary, anyone, countAs, operator } from '../../test/cast.ts'
import { testDatabase } from '../../test/database.ts'
import type { WriteTx } from '../db/transactions.ts'
import type { Actor } from '../kernel/actor.ts'
import { day } from '../kernel/day.ts'
import { newId } from '../kernel/id.ts'
import { loadRegister } from '../structure/actions/load-register.ts'
import { checkCountry, checkOrganization } from './actions/check-organizations.ts'
import { loadRuleSets, loadRules } from './actions/load-rules.ts'
import { readDemand } from './model/rules/read-demand.ts'
import { rulesOn } from './storage/rules.ts'
import { shippedRuleSets } from './storage/shipped-rules.ts'

const database = await testDatabase()
const register = { kind: 'operator', day: day('2022-11-08') } as const
await loadRegister(database, register)
const bodies = await addBodies(database)
const held = day('2022-11-08')

test('the shipped rules load once, with their periods, and a second time nothing changes', async () => {
  expect(await loadRules(database, register)).toBeGreaterThan(50)
  expect(await loadRules(database, register)).toBe(0)
  const keysOn = async (on: string) =>
    new Set((await database.readingPublic((tx) => rulesOn(tx, day(on)))).map(({ set }) => set.key))
  expect(await keysOn('2021-06-10')).toEqual(new Set())
  expect(await keysOn('2022-06-30')).toEqual(new Set(['aftale-2021']))
  expect(await keysOn('2022-07-01')).toEqual(new Set(['lov-2022']))
  expect(await keysOn('2027-01-01')).toEqual(new Set(['sundhedsraad-2027']))
})

test('a rule that somebody has ended does not come back', async () => {
  await database.writing(operator, (tx) =>
    tx.updateTable('rule').set({ valid: '[2022-07-01,2022-08-01)' }).where('key', '=', 'R-SA-03').execute(),
  )
  expect(await loadRules(database, register)).toBe(0)
  const rules = await database.readingPublic((tx) => rulesOn(tx, held))
  expect(rules.map(({ key }) => key)).not.toContain('R-SA-03')
})

test('a house with earlier shipped rules gets their corrections once, and keeps what somebody has ended or changed', async () => {
  const house = await testDatabase()
  await loadRegister(house, register)
  const demand = readDemand('happened', { fact: 'patients-invited', atLeast: 1, each: 'ever' })
  if (demand === null) throw new Error('no such kind')
  const earlier = (await shippedRuleSets()).map((set) => ({
    ...set,
    rules: set.rules
      .filter(({ key }) => key !== 'R-PIU-01-patienter')
      .map((rule) =>
        ['R-SSU-05', 'R-PIU-02', 'R-SSU-01'].includes(rule.key)
          ? {
              ...rule,
              text: 'Tidligere ordlyd',
              demand,
              parameters: { fact: 'patients-invited', atLeast: 1, each: 'ever' },
              severity: 'local' as const,
              certainty: 'memory' as const,
              source: { title: 'Tidligere kilde', publisher: null, url: null },
            }
          : rule,
      ),
  }))
  await loadRuleSets(house, register, earlier)
  const row = (key: string) =>
    house.readingPublic((tx) => tx.selectFrom('rule').selectAll().where('key', '=', key).execute())
  const before = await row('R-SSU-05')
  await house.writing(operator, (tx) =>
    sql`insert into rule (id, rule_set_id, key, wording, applies_to, kind, severity, valid, source_id)
      select gen_random_uuid(), rule_set_id, 'R-PIU-01-patienter', 'Fra før', applies_to, kind, severity, valid, source_id
        from rule where key = 'R-SSU-05'`.execute(tx),
  )
  await house.writing(operator, (tx) =>
    tx.updateTable('rule').set({ valid: '[2022-07-01,2022-08-01)' }).where('key', '=', 'R-SSU-01').execute(),
  )
  expect(await loadRules(house, register)).toBe(3)
  const [corrected] = await row('R-SSU-05')
  expect(corrected).toMatchObject({
    id: before[0]?.id,
    kind: 'appointed-each',
    severity: 'law',
    certainty: 'confirmed',
  })
  expect(corrected?.wording).not.toBe('Tidligere ordlyd')
  expect(corrected?.source_id).not.toBe(before[0]?.source_id)
  expect((await row('R-PIU-01-patienter'))[0]).toMatchObject({ kind: 'appointed', certainty: 'confirmed' })
  expect((await row('R-PIU-02'))[0]?.kind).toBe('each-invited')
  expect(await row('R-SSU-01')).toMatchObject([{ wording: 'Tidligere ordlyd', valid: '[2022-07-01,2022-08-01)' }])
  expect(await loadRules(house, register)).toBe(0)
  const told = await house.reading(operator, (tx) =>
    tx.selectFrom('journal_payload').select('payload').orderBy('entry_id', 'desc').executeTakeFirst(),
  )
  expect(told?.payload).toContain('Tidligere ordlyd')
  const reword = house.writing(operator, (tx) =>
    tx.updateTable('rule').set({ wording: 'Kapret' }).where('key', '=', 'R-SSU-05').execute(),
  )
  await expect(reword).rejects.toThrow(/is kept/)
})

test('a draft is its secretariat’s and holds nobody; the country’s rules are nobody’s to write but the operator’s', async () => {
  const secretary = await addSecretary(database, bodies.fjordklyngen)
  const foreign = await addSecretary(database, bodies.skovklyngen, 'Frode Fyr')
  const set = (tx: WriteTx, organization: string | null) =>
    tx
      .insertInto('rule_set')
      .values({
        id: newId(),
        key: `udkast-${newId()}`,
        title: 'Udkast',
        decides_by: 'agreement',
        organization_id: organization,
        valid: '[2022-07-01,)',
        source_id: bodies.source,
      })
      .execute()
  const before = await countAs(database, anyone, 'rule_set')
  await database.writing(secretary, (tx) => set(tx, bodies.fjordklyngen))
  expect(await countAs(database, secretary, 'rule_set')).toBe(before + 1)
  expect(await countAs(database, foreign, 'rule_set')).toBe(before)
  expect(await countAs(database, anyone, 'rule_set')).toBe(before)
  const refused = (actor: Actor, organization: string | null) =>
    expect(database.writing(actor, (tx) => set(tx, organization))).rejects.toThrow(/row-level security/)
  await refused(foreign, bodies.fjordklyngen)
  await refused(secretary, null)
  const changed = await database.writing(secretary, (tx) =>
    tx.updateTable('rule').set({ wording: 'Kapret' }).executeTakeFirstOrThrow(),
  )
  expect(changed.numUpdatedRows).toBe(0n)
})

test('a secretariat writes rules for its own organizations, and for nobody else’s', async () => {
  const secretary = await addSecretary(database, bodies.fjordklyngen, 'Ruth Regel')
  const setId = newId()
  await database.writing(secretary, (tx) =>
    tx
      .insertInto('rule_set')
      .values({
        id: setId,
        key: `egne-${setId}`,
        title: 'Egne regler',
        decides_by: 'agreement',
        organization_id: bodies.fjordklyngen,
        approved_on: '2022-07-01',
        valid: '[2022-07-01,)',
        source_id: bodies.source,
      })
      .execute(),
  )
  const write = (within: string | null) =>
    database.writing(secretary, (tx) =>
      tx
        .insertInto('rule')
        .values({
          id: newId(),
          rule_set_id: setId,
          key: 'E-1',
          wording: 'Egen regel',
          applies_to: 'political-level',
          within_id: within,
          kind: 'co-chairs',
          severity: 'law',
          valid: '[2022-07-01,2022-07-02)',
          source_id: bodies.source,
        })
        .execute(),
    )
  await expect(write(null)).rejects.toThrow(/row-level security/)
  await expect(write(bodies.skovklyngen)).rejects.toThrow(/row-level security/)
  await write(bodies.fjordklyngen)
})

test('a level without known members breaks no rule, and one that the register does not know is none', async () => {
  const level = await database.reading(operator, (tx) =>
    checkOrganization(tx, operator, [], 'klynge-midt-nordjylland/politisk-niveau', held),
  )
  expect(level?.findings.filter(({ verdict }) => verdict === 'not-met')).toEqual([])
  const missing = await database.reading(operator, (tx) => checkOrganization(tx, operator, [], 'atlantis', held))
  expect(missing).toBeNull()
})

test('the country: every cluster lies in one region, stands around an acute hospital and has both levels', async () => {
  const checks = await database.readingPublic((tx) => checkCountry(tx, anyone, [], held))
  const clusters = checks.filter(
    ({ organization }) => organization.slug.includes('-') && organization.classification === 'cluster',
  )
  const shipped = clusters.filter(({ organization }) => !['fjordklyngen', 'skovklyngen'].includes(organization.slug))
  const verdicts = shipped.map(({ organization, findings }) => ({
    slug: organization.slug,
    broken: findings.filter(({ verdict }) => verdict !== 'met').map(({ rule }) => rule.key),
  }))
  expect(verdicts).toHaveLength(22)
  const untold = ['R-FI-01', 'R-FI-02', 'R-FI-03']
  expect(verdicts.filter(({ broken }) => broken.join() !== untold.join())).toEqual([])
})
