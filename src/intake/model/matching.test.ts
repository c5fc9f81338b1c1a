import { expect, test } from 'vitest'
import { day } from '../../kernel/day.ts'
import { candidates, type KnownPerson, organizationLikeness, sureCandidate } from './matching.ts'

const meeting = day('2023-02-07')
const always = { startDate: null, endDate: null }

function person(name: string, ...seats: KnownPerson['seats']): KnownPerson {
  return { id: name, name, seats }
}

const here = {
  organization: 'politisk',
  organizationName: 'Politisk niveau',
  title: null,
  onBehalfOf: null,
  period: always,
}
const mayor = { ...here, organization: 'havnby', title: 'Borgmester', onBehalfOf: 'Havnby Kommune' }

const reasonsFor = (name: string, title: string | null, known: KnownPerson) =>
  candidates({ name, title }, [known], 'politisk', meeting)[0]?.reasons ?? null

test('a person is offered for the name, with the seat and the office as further reasons', () => {
  const ane = person('Ane Berg', here, mayor)
  expect(reasonsFor('Ane Berg', 'Borgmester Havnby Kommune', ane)).toEqual(['same-name', 'seat-here', 'same-office'])
  expect(reasonsFor('ane  BERG', null, ane)).toEqual(['same-name', 'seat-here'])
})

test('an initial, a missing middle name and one slip of the pen make a name alike, and no more', () => {
  expect(reasonsFor('A. Berg', null, person('Ane Berg'))).toEqual(['similar-name'])
  expect(reasonsFor('Ane Lind Berg', null, person('Ane Berg'))).toEqual(['similar-name'])
  expect(reasonsFor('Ane Bergh', null, person('Ane Berg'))).toEqual(['similar-name'])
  expect(reasonsFor('Arne Borg', null, person('Ane Berg'))).toBeNull()
})

test('an office passes from hand to hand: it makes nobody a candidate', () => {
  expect(reasonsFor('Bo Dal', 'Borgmester Havnby Kommune', person('Ane Berg', here, mayor))).toBeNull()
})

test('a seat counts only on the day of the meeting', () => {
  const past = { ...here, period: { startDate: null, endDate: day('2022-12-31') } }
  expect(reasonsFor('Ane Berg', null, person('Ane Berg', past))).toEqual(['same-name'])
  const [likeliest] = candidates(
    { name: 'Ane Berg', title: null },
    [
      { ...person('Ane Berg', past), id: 'past' },
      { ...person('Ane Berg', here), id: 'present' },
    ],
    'politisk',
    meeting,
  )
  expect(likeliest?.person.id).toBe('present')
})

test('two of the same name are never sure, nor is a name without a seat', () => {
  const found = (known: readonly KnownPerson[]) =>
    sureCandidate(candidates({ name: 'Ane Berg', title: null }, known, 'politisk', meeting))
  expect(found([person('Ane Berg', here)])?.name).toBe('Ane Berg')
  expect(found([person('Ane Berg', here), { ...person('Ane Berg'), id: 'another' }])).toBeNull()
  expect(found([person('Ane Berg')])).toBeNull()
})

test('a level is known by its own name and its cluster’s, in whatever order they are printed', () => {
  const level = { name: 'Politisk niveau', cluster: 'Klynge Nord' }
  expect(organizationLikeness('Politisk Sundhedsklynge Nord', level)).toBe('same')
  expect(organizationLikeness('Klynge Nord, politisk niveau', level)).toBe('same')
  expect(organizationLikeness('Politisk niveau', level)).toBe('similar')
  expect(organizationLikeness('Sundhedsklynge Nord', level)).toBe('similar')
  expect(organizationLikeness('Politisk Sundhedsklynge Syd', level)).toBe('other')
  expect(organizationLikeness('Sundhedsudvalget', level)).toBe('other')
  expect(organizationLikeness(null, level)).toBe('silent')
})
