import fc from 'fast-check'
import type { Item, MeetingDocument } from '../src/intake/model/meeting-document.ts'
import type { Text } from '../src/intake/model/text.ts'

const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
const orNull = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null })
const source = fc.record({ page: fc.constant(1), line: fc.integer({ min: 1, max: 40 }) })
const outcome = fc.constantFrom('approved', 'noted', 'postponed', 'other')

const participant = fc.record({
  name: words,
  attendance: fc.constantFrom('present', 'apology', 'absent', 'invited'),
  title: orNull(words),
  source: orNull(source),
})

const item: fc.Arbitrary<Item> = fc.record({
  number: orNull(words),
  title: orNull(words),
  public: fc.constantFrom(true, false, null),
  caseNumber: orNull(words),
  sections: fc.array(
    fc.record({ heading: orNull(words), kind: fc.constantFrom('statement', 'decision', 'other'), text: words, source }),
    { maxLength: 3 },
  ),
  recommendations: fc.array(
    fc.record({ text: words, verb: fc.constantFrom('note', 'decide'), outcome: orNull(outcome) }),
    {
      maxLength: 3,
    },
  ),
  attachments: fc.array(fc.record({ title: words, public: fc.constantFrom(true, false, null) }), { maxLength: 2 }),
  decisions: fc.array(fc.record({ text: words, outcome }), { maxLength: 2 }),
  amounts: fc.array(fc.record({ oere: fc.maxSafeInteger() }), { maxLength: 2 }),
  source: orNull(source),
})

const doubt = fc.record({
  code: fc.constantFrom('recommendation-unanswered', 'unplaced-line', 'number-out-of-order'),
  message: words,
  item: orNull(words),
  source: orNull(source),
})

/** Any reading that a reader could make, sensible or not. */
export const anyReading: fc.Arbitrary<MeetingDocument> = fc.record({
  kind: fc.constantFrom('agenda', 'minutes', 'case'),
  organization: orNull(words),
  title: orNull(words),
  meeting: orNull(
    fc.record({
      date: fc.constantFrom('2023-02-07', '2024-02-29'),
      start: orNull(fc.constant('15:00')),
      end: orNull(fc.constant('17:00')),
      location: orNull(words),
    }),
  ),
  participants: fc.array(participant, { maxLength: 4 }),
  items: fc.array(item, { maxLength: 4 }),
  doubts: fc.array(doubt, { maxLength: 4 }),
})

/** A text in which everything that the reading says can be found, one thing a line. */
export function textOf({ participants, items }: MeetingDocument): Text {
  const printed = [
    ...participants.map(({ name }) => name),
    ...items.flatMap(({ title, sections }) => [title ?? '', ...sections.map(({ text }) => text)]),
  ]
  return {
    reads: 'text',
    pages: [{ page: 1, lines: printed.map((text, place) => ({ page: 1, line: place + 1, text })) }],
  }
}
