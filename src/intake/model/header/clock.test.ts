import { expect, test } from 'vitest'
import { clockSpan, clockTime } from './clock.ts'

test.each([
  ['kl. 8.30-10.00', '08:30', '10:00'],
  ['kl. 14-16', '14:00', '16:00'],
  ['25-03-2025 15:00 - 17:12', '15:00', '17:12'],
  ['kl. 15.00 – kl. 16.45', '15:00', '16:45'],
  ['kl. 12.30 til 15.00', '12:30', '15:00'],
  ['13.30-15.45', '13:30', '15:45'],
  ['tirsdag den 5. september 2023, kl. 13', '13:00', null],
  ['klokken 16.00', '16:00', null],
  ['04-06-2020 09:00:00', '09:00', null],
  ['5. september 2023', null, null],
  ['0,5-1,0 mio. kr.', null, null],
])('%s begins at %s and ends at %s', (printed, start, end) => {
  expect(clockSpan(printed)).toEqual({ start, end })
})

test('where only a time can stand, it needs no word before it', () => {
  expect(clockTime('17.40')).toBe('17:40')
  expect(clockTime('kl. 25.10')).toBeNull()
})
