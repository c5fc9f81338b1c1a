import { beforeAll, expect, test } from 'vitest'
import { anyone, countAs } from '../../../test/cast.ts'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { asOwner } from '../../../test/server.ts'
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

test('the register loads within a second and a half, and a second time nothing changes', async () => {
  const started = performance.now()
  expect(await loadRegister(db, operator)).toBeGreaterThan(5_000)
  expect(performance.now() - started).toBeLessThan(1_500)
  const before = await db.readingPublic((tx) => readDayRegister(tx, firstDay))
  expect(await loadRegister(db, operator)).toBe(0)
  expect(await db.readingPublic((tx) => readDayRegister(tx, firstDay))).toEqual(before)
})

test('what somebody has ended, or taken away, stays so', async () => {
  const older = await testDatabase()
  await loadRegister(older, operator)
  await older.writing(operator, async (tx) => {
    const disputed = tx.updateTable('organization_relation').where('certainty', '=', 'conflict')
    await disputed.set({ valid: '[2019-10-01,2019-12-31]' }).execute()
    await tx.deleteFrom('organization_relation').where('kind', '=', 'merges-into').execute()
    await tx.deleteFrom('population').where('on_day', '=', '2023-01-01').execute()
    await tx.deleteFrom('claim_set').where('key', '=', 'plan_2019').execute()
  })
  expect(await loadRegister(older, operator)).toBe(0)
  const later = await older.readingPublic((tx) => readDayRegister(tx, day('2024-01-01')))
  expect([...later.bySubject.values()].flat().filter(({ certainty }) => certainty === 'conflict')).toEqual([])
})

test('a database from before claims and the partition gets everything that is new, and keeps what was changed in it', async () => {
  const older = await testDatabase()
  await loadRegister(older, operator)
  const everything = await contents(older)
  await asOwner(older.owner, 'truncate shipped_fact')
  await older.writing(operator, async (tx) => {
    const isNew = tx
      .selectFrom('organization')
      .select('id')
      .where((e) => e.or(newIn.map((like) => e('slug', 'like', like))))
    for (const table of ['register_claim', 'claim_set', 'partition_place', 'population_band'] as const) {
      await tx.deleteFrom(table).execute()
    }
    await tx.deleteFrom('population').where('on_day', '<', '2021-01-01').execute()
    const relations = tx.deleteFrom('organization_relation')
    await relations.where((e) => e.or([e('subject_id', 'in', isNew), e('object_id', 'in', isNew)])).execute()
    await tx.deleteFrom('organization_name').where('organization_id', 'in', isNew).execute()
    await tx.deleteFrom('organization').where('id', 'in', isNew).execute()
    await tx.updateTable('population').set({ persons: 1 }).where('on_day', '=', '2023-01-01').execute()
  })
  expect(await contents(older)).not.toEqual(everything)
  expect(await loadRegister(older, operator)).toBeGreaterThan(3_000)
  expect(await contents(older)).toEqual(everything)
  const figures = await older.readingPublic((tx) => readDayRegister(tx, day('2023-01-01')))
  expect(new Set(figures.figures.map(({ persons }) => persons))).toEqual(new Set([1]))
})

const newIn = ['%-2019', 'almen-praksis-%', 'psykiatrien-%', 'sundhedsraad-%', '%udvalg-%', 'hospitaler/rigshospitalet']

/** How many rows each table of the register holds. */
async function contents(database: TestDatabase) {
  const tables = [
    'organization',
    'organization_name',
    'organization_relation',
    'claim_set',
    'register_claim',
    'partition_place',
    'population',
    'population_band',
  ]
  const counted = await Promise.all(tables.map((table) => countAs(database, operator, table)))
  return Object.fromEntries(tables.map((table, place) => [table, counted[place]]))
}

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

test('before 1 July 2022 the 22 earlier forms stand, before October 2019 none is known, before 2007 nothing at all', async () => {
  const on = (text: string) => db.readingPublic((tx) => listOrganizations(tx, day(text)))
  const earlier = (await on('2022-06-30')).filter(({ classification }) => classification === 'cluster')
  expect(earlier).toHaveLength(22)
  expect(earlier.filter(({ id }) => !id.endsWith('-2019'))).toEqual([])
  expect((await on('2019-09-30')).filter(({ classification }) => classification === 'cluster')).toEqual([])
  expect(await on('2006-12-31')).toEqual([])
})
