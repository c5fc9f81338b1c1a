import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addBodies, anyone } from '../../test/cast.ts'
import { testDatabase } from '../../test/database.ts'
import { webOver } from '../../test/web.ts'
import { addDays, danishDay, day } from '../kernel/day.ts'
import { covers } from '../kernel/period.ts'
import { loadTerms } from './actions/load-terms.ts'
import { likelyTurn, termOn, turns } from './model/legislative-term.ts'
import { legislativeTerms } from './storage/legislative-terms.ts'
import { termRoutes } from './term-routes.tsx'

const database = await testDatabase()
await addBodies(database)
const operator = { kind: 'operator', day: danishDay(new Date()) } as const
const web = await webOver(database, termRoutes(database))

test('the shipped terms are loaded once, and follow each other without a gap', async () => {
  expect(await loadTerms(database, operator)).toBe(3)
  expect(await loadTerms(database, operator)).toBe(0)
  const terms = await database.readingPublic(legislativeTerms)
  expect(terms.map(({ period }) => [period.startDate, period.endDate])).toEqual([
    ['2018-01-01', '2021-12-31'],
    ['2022-01-01', '2025-12-31'],
    ['2026-01-01', '2029-12-31'],
  ])
  expect(turns(terms)).toEqual(['2018-01-01', '2022-01-01', '2026-01-01', '2030-01-01'])
})

test('the day that a change is most likely about is the next turn that the organization lives to see, else its latest', async () => {
  const terms = await database.readingPublic(legislativeTerms)
  const forever = { startDate: day('2022-07-01'), endDate: null }
  expect(likelyTurn(terms, forever, day('2025-11-20'))).toBe('2026-01-01')
  expect(likelyTurn(terms, forever, day('2026-01-01'))).toBe('2030-01-01')
  const cluster = { startDate: day('2022-07-01'), endDate: day('2026-12-31') }
  expect(likelyTurn(terms, cluster, day('2026-11-22'))).toBe('2026-01-01')
  expect(likelyTurn(terms, { startDate: day('2027-01-01'), endDate: day('2027-12-31') }, day('2027-02-01'))).toBeNull()
})

test('a day is in one term at most, and the term that runs on it covers it', async () => {
  const terms = await database.readingPublic(legislativeTerms)
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 5000 }), (days) => {
      const on = addDays(day('2017-01-01'), days)
      const found = terms.filter(({ period }) => covers(period, on))
      expect(found.length).toBeLessThanOrEqual(1)
      expect(termOn(terms, on)).toBe(found[0] ?? null)
    }),
  )
})

test('everybody reads which term runs on a day, with its source and how sure it is', async () => {
  const { body } = await web.get('/valgperioder?pr=2022-11-08')
  expect(body).toContain('Kommunal og regional valgperiode 2022–2025. Den slutter den 31. december 2025.')
  expect(body).toContain('danskelove.dk/kommunal-og-regionalvalgloven/6')
  const told = JSON.parse((await web.get('/valgperioder.json?pr=2026-01-01')).body)
  expect(told.filter(({ isCurrent }: { isCurrent: boolean }) => isCurrent)).toMatchObject([
    { id: 'kommunal-og-regional-2026', electedOn: '2025-11-18', certainty: 'inferred' },
  ])
  expect((await web.get('/en/valgperioder?pr=2000-01-01')).body).toContain('No term is known for 1 January 2000.')
})

test('nobody but the operator writes a term', async () => {
  const change = database.writing(anyone, (tx) =>
    tx.updateTable('legislative_term').set({ name: 'Overtaget' }).executeTakeFirst(),
  )
  expect((await change).numUpdatedRows).toBe(0n)
})
