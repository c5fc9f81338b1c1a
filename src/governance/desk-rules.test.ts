import { expect, test } from 'vitest'
import { addBodies, addMember, addSecretary, operator } from '../../test/cast.ts'
import { testDatabase } from '../../test/database.ts'
import { webOver } from '../../test/web.ts'
import { newId } from '../kernel/id.ts'
import { deskRulesPanel } from './desk-rules-panel.tsx'
import { governanceRoutes } from './routes.ts'

const database = await testDatabase()
const bodies = await addBodies(database)
const secretary = await addSecretary(database, bodies.fjordklyngen)
const foreign = await addSecretary(database, bodies.skovklyngen, 'Frode Fyr')
const member = await addMember(database, bodies.fjordPolitical, 'member', 'Mikkel Mole')
const routes = governanceRoutes(database, [deskRulesPanel([])], [])
const web = await webOver(database, routes, { secretary, foreign, member })

/** The country's rules, approved: one that a level with one ordinary member cannot meet, of each weight. */
async function addRules(): Promise<void> {
  await database.writing(operator, async (tx) => {
    const set = newId()
    const common = { source_id: bodies.source, valid: '[2022-07-01,)' }
    await tx
      .insertInto('rule_set')
      .values({ ...common, id: set, key: 'landet', title: 'Landet', decides_by: 'vote', approved_on: '2022-07-01' })
      .execute()
    const rule = { ...common, rule_set_id: set, applies_to: 'political-level', kind: 'co-chairs' }
    for (const [key, severity] of [
      ['A-1', 'practice'],
      ['B-1', 'local'],
      ['C-1', 'law'],
    ] as const)
      await tx
        .insertInto('rule')
        .values({ ...rule, id: newId(), key, severity, wording: `Regel ${key}` })
        .execute()
  })
}

test('nothing stands on the desk of a secretary where all is well', async () => {
  expect((await web.get('/mit', 'secretary')).body).not.toContain('Regler, der ikke er opfyldt')
})

test('a secretary’s desk says what is not met today and what would mend it, laws first, for those whom they serve', async () => {
  await addRules()
  const { body } = await web.get('/mit', 'secretary')
  expect(body).toContain('3 regler er ikke opfyldt i dag.')
  expect(body).toContain('Det kan rettes sådan: Vælg to medformænd')
  const places = ['C-1', 'B-1', 'A-1'].map((key) => body.indexOf(`Regel ${key}`))
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  expect(places).not.toContain(-1)
  expect(body).not.toContain('Skovklyngen')
})

test('a member’s desk and a secretary’s elsewhere say nothing of it', async () => {
  for (const who of ['member', 'foreign'])
    expect((await web.get('/mit', who)).body).not.toContain('Det kan rettes sådan')
})
