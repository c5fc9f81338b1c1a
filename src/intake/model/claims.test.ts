import { expect, test } from 'vitest'
import { claimsOf } from './claims.ts'
import type { Item, MeetingDocument } from './meeting-document.ts'
import type { Text } from './text.ts'

const printed = [
  'Fjordklyngen',
  'Mødedato: 7. februar 2023',
  '1. Kommissorium',
  'Indstilling',
  'at kommissoriet godkendes',
  'at der vælges en vært',
  'Beslutning',
  'Kommissoriet godkendes.',
  '2. Kommissorium for arbejdsgruppen',
  'Beslutning',
  'Udsat.',
]
const text: Text = {
  reads: 'text',
  pages: [{ page: 1, lines: printed.map((line, place) => ({ page: 1, line: place + 1, text: line })) }],
}

const item = (number: string, title: string, line: number, told: Partial<Item>): Item => ({
  number,
  title,
  public: null,
  sections: [],
  recommendations: [],
  attachments: [],
  decisions: [],
  source: { page: 1, line },
  ...told,
})

const reading: MeetingDocument = {
  kind: 'minutes',
  organization: 'Fjordklyngen',
  meeting: { date: '2023-02-07', start: null, end: null, location: null },
  participants: [],
  items: [
    item('1', 'Kommissorium', 3, {
      sections: [
        { heading: 'Indstilling', kind: 'recommendation', text: '', source: { page: 1, line: 4, endLine: 6 } },
        { heading: 'Beslutning', kind: 'decision', text: '', source: { page: 1, line: 7, endLine: 8 } },
      ],
      recommendations: [
        { text: 'kommissoriet godkendes', verb: 'approve', outcome: 'approved' },
        { text: 'der vælges en vært', verb: 'decide', outcome: null },
      ],
      decisions: [{ text: 'Kommissoriet godkendes.', outcome: 'approved' }],
    }),
    item('2', 'Kommissorium for arbejdsgruppen', 9, { decisions: [{ text: 'Udsat.', outcome: 'postponed' }] }),
  ],
  doubts: [
    {
      code: 'recommendation-unanswered',
      message: 'Hvad blev der af værten?',
      item: '1',
      source: { page: 1, line: 4, endLine: 6 },
    },
    { code: 'unplaced-line', message: 'Linjen er ikke placeret.', source: { page: 3, line: 1 } },
  ],
}

const claims = claimsOf(reading, text, new Map())
const at = (path: string) => claims.find((claim) => claim.path === path)

test('every claim leads to the lines that say it, each under its own heading', () => {
  expect(at('organization')?.source).toEqual({ page: 1, line: 1 })
  expect(at('meeting.date')?.source).toEqual({ page: 1, line: 2 })
  expect(at('items.0.recommendations.0')?.source).toEqual({ page: 1, line: 5 })
  expect(at('items.0.decisions.0')?.source).toEqual({ page: 1, line: 8 })
  expect(at('items.1.title')?.source).toEqual({ page: 1, line: 9 })
  expect(at('items.1.decisions.0')?.source).toEqual({ page: 1, line: 11 })
})

test('a doubt about an answer stands at the recommendation that has none', () => {
  expect(at('items.0.recommendations.1')?.doubts.map(({ code }) => code)).toEqual(['recommendation-unanswered'])
})

test('a doubt about nothing that was read is a remark of its own', () => {
  expect(at('doubts.1')).toMatchObject({
    about: 'remark',
    says: 'Linjen er ikke placeret.',
    source: { page: 3, line: 1 },
  })
})

test('what the document does not say of an item is not asked about', () => {
  expect(claims.map(({ path }) => path)).not.toContain('items.0.public')
  expect(claims.map(({ path }) => path)).not.toContain('items.0.caseNumber')
})

test('a case without a day suggests the day of its last decision, and claims none', () => {
  const decided = (date: string) => ({ text: 'Godkendt.', outcome: 'approved' as const, date })
  const only = item('1', 'Ansættelse', 3, { decisions: [decided('2021-06-02'), decided('2021-06-23')] })
  const day = claimsOf({ ...reading, kind: 'case', meeting: null, items: [only] }, text, new Map()).find(
    ({ about }) => about === 'day',
  )
  expect(day).toMatchObject({ says: null, suggests: '2021-06-23' })
})
