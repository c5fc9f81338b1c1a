import fc from 'fast-check'
import { day } from '../src/kernel/day.ts'
import type { Access } from '../src/meetings/model/access.ts'
import {
  type AgendaItem,
  type Attendee,
  attendanceMarks,
  chairs,
  type MeetingRecord,
  outcomes,
  recommendationVerbs,
  type SourcePlace,
  sectionKinds,
} from '../src/meetings/model/meeting-record.ts'

const words = fc
  .string({ unit: 'grapheme', maxLength: 40 })
  .filter((text) => !text.includes('\0') && text.isWellFormed())
const someWords = words.filter((text) => text.trim() !== '')
const orNull = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null })
const days = fc.integer({ min: 0, max: 3_000 }).map((count) => {
  return day(new Date(Date.UTC(2020, 0, 1) + count * 86_400_000).toISOString().slice(0, 10))
})
const times = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'))

const access: fc.Arbitrary<Access> = fc.record({
  visibility: fc.constantFrom('public', 'members', 'level', 'secretariat'),
  reason: orNull(words),
  reviewOn: orNull(days),
})

const source: fc.Arbitrary<SourcePlace> = fc.record({
  title: words,
  document: fc.constant(null),
  url: orNull(fc.webUrl()),
  page: orNull(fc.integer({ min: -1, max: 9_999 })),
  line: orNull(fc.integer({ min: -1, max: 9_999 })),
  endLine: orNull(fc.integer({ min: -1, max: 9_999 })),
})

const attendee: fc.Arbitrary<Attendee> = fc.record({
  name: someWords,
  title: orNull(words),
  group: orNull(words),
  party: orNull(words),
  chair: orNull(fc.constantFrom(...chairs)),
  mark: fc.constantFrom(...attendanceMarks),
  substituteFor: orNull(words),
  absentFrom: fc.array(words, { maxLength: 3 }),
  presence: fc.array(fc.record({ from: orNull(times), to: orNull(times) }), { maxLength: 2 }),
  person: fc.constant(null),
  access: orNull(access),
  source: orNull(source),
})

const named = { name: words, party: orNull(words) }

const agendaItem: fc.Arbitrary<AgendaItem> = fc.record({
  number: orNull(fc.oneof(words, fc.nat({ max: 12 }).map(String))),
  slug: fc.constant(null),
  matter: fc.record({
    title: orNull(words),
    caseNumber: orNull(words),
    documentNumber: orNull(words),
    isMarkedOpen: orNull(fc.boolean()),
  }),
  access: orNull(access),
  source: orNull(source),
  sections: fc.array(
    fc.record({ heading: orNull(words), kind: fc.constantFrom(...sectionKinds), text: words, source: orNull(source) }),
    { maxLength: 3 },
  ),
  recommendations: fc.array(
    fc.record({
      text: words,
      verb: fc.constantFrom(...recommendationVerbs),
      by: orNull(words),
      outcome: orNull(fc.constantFrom(...outcomes)),
      source: orNull(source),
    }),
    { maxLength: 3 },
  ),
  decisions: fc.array(
    fc.record({
      organization: orNull(words),
      day: orNull(days),
      text: words,
      outcome: fc.constantFrom(...outcomes),
      absent: fc.array(fc.record(named), { maxLength: 2 }),
      dissent: fc.array(fc.record({ ...named, text: words }), { maxLength: 2 }),
      source: orNull(source),
    }),
    { maxLength: 2 },
  ),
  attachments: fc.array(
    fc.record({
      number: orNull(words),
      title: someWords,
      documentNumber: orNull(words),
      caseReference: orNull(words),
      file: fc.constant(null),
      access: orNull(access),
      source: orNull(source),
    }),
    { maxLength: 3 },
  ),
  amounts: fc.array(
    fc.record({
      oere: fc.bigInt({ min: -(2n ** 63n) + 1n, max: 2n ** 63n - 1n }),
      year: orNull(fc.integer({ min: 1900, max: 2100 })),
      isEstimated: fc.boolean(),
      text: orNull(words),
      party: orNull(words),
      source: orNull(source),
    }),
    { maxLength: 2 },
  ),
})

/** Any meeting that can be kept: whatever is printed, marked, closed and cited. */
export function meetings(organization: string): fc.Arbitrary<MeetingRecord> {
  return fc.record({
    organization: fc.constant(organization),
    day: days,
    start: orNull(times),
    end: orNull(times),
    location: orNull(words),
    title: orNull(words),
    kind: fc.constantFrom('agenda', 'minutes'),
    access,
    source: orNull(source),
    attendance: fc.array(attendee, { maxLength: 4 }),
    items: fc.array(agendaItem, { minLength: 1, maxLength: 5 }),
  })
}
