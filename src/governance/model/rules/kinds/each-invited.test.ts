import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, day } from '../../../../kernel/day.ts'
import type { Facts, Happening } from '../facts.ts'
import { eachInvited } from './each-invited.ts'

const on = day('2023-06-01')
const period = { startDate: day('2022-07-01'), endDate: null }

function outcome(told: readonly Happening[] | null) {
  const happenings: Facts['happenings'] = new Map(told === null ? [] : [['patients-invited', told]])
  const facts: Facts = {
    organization: { slug: 'x', name: 'X', classification: 'political-level' },
    day: on,
    scopes: [],
    sees: { seats: true, happenings: true },
    regions: [],
    municipalities: [],
    hospitals: [],
    parts: [],
    clusters: [],
    inRegion: [],
    sittings: [],
    secretaries: [],
    happenings,
  }
  return eachInvited(period, facts)
}

const group = (label: string, begun: string, lacks?: 'invitation'): Happening => ({
  on: day(begun),
  to: `/${label}`,
  label,
  ...(lacks === undefined ? {} : { lacks }),
})

test('it is met when every group begun under the rule was invited to, and not met naming those that were not', () => {
  expect(outcome([group('A', '2023-01-01')]).verdict).toBe('met')
  const short = outcome([group('A', '2023-01-01'), group('B', '2023-02-01', 'invitation')])
  expect(short).toMatchObject({ verdict: 'not-met', says: { of: { count: 2, without: ['B'] } }, lacks: 'happenings' })
})

test('what was begun before the rule, or after the day, is no duty', () => {
  const told = [group('Før', '2022-06-30', 'invitation'), group('Efter', '2023-06-02', 'invitation')]
  expect(outcome(told)).toMatchObject({ verdict: 'cannot-judge', says: { word: 'nothing-to-invite-to' } })
  expect(outcome(null).says.word).toBe('not-told')
})

test('one more invitation never makes it worse, and one more group without never better', () => {
  const rank = { 'not-met': 0, 'cannot-judge': 1, met: 2 }
  const told = fc.array(fc.record({ back: fc.integer({ min: 0, max: 300 }), isInvited: fc.boolean() }), {
    minLength: 1,
    maxLength: 8,
  })
  const begun = (back: number) => addDays(on, -back)
  fc.assert(
    fc.property(told, (groups) => {
      const of = (some: typeof groups) =>
        outcome(
          some.map(({ back, isInvited }, place) =>
            group(`${place}`, begun(back), isInvited ? undefined : 'invitation'),
          ),
        )
      const now = rank[of(groups).verdict]
      expect(
        rank[of(groups.map((one, place) => (place === 0 ? { ...one, isInvited: true } : one))).verdict],
      ).toBeGreaterThanOrEqual(now)
      expect(rank[of([...groups, { back: 0, isInvited: false }]).verdict]).toBe(0)
    }),
  )
})
