import { expect, test } from 'vitest'
import { addDays, day, parseDay } from './day.ts'

test('days are counted over months and leap years, and no further than they can be written', () => {
  expect(addDays(day('2024-02-28'), 1)).toBe('2024-02-29')
  expect(addDays(day('2022-07-01'), -1)).toBe('2022-06-30')
  expect(addDays(day('0001-01-01'), -1)).toBe('0001-01-01')
  expect(addDays(day('9999-12-31'), 1)).toBe('9999-12-31')
})

test('what is no day is none', () => {
  for (const text of ['2022-02-30', '2022-13-01', '0000-01-01', '20220701', '2022-7-1', '']) {
    expect(parseDay(text)).toBeNull()
  }
})
