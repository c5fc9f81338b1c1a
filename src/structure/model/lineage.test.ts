import { expect, test } from 'vitest'
import { day } from '../../kernel/day.ts'
import { formsOn, lineageOf, type Succession } from './lineage.ts'
import type { Organization, Source } from './organization.ts'

const source: Source = { title: 'Opdigtet', publisher: null, url: null, licence: null, asOf: null }

function body(id: string, startDate: string, endDate: string | null): [string, Organization] {
  const period = { startDate: day(startDate), endDate: endDate === null ? null : day(endDate) }
  const names = [{ name: id, period }]
  const place = { code: null, parent: null, root: id, acute: null, certainty: 'confirmed' as const, names }
  return [id, { id, slug: id, classification: 'cluster', period, ...place }]
}

const bodies = new Map([
  body('forum', '2010-01-01', '2019-09-30'),
  body('kreds', '2019-10-01', '2022-06-30'),
  body('fjordklyngen', '2022-07-01', '2026-12-31'),
  body('raad', '2027-01-01', null),
  body('andet-raad', '2027-01-01', null),
])

function said(kind: Succession['kind'], subject: string, object: string, on: string): Succession {
  return { kind, subject, object, on: day(on), certainty: 'confirmed', note: null, source }
}

const successions = [
  said('succeeds', 'fjordklyngen', 'kreds', '2022-07-01'),
  said('continues-area-of', 'kreds', 'forum', '2019-10-01'),
  said('merges-into', 'fjordklyngen', 'raad', '2027-01-01'),
  said('splits-from', 'andet-raad', 'fjordklyngen', '2027-01-01'),
]

test('earlier forms are followed all the way back, and later ones forward', () => {
  const { before, after } = lineageOf('fjordklyngen', successions, bodies)
  expect(before.map(({ earlier, distance }) => [earlier.id, distance])).toEqual([
    ['kreds', 0],
    ['forum', 1],
  ])
  expect(after.map(({ later }) => later.id).toSorted()).toEqual(['andet-raad', 'raad'])
})

test('merging is said from the earlier one, the others from the later one', () => {
  expect(lineageOf('raad', successions, bodies).before[0]?.earlier.id).toBe('fjordklyngen')
  expect(lineageOf('andet-raad', successions, bodies).before[0]?.earlier.id).toBe('fjordklyngen')
})

test('a circle in the register ends', () => {
  const circle = [
    said('succeeds', 'fjordklyngen', 'kreds', '2022-07-01'),
    said('succeeds', 'kreds', 'fjordklyngen', '2022-07-01'),
  ]
  expect(lineageOf('fjordklyngen', circle, bodies).before).toHaveLength(1)
})

test('a day on which it did not exist knows the form that did', () => {
  const lineage = lineageOf('fjordklyngen', successions, bodies)
  expect(formsOn(lineage, day('2015-01-01')).map(({ id }) => id)).toEqual(['forum'])
  expect(
    formsOn(lineage, day('2027-01-01'))
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual(['andet-raad', 'raad'])
  expect(formsOn(lineage, day('2000-01-01'))).toEqual([])
})
