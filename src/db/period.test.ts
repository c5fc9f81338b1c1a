import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import { day } from '../kernel/day.ts'
import { periodOf, rangeOf } from './period.ts'

const database = await testDatabase()

const throughPostgres = (range: string) =>
  database.readingPublic(async (tx) => {
    const { rows } = await sql<{ range: string }>`select ${range}::daterange as range`.execute(tx)
    return rows.map((row) => periodOf(row.range))
  })

test.each([
  { startDate: day('2022-07-01'), endDate: day('2025-12-31') },
  { startDate: day('2024-02-29'), endDate: day('2024-02-29') },
  { startDate: day('2022-07-01'), endDate: null },
  { startDate: null, endDate: day('2022-06-30') },
  { startDate: null, endDate: null },
])('the period $startDate to $endDate comes back from PostgreSQL as it was', async (period) => {
  expect(await throughPostgres(rangeOf(period))).toEqual([period])
})

test('an empty range is no period', () => {
  expect(() => periodOf('empty')).toThrow('not a daterange')
})
