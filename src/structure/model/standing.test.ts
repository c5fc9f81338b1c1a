import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, day } from '../../kernel/day.ts'
import { covers, overlaps, type Period } from '../../kernel/period.ts'
import { extended, isBackwards, placeOf, shared, standing } from './standing.ts'

const someDay = fc.integer({ min: 0, max: 4_000 }).map((days) => addDays(day('2020-01-01'), days))
const somePeriod: fc.Arbitrary<Period> = fc
  .record({ startDate: fc.option(someDay), endDate: fc.option(someDay) })
  .filter((period) => !isBackwards(period))

test('what is shared by two periods is what both cover', () => {
  fc.assert(
    fc.property(somePeriod, somePeriod, someDay, (one, other, on) => {
      const both = shared(one, other)
      expect(both !== null && covers(both, on)).toBe(covers(one, on) && covers(other, on))
    }),
  )
})

test('however a fact is extended, no two of its periods ever share a day', () => {
  fc.assert(
    fc.property(fc.array(somePeriod, { maxLength: 12 }), (tried) => {
      const kept = tried.reduce<readonly Period[]>((periods, period) => {
        const more = extended(periods, period)
        return more.ok ? more.value : periods
      }, [])
      for (const one of kept) for (const other of kept) expect(one === other || !overlaps(one, other)).toBe(true)
    }),
  )
})

test('on any day at most one period of a fact stands', () => {
  fc.assert(
    fc.property(fc.array(somePeriod, { maxLength: 12 }), someDay, (tried, on) => {
      const kept = tried.reduce<readonly Period[]>((periods, period) => {
        const more = extended(periods, period)
        return more.ok ? more.value : periods
      }, [])
      expect(
        standing(
          kept.map((period) => ({ period })),
          on,
        ).length,
      ).toBeLessThanOrEqual(1)
    }),
  )
})

test('a period that ends before it starts is refused', () => {
  expect(extended([], { startDate: day('2022-07-01'), endDate: day('2022-06-30') })).toMatchObject({
    refusal: 'period-backwards',
  })
})

test('a day lies before, within or after a period, both its ends being within', () => {
  const period = { startDate: day('2022-07-01'), endDate: day('2026-12-31') }
  expect(placeOf(day('2022-06-30'), period)).toBe('before')
  expect(placeOf(day('2022-07-01'), period)).toBe('within')
  expect(placeOf(day('2026-12-31'), period)).toBe('within')
  expect(placeOf(day('2027-01-01'), period)).toBe('after')
})
