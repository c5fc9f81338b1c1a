import { beforeAll, expect, test } from 'vitest'
import { anyone } from '../../../test/cast.ts'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { sqlState } from '../../db/address.ts'
import { day } from '../../kernel/day.ts'
import { newId } from '../../kernel/id.ts'
import { listOrganizations } from './list-organizations.ts'
import { loadRegister } from './load-register.ts'
import { readDayRegister } from './read-day-register.ts'

const operator = { kind: 'operator', day: day('2022-11-08') } as const
const firstDay = day('2022-07-01')
let db: TestDatabase

beforeAll(async () => {
  db = await testDatabase()
})

test('the register loads within a second, and a second time nothing changes', async () => {
  const started = performance.now()
  expect(await loadRegister(db, operator)).toBeGreaterThan(1_000)
  expect(performance.now() - started).toBeLessThan(1_000)
  const before = await db.readingPublic((tx) => readDayRegister(tx, firstDay))
  expect(await loadRegister(db, operator)).toBe(0)
  expect(await db.readingPublic((tx) => readDayRegister(tx, firstDay))).toEqual(before)
})

test('what somebody has ended in an older database stays ended', async () => {
  const older = await testDatabase()
  await loadRegister(older, operator)
  await older.writing(operator, async (tx) => {
    const disputed = tx.updateTable('organization_relation').where('certainty', '=', 'conflict')
    await disputed.set({ valid: '[2022-07-01,2023-12-31]' }).execute()
    await tx.deleteFrom('population').where('on_day', '=', '2023-01-01').execute()
  })
  expect(await loadRegister(older, operator)).toBe(98)
  const later = await older.readingPublic((tx) => readDayRegister(tx, day('2024-01-01')))
  expect([...later.bySubject.values()].flat().filter(({ certainty }) => certainty === 'conflict')).toEqual([])
})

test('the database refuses a second region, and a second period of the same seat, on the same day', async () => {
  const clash = (kind: string, object: string) =>
    db.writing(operator, async (tx) => {
      const idOf = async (slug: string) =>
        await tx
          .selectFrom('organization')
          .select(['id', 'source_id'])
          .where('slug', '=', slug)
          .executeTakeFirstOrThrow()
      const hjoerring = await idOf('kommuner/hjoerring')
      const values = { id: newId(), kind, subject_id: hjoerring.id, object_id: (await idOf(object)).id }
      await tx
        .insertInto('organization_relation')
        .values({ ...values, valid: '[2023-01-01,)', source_id: hjoerring.source_id })
        .execute()
    })
  const overlap = (error: unknown) => sqlState(error) === '23P01'
  await expect(clash('in-region', 'regioner/midtjylland')).rejects.toSatisfy(overlap)
  await expect(clash('seat', 'klynge-nord-nordjylland')).rejects.toSatisfy(overlap)
})

test('the list of organizations names Klynge Nord with the authorities that hold it together', async () => {
  const organizations = await db.reading(anyone, (tx) => listOrganizations(tx, firstDay))
  expect(organizations.filter(({ classification }) => classification === 'cluster')).toHaveLength(22)
  const bodies = [
    'regioner/nordjylland',
    'kommuner/broenderslev',
    'kommuner/frederikshavn',
    'kommuner/hjoerring',
    'kommuner/laesoe',
  ]
  const north = organizations.find(({ id }) => id === 'klynge-nord-nordjylland')
  expect(north).toMatchObject({
    name: 'Klynge Nord',
    classification: 'cluster',
    period: { startDate: '2022-07-01', endDate: '2026-12-31' },
  })
  expect(north?.bodies.map(({ id }) => id)).toEqual(bodies)
  const level = organizations.find(({ id }) => id === 'klynge-nord-nordjylland/politisk-niveau')
  expect(level?.bodies.map(({ id }) => id)).toEqual(bodies)
  expect(new Set(organizations.map(({ id }) => id)).size).toBe(organizations.length)
})

test('before 1 July 2022 there is no cluster, before 2007 nothing at all', async () => {
  const on = (text: string) => db.readingPublic((tx) => listOrganizations(tx, day(text)))
  expect((await on('2022-06-30')).filter(({ classification }) => classification === 'cluster')).toEqual([])
  expect(await on('2006-12-31')).toEqual([])
})
