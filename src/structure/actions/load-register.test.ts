import { beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { day } from '../../kernel/day.ts'
import { loadRegister } from './load-register.ts'

const operator = { kind: 'operator', day: day('2022-11-08') } as const
let db: TestDatabase

beforeAll(async () => {
  db = await testDatabase()
})

test('the register loads into an empty database, and a second time nothing changes', async () => {
  const started = performance.now()
  expect(await loadRegister(db, operator)).toBeGreaterThan(1_000)
  const first = performance.now() - started
  expect(await loadRegister(db, operator)).toBe(0)
  console.log(first, performance.now() - started - first)
  expect(first).toBeLessThan(1_000)
})
