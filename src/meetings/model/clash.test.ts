import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day } from '../../kernel/day.ts'
import { clashOf, type TimedMeeting } from './clash.ts'

const meeting = (id: string, start: string | null, end: string | null, on = '2026-03-02'): TimedMeeting => ({
  organization: { id, slug: id, root: id, name: id, cluster: null },
  slug: on,
  day: day(on),
  start,
  end,
})

test.each([
  ['10:00', '12:00', '11:00', '13:00', 'certain'],
  ['10:00', '12:00', '12:00', '13:00', null],
  ['10:00', null, '11:00', '13:00', 'possible'],
  ['10:00', null, '10:00', null, 'certain'],
  [null, null, null, null, 'possible'],
  ['14:00', null, '09:00', '11:00', null],
] as const)('%s–%s and %s–%s: %s', (start, end, otherStart, otherEnd, expected) => {
  const found = clashOf(meeting('a', start, end), meeting('b', otherStart, otherEnd))
  expect(found === null ? null : found.isCertain ? 'certain' : 'possible').toBe(expected)
})

test('meetings of one organization, or of different days, never clash', () => {
  expect(clashOf(meeting('a', null, null), meeting('a', null, null))).toBeNull()
  expect(clashOf(meeting('a', null, null), meeting('b', null, null, '2026-03-03'))).toBeNull()
})

test('whichever is looked at first, two meetings clash alike', () => {
  const clock = fc.option(fc.constantFrom('08:00', '09:30', '10:00', '12:00', '16:00'), { nil: null })
  fc.assert(
    fc.property(clock, clock, clock, clock, (a, b, c, d) => {
      const [one, other] = [meeting('a', a, b), meeting('b', c, d)]
      expect(clashOf(one, other)?.isCertain).toBe(clashOf(other, one)?.isCertain)
    }),
  )
})
