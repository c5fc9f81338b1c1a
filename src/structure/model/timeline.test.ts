import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day } from '../../kernel/day.ts'
import type { Period } from '../../kernel/period.ts'
import { crossingOf, rejectedOn, unknownPast } from './chronicle.ts'
import type { Claim, ClaimSet } from './claim.ts'
import type { Dossier, Organization, Source, Tie } from './organization.ts'
import { profileOf } from './profile.ts'
import { along, timelineOf, yearsOf } from './timeline.ts'

const source: Source = { title: 'Opdigtet', publisher: null, url: null, licence: null, asOf: null }

function from(startDate: string, endDate: string | null = null): Period {
  return { startDate: day(startDate), endDate: endDate === null ? null : day(endDate) }
}

function body(id: string, classification: Organization['classification'], period: Period): Organization {
  const names = [{ name: id, period }]
  return {
    id,
    slug: id,
    classification,
    code: null,
    parent: null,
    root: id,
    period,
    acute: null,
    certainty: 'confirmed',
    names,
  }
}

const havnby = body('havnby', 'municipality', from('2007-01-01'))
const skovby = body('skovby', 'municipality', from('2007-01-01'))
const earlier = body('fjordkredsen', 'cluster', from('2019-10-01', '2022-06-30'))
const later = body('fjordklyngen', 'cluster', from('2022-07-01', '2026-12-31'))

function seat(
  other: Organization,
  otherIs: Tie['otherIs'],
  period: Period,
  certainty: Tie['certainty'] = 'confirmed',
): Tie {
  return { kind: 'seat', otherIs, other, period, certainty, note: null, source }
}

function dossier(organization: Organization, ties: readonly Tie[]): Dossier {
  return { organization, source, nameSources: [], family: [], ties }
}

const seats = [seat(earlier, 'object', earlier.period), seat(later, 'object', later.period)]

test('a municipality’s seats follow each other in lanes, oldest first', () => {
  const profile = profileOf(dossier(havnby, seats.toReversed()), unknownPast, [], day('2023-01-01'))
  const timeline = timelineOf(profile, ({ id }) => id)
  expect(timeline).toMatchObject({ from: '2019-01-01', until: '2028-01-01' })
  expect(timeline?.lanes.map(({ label }) => label)).toEqual(['fjordkredsen', 'fjordklyngen'])
})

test('where nothing ever changed there is no timeline', () => {
  const one = seats.slice(0, 1)
  expect(timelineOf(profileOf(dossier(havnby, one), unknownPast, [], day('2020-01-01')), ({ id }) => id)).toBeNull()
})

test('forms that bear one name share a lane', () => {
  const ties = [seat(later, 'object', later.period), seat(earlier, 'object', earlier.period)]
  const profile = profileOf(dossier(havnby, ties), unknownPast, [], day('2020-01-01'))
  expect(timelineOf(profile, () => 'Fjord')?.lanes).toMatchObject([
    { bars: [earlier, later].map(({ period }) => ({ period })) },
  ])
})

test('five years are marked at most, and every day lies between the edges', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1900, max: 2090 }), fc.integer({ min: 1, max: 200 }), (first, length) => {
      const edges = { from: day(`${first}-01-01`), until: day(`${first + length}-01-01`) }
      const years = yearsOf(edges)
      expect(years.length).toBeGreaterThan(0)
      expect(years.length).toBeLessThanOrEqual(5)
      for (const year of years) expect(along(edges, year)).toBeLessThan(1)
    }),
  )
})

test('who came along and who did not is told from the last day and the first; what is disputed is told apart', () => {
  const before = [
    { form: earlier.id, municipality: havnby, period: earlier.period, certainty: 'confirmed' as const },
    { form: earlier.id, municipality: skovby, period: earlier.period, certainty: 'conflict' as const },
  ]
  const crossing = (ties: readonly Tie[]) => crossingOf(earlier, later, before, ties)
  expect(crossing([seat(havnby, 'subject', later.period)])).toEqual({ joined: [], left: [], disputed: [skovby] })
  expect(crossing([seat(skovby, 'subject', later.period)])).toEqual({ joined: [], left: [havnby], disputed: [skovby] })
  expect(crossing([])).toBeNull()
})

test('a claim that the register does not follow is told on its own days only', () => {
  const set: ClaimSet = {
    id: 's',
    key: 's',
    title: 'Oversigt',
    nature: 'statement',
    isExhaustive: true,
    period: from('2019-01-01'),
    source,
  }
  const claim: Claim = {
    id: 'c',
    set,
    kind: 'seat',
    subject: havnby,
    object: earlier,
    period: from('2019-01-01'),
    certainty: 'confirmed',
    note: null,
    source,
  }
  const told = (ties: readonly Tie[], on: string) => rejectedOn([claim], ties, havnby.id, day(on))
  expect(told([], '2021-01-01')).toEqual([claim])
  expect(told([], '2022-07-01')).toEqual([])
  expect(told([seat(earlier, 'object', earlier.period)], '2021-01-01')).toEqual([])
})
