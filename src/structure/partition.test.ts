import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { operator } from '../../test/cast.ts'
import { type TestDatabase, testDatabase } from '../../test/database.ts'
import { addDays, day } from '../kernel/day.ts'
import { loadRegister } from './actions/load-register.ts'
import { readDayRegister } from './actions/read-day-register.ts'
import { citizensIn, clustersIn, type DayRegister, municipalitiesIn, ofKind } from './model/day-register.ts'
import type { Organization } from './model/organization.ts'

let db: TestDatabase

beforeAll(async () => {
  db = await testDatabase()
  if (operator.kind === 'operator') await loadRegister(db, operator)
})

const registerOn = (on: string) => db.readingPublic((tx) => readDayRegister(tx, day(on)))
const isComplete = (register: DayRegister, region: Organization) =>
  municipalitiesIn(register, region).every(({ id }) => register.partition.has(id))
const persons = (register: DayRegister, organizations: readonly Organization[]) =>
  organizations.reduce((sum, organization) => sum + (citizensIn(register, organization)?.persons ?? 0), 0)

test('on every day on which the partition places all of a region, its clusters add up to the region', async () => {
  let compared = 0
  const anyDay = fc.integer({ min: 0, max: 7_700 }).map((days) => addDays(day('2006-12-01'), days))
  const days = [...fc.sample(anyDay, 40), '2019-10-01', '2022-06-30', '2022-07-01', '2026-12-31', '2027-01-01']
  for (const on of days) {
    const register = await registerOn(on)
    for (const region of ofKind(register, 'region').filter((one) => isComplete(register, one))) {
      const clusters = persons(register, clustersIn(register, region))
      expect(clusters, `${region.slug} ${on}`).toBe(persons(register, [region]))
      compared += 1
    }
  }
  expect(compared).toBeGreaterThanOrEqual(20)
})

test('in Nordjylland under the seats of 2019 Jammerbugt stands in two clusters, and the partition counts it in one', async () => {
  const register = await registerOn('2021-01-01')
  const region = ofKind(register, 'region').find(({ slug }) => slug === 'regioner/nordjylland')
  const counted = clustersIn(register, region ?? null).map((cluster) => [
    cluster.slug,
    citizensIn(register, cluster)?.persons,
  ])
  expect(Object.fromEntries(counted)).toEqual({
    'klynge-nord-nordjylland-2019': 161_135,
    'klynge-midt-nordjylland-2019': 257_662,
    'klynge-syd-nordjylland-2019': 108_416,
    'klynge-vest-nordjylland-2019': 63_226,
  })
})

test('a count of one municipality on a later day does not replace the whole count', async () => {
  const alone = await testDatabase()
  if (operator.kind === 'operator') await loadRegister(alone, operator)
  const laesoe = await alone.writing(operator, async (tx) => {
    const found = await tx
      .selectFrom('organization')
      .select(['id', 'source_id'])
      .where('slug', '=', 'kommuner/laesoe')
      .executeTakeFirstOrThrow()
    const figure = { organization_id: found.id, on_day: '2023-07-01', persons: 1, source_id: found.source_id }
    await tx.insertInto('population').values(figure).execute()
    return found.id
  })
  const register = await alone.readingPublic((tx) => readDayRegister(tx, day('2023-08-01')))
  expect(register.figures).toHaveLength(98)
  expect(register.figures.find(({ municipality }) => municipality === laesoe)?.day).toBe('2023-01-01')
})
