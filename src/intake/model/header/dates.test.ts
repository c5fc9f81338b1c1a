import { expect, test } from 'vitest'
import { printedDays, withoutDays } from './dates.ts'

test.each([
  ['Tirsdag den 5. september 2023', '2023-09-05'],
  ['08. november 2022', '2022-11-08'],
  ['d. 9 juni 2022', '2022-06-09'],
  ['15-maj-2002', '2002-05-15'],
  ['25-03-2025 15:00', '2025-03-25'],
  ['5.9.2023', '2023-09-05'],
  ['d. 5/9 2023', '2023-09-05'],
  ['onsdag d. 3/5-2023', '2023-05-03'],
  ['d. 9/12-21', '2021-12-09'],
  ['2023-09-20', '2023-09-20'],
  ['Torsdag, Marts 3, 2016', '2016-03-03'],
])('%s is %s', (printed, day) => {
  expect(printedDays(printed).map((each) => each.day)).toEqual([day])
})

test.each([
  '31. februar 2023',
  'Sagsnr. 1-30-44-7-23',
  'perioden 2025-2029',
  'kl. 12.30-14.00',
  '1. oktober',
  '22/5318',
])('%s names no day', (printed) => {
  expect(printedDays(printed)).toEqual([])
})

test('a text is left without its days', () => {
  expect(withoutDays('Mandag den 1. maj 2023 i Byrådssalen')).toBe('Mandag den   i Byrådssalen')
})
