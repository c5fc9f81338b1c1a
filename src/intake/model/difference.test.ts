import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyReading } from '../../../test/any-reading.ts'
import { differences } from './difference.ts'
import type { Item, MeetingDocument } from './meeting-document.ts'

const item = (number: string, title: string, told: Partial<Item> = {}): Item => ({
  number,
  title,
  public: null,
  sections: [],
  recommendations: [],
  attachments: [],
  decisions: [],
  ...told,
})

const minutes = (told: Partial<MeetingDocument> = {}): MeetingDocument => ({
  kind: 'minutes',
  organization: 'Fjordklyngen',
  meeting: { date: '2023-02-07', start: '15:00', end: null, location: null },
  participants: [],
  items: [],
  doubts: [],
  ...told,
})

const brief = (before: MeetingDocument, after: MeetingDocument) =>
  differences(before, after).map(({ about, before: old, after: now }) => [
    about,
    old === null ? 'new' : now === null ? 'gone' : 'changed',
  ])

test('a document does not differ from itself, wherever it was read from', () => {
  fc.assert(
    fc.property(anyReading, (reading) => {
      const elsewhere = structuredClone(reading)
      for (const participant of elsewhere.participants) participant.source = { page: 9, line: 9 }
      expect(differences(reading, elsewhere)).toEqual([])
    }),
  )
})

test('what is new one way is gone the other way', () => {
  fc.assert(
    fc.property(anyReading, anyReading, (one, other) => {
      const count = (list: ReturnType<typeof differences>, side: 'before' | 'after') =>
        list.filter((difference) => difference[side] === null).length
      expect(count(differences(one, other), 'before')).toBe(count(differences(other, one), 'after'))
    }),
  )
})

test('an apology that became attendance is a change, a new name is new', () => {
  const before = minutes({ participants: [{ name: 'Bo Dal', attendance: 'apology' }] })
  const after = minutes({
    participants: [
      { name: 'Bo Dal', attendance: 'present' },
      { name: 'Carl Eng', attendance: 'present' },
    ],
  })
  expect(brief(before, after)).toEqual([
    ['participant', 'changed'],
    ['participant', 'new'],
  ])
})

test('an item that moved is the same item; its decision is what changed', () => {
  const decided = (text: string) => ({ decisions: [{ text, outcome: 'approved' as const }] })
  const before = minutes({ items: [item('1', 'Kommissorium', decided('Godkendt.')), item('2', 'Eventuelt')] })
  const after = minutes({
    items: [item('1', 'Velkomst'), item('2', 'Kommissorium', decided('Godkendt, idet …')), item('3', 'Eventuelt')],
  })
  expect(brief(before, after)).toEqual([
    ['heading', 'new'],
    ['heading', 'changed'],
    ['decision', 'changed'],
    ['heading', 'changed'],
  ])
})

test('another time and a place that was added are told', () => {
  const after = minutes({ meeting: { date: '2023-02-07', start: '16:00', end: null, location: 'Havnby' } })
  expect(brief(minutes(), after)).toEqual([
    ['start', 'changed'],
    ['location', 'new'],
  ])
})
