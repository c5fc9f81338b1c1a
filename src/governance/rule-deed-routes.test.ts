import { expect, test } from 'vitest'
import { anyone, operator } from '../../test/cast.ts'
import { ruleWorkplace } from '../../test/rule-workplace.ts'
import { day } from '../kernel/day.ts'
import { newId } from '../kernel/id.ts'
import { checkOrganization } from './actions/check-organizations.ts'
import { rulesOn } from './storage/rules.ts'

const { database, bodies, secretary, foreign, web, level, draft, findingsOn } = await ruleWorkplace()

test('a secretariat exempts its own from a rule of its terms of reference; from a law it can only leave a note', async () => {
  const shipped = newId()
  const rule = (key: string, severity: string) => ({
    ...{ id: newId(), rule_set_id: shipped, key, wording: key, applies_to: 'political-level', kind: 'office' },
    ...{ parameters: JSON.stringify({ office: 'mayor' }), severity, valid: '[2022-07-01,)', source_id: bodies.source },
  })
  await database.writing(operator, async (tx) => {
    await tx
      .insertInto('rule_set')
      .values({
        ...{ id: shipped, key: 'landet', title: 'Landet', decides_by: 'agreement', approved_on: '2022-06-09' },
        ...{ valid: '[2022-07-01,)', source_id: bodies.source },
      })
      .execute()
    await tx
      .insertInto('rule')
      .values([rule('L-1', 'law'), rule('K-1', 'local')])
      .execute()
  })
  const given = {
    about: 'fjordklyngen/politisk-niveau',
    from: '2022-07-01',
    to: '',
    reason: 'En god grund.',
    decidedBy: 'Nævnet',
    decision: '',
  }
  const at = (key: string, slug = level) => `${slug}/regler/landet/${key}/fravig`
  expect((await web.get(at('L-1'), 'secretary')).body).toContain('ingen fritager sig selv for loven')
  for (const key of ['L-1', 'K-1']) expect((await web.post(at(key), given, 'secretary')).status).toBe(303)
  const nobody = await web.post(at('K-1'), { ...given, decidedBy: '' }, 'secretary')
  expect([nobody.status, nobody.body.includes('Skriv, hvem der har besluttet det.')]).toEqual([422, true])
  const foreignLevel = await web.post(at('K-1'), { ...given, about: 'skovklyngen/politisk-niveau' }, 'secretary')
  expect(foreignLevel.status).toBe(422)
  expect((await web.post(at('K-1'), given, 'foreign')).status).toBe(404)
  expect(await findingsOn('2022-11-08')).toMatchObject({ 'L-1': 'cannot-judge', 'K-1': 'met' })
  expect(await findingsOn('2022-11-08', 'skovklyngen/politisk-niveau')).toMatchObject({ 'K-1': 'cannot-judge' })
  expect((await web.get(`${level}/regler/landet?pr=2022-11-08`)).body).toContain('Givet af: Nævnet.')
  const law = await database.readingPublic((tx) =>
    tx.selectFrom('rule').select('id').where('key', '=', 'L-1').executeTakeFirstOrThrow(),
  )
  const relieve = (organization: string) =>
    database.writing(secretary, (tx) =>
      tx
        .insertInto('rule_exemption')
        .values({
          id: newId(),
          rule_id: law.id,
          organization_id: organization,
          valid: '[2022-07-01,)',
          reason: 'x',
          decided_by: 'os selv',
        })
        .execute(),
    )
  await expect(relieve(bodies.fjordPolitical)).rejects.toThrow(/row-level security/)
  const local = await database.readingPublic((tx) =>
    tx.selectFrom('rule').select('id').where('key', '=', 'K-1').executeTakeFirstOrThrow(),
  )
  const elsewhere = (organization: string | null) =>
    database.writing(secretary, (tx) =>
      tx
        .insertInto('rule_exemption')
        .values({
          id: newId(),
          rule_id: local.id,
          organization_id: organization,
          valid: '[2022-07-01,)',
          reason: 'x',
          decided_by: 'x',
        })
        .execute(),
    )
  await expect(elsewhere(bodies.skovPolitical)).rejects.toThrow(/row-level security/)
  await expect(elsewhere(null)).rejects.toThrow(/row-level security/)
})

test('an approved rule of a kind that this version does not know, or with wrong parameters, is told of and judges nobody', async () => {
  const odd = newId()
  await database.writing(operator, async (tx) => {
    const common = { valid: '[2022-07-01,)', source_id: bodies.source }
    await tx
      .insertInto('rule_set')
      .values({ ...common, id: odd, key: 'fremtid', title: 'Fremtid', decides_by: 'vote', approved_on: '2022-07-01' })
      .execute()
    const rule = { ...common, rule_set_id: odd, applies_to: 'professional-level', wording: 'Ukendt', severity: 'law' }
    await tx
      .insertInto('rule')
      .values({ ...rule, id: newId(), key: 'F-1', kind: 'telepathy' })
      .execute()
    const parameters = JSON.stringify({ behalf: 'region' })
    await tx
      .insertInto('rule')
      .values({ ...rule, id: newId(), key: 'F-2', kind: 'seats', parameters })
      .execute()
  })
  const check = await database.readingPublic((tx) =>
    checkOrganization(tx, anyone, [], 'fjordklyngen/fagligt-niveau', day('2022-11-08')),
  )
  expect(check?.findings.map(({ rule, verdict, says }) => [rule.key, verdict, says.word])).toEqual([
    ['F-1', 'cannot-judge', 'unknown-kind'],
    ['F-2', 'cannot-judge', 'unknown-kind'],
  ])
  expect((await web.get('/fjordklyngen/fagligt-niveau/regler/fremtid?pr=2022-11-08')).status).toBe(200)
  expect((await database.readingPublic((tx) => rulesOn(tx, day('2022-11-08')))).length).toBeGreaterThan(2)
})

test('another cluster’s secretary can neither write, read nor approve a draft in the database', async () => {
  const at = await draft('Prøvet i databasen')
  const key = at.split('/').at(-1) ?? ''
  const touched = await database.writing(foreign, async (tx) => {
    const seen = await tx.selectFrom('rule_set').select('id').where('key', '=', key).execute()
    const { numUpdatedRows } = await tx
      .updateTable('rule_set')
      .set({ approved_on: '2022-07-01' })
      .where('key', '=', key)
      .executeTakeFirstOrThrow()
    return [seen.length, Number(numUpdatedRows)]
  })
  expect(touched).toEqual([0, 0])
})
