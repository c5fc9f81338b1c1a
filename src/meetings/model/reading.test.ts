import fc from 'fast-check'
import { expect, test } from 'vitest'
import { attendanceCounts, excerpt, neighbours, notInTheRoom, unanswered } from './reading.ts'

const asked = (verb: 'note' | 'discuss' | 'decide', outcome: 'approved' | null = null) => ({ verb, outcome })

test('a recommendation whose answer the minutes leave out is noticed', () => {
  const note = asked('note')
  const discuss = asked('discuss')
  const recommendations = [note, discuss]
  expect(unanswered('minutes', { recommendations, decisions: [{ outcome: 'noted' }] })).toEqual([discuss])
  expect(unanswered('minutes', { recommendations, decisions: [] })).toEqual([note, discuss])
})

test('one decision answers a recommendation that stands alone, and an approval answers all', () => {
  expect(unanswered('minutes', { recommendations: [asked('decide')], decisions: [{ outcome: 'noted' }] })).toEqual([])
  const recommendations = [asked('note'), asked('decide')]
  expect(unanswered('minutes', { recommendations, decisions: [{ outcome: 'approved' }] })).toEqual([])
})

test('an outcome of its own is an answer, and an agenda owes none', () => {
  expect(unanswered('minutes', { recommendations: [asked('decide', 'approved')], decisions: [] })).toEqual([])
  expect(unanswered('agenda', { recommendations: [asked('decide')], decisions: [] })).toEqual([])
})

test('attendance is counted by its marks', () => {
  const attendance = (['present', 'present', 'apology', 'invited'] as const).map((mark) => ({ mark }))
  expect(attendanceCounts(attendance)).toEqual({ present: 2, apology: 1, absent: 0, invited: 1 })
})

test('who was not in the room is told by the item’s number, however it is printed', () => {
  const attendance = [{ absentFrom: ['2'] }, { absentFrom: ['3.', '4'] }]
  expect(notInTheRoom(attendance, '3')).toEqual([attendance[1]])
  expect(notInTheRoom(attendance, '2.')).toEqual([attendance[0]])
  expect(notInTheRoom(attendance, null)).toEqual([])
})

test('every item but the first and last has two neighbours', () => {
  const items = ['1', '2', '3'].map((slug) => ({ slug }))
  expect(neighbours(items, '1')).toEqual({ previous: null, next: items[1] })
  expect(neighbours(items, '2')).toEqual({ previous: items[0], next: items[2] })
  expect(neighbours(items, '9')).toEqual({ previous: null, next: null })
})

test('an excerpt is never much longer than asked for and begins as the text does', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 900 }), fc.integer({ min: 10, max: 400 }), (text, longest) => {
      const cut = excerpt(text, longest)
      expect(cut.length).toBeLessThanOrEqual(longest + 2)
      expect(text.replace(/\s+/g, ' ').trim().startsWith(cut.replace(/ …$/, ''))).toBe(true)
    }),
  )
})
