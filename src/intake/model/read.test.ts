import fc from 'fast-check'
import { expect, test } from 'vitest'
import { typed } from '../../../test/typed.ts'
import { readMeetingDocument } from './read.ts'
import type { Line, Text } from './text.ts'

const top = ['Referat', 'Sundhedsudvalget', 'Dato: 4. maj 2023', 'Deltagere', 'Ane Riis']

test('a document without a meeting is a case: nobody met, the committees stand at their decisions', () => {
  const reading = readMeetingDocument(
    typed(
      `Fælles depot med nabokommunerne\n\n23/9034 Åben Sag\n\nSagsfremstilling\n\nKommunerne deler et depot.\n\nIndstilling\n\nDirektøren indstiller, at depotet godkendes.\n\nBeslutning i Økonomiudvalget den 06-02-2023\n\nAnbefales.\n\nBeslutning i Byrådet den 27-02-2023\n\nGodkendt.`,
    ),
  )
  expect(reading).toMatchObject({
    kind: 'case',
    organization: null,
    meeting: null,
    participants: [],
    title: 'Fælles depot med nabokommunerne',
  })
  expect(reading.items[0]).toMatchObject({
    caseNumber: '23/9034',
    public: true,
    decisions: [
      { organization: 'Økonomiudvalget', date: '2023-02-06', outcome: 'recommended' },
      { organization: 'Byrådet', date: '2023-02-27', outcome: 'approved' },
    ],
  })
})

test('every claim says where it stands', () => {
  const { participants, items } = readMeetingDocument(
    typed(`${top.join('\n')}\n\n1. Lindring\n\nBeslutning\nGodkendt.`),
  )
  expect(participants[0]?.source).toEqual({ page: 1, line: 5 })
  expect(items[0]?.source).toEqual({ page: 1, line: 7, endLine: 10 })
  expect(items[0]?.sections[0]?.source).toEqual({ page: 1, line: 9, endLine: 10 })
})

test('a page that could not be read is doubted', () => {
  const text = typed(`${top.join('\n')}\n\n1. Lindring\nBeslutning\nGodkendt.`)
  const scanned = { ...text, pages: [...text.pages, { page: 2, lines: [], unreadable: true }] }
  expect(readMeetingDocument(scanned).doubts).toContainEqual(
    expect.objectContaining({ code: 'unreadable-page', source: { page: 2, line: 1 } }),
  )
})

test('signatures at the end are not the last item’s text', () => {
  const reading = readMeetingDocument(
    typed(`${top.join('\n')}\n\n1. Lindring\n\nBeslutning\nGodkendt.\n\nUnderskrifter\n\nAne Riis\nBo Vad`),
  )
  expect(reading.items[0]?.sections.map(({ text }) => text)).toEqual(['Godkendt.'])
  expect(reading.doubts.map(({ message }) => message)).toEqual(
    expect.arrayContaining([expect.stringContaining('Bo Vad')]),
  )
})

test.each(['', ' ', '\f\f', '1.', 'Beslutning', 'Referat', 'Deltagere:', '1. \n1. \n1. '])(
  '%j is read as what little it is',
  (text) => {
    expect(readMeetingDocument(typed(text)).items.length).toBeLessThan(2)
  },
)

const WORDS =
  'Beslutning Indstilling Bilag Referat Afbud Fraværende Ane Riis kommunerne hospitalet godkendt drøftet senge mio. kr. 2024 punkt deltog ikke i behandlingen af og at, der (A) (afbud) 3. 1) – • Udvalget indstiller:'.split(
    ' ',
  )
const typedLine = fc
  .array(
    fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...WORDS) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
    ),
    { maxLength: 14 },
  )
  .map((words) => words.join(' '))
const anyLine: fc.Arbitrary<Line> = fc.record(
  {
    page: fc.integer({ min: 1, max: 3 }),
    line: fc.integer({ min: 1, max: 60 }),
    text: fc.oneof(typedLine, fc.string({ unit: 'binary', maxLength: 40 })),
    look: fc.record(
      {
        bold: fc.boolean(),
        size: fc.constantFrom(10, 14),
        gapAbove: fc.boolean(),
        style: fc.constantFrom('Normal', 'Heading 2'),
        startsParagraph: fc.boolean(),
      },
      { requiredKeys: [] },
    ),
    furniture: fc.boolean(),
    marker: fc.constantFrom('bullet', '1.', 'a)'),
    cells: fc.array(typedLine, { maxLength: 4 }),
    footnote: fc.constantFrom('1', '2'),
    refersTo: fc.array(fc.constantFrom('1', '2'), { maxLength: 2 }),
  },
  { requiredKeys: ['page', 'line', 'text'] },
)

test('nothing that can stand in a text makes the reader throw', () => {
  fc.assert(
    fc.property(
      fc.constantFrom<Text['reads'][]>('pdf', 'docx', 'text'),
      fc.array(anyLine, { maxLength: 60 }),
      (reads, lines) => {
        expect(readMeetingDocument({ reads, pages: [{ page: 1, lines }] }).doubts).toBeDefined()
      },
    ),
    { numRuns: 300 },
  )
})

test('no word of an item is lost: it stands in the reading or in a doubt', () => {
  fc.assert(
    fc.property(fc.array(typedLine, { minLength: 1, maxLength: 30 }), (lines) => {
      const reading = readMeetingDocument(
        typed([...top, '', '1. Lindring', '', 'Sagsfremstilling', ...lines].join('\n')),
      )
      const read = JSON.stringify(reading).toLowerCase().normalize('NFC')
      const words = lines
        .flatMap((line) =>
          line
            .toLowerCase()
            .normalize('NFC')
            .split(/[^\p{L}\d]+/u),
        )
        .filter((word) => /^\p{L}{4,}$/u.test(word))
      for (const word of words) expect(read).toContain(word)
    }),
    { numRuns: 300 },
  )
})

const long = (piece: string): string => piece.repeat(Math.ceil(200_000 / piece.length))

test.each([
  ' ',
  '1',
  '1.',
  ',',
  '(',
  'a',
  'A',
  'Ane Riis, ',
  ', at ',
  ' og ',
  '1.000 kr. ',
  '2024 ',
  'Ane Riis deltog ikke i ',
  ' - ',
  '• ',
  '|',
  'kl. 12.30-',
  '12-12-2020 ',
  'a-',
  'punkt 1 og ',
  'udvalg',
  '¹',
  'A. ',
  'blev er ',
])('a line of 200,000 characters of %j is read within a second', (piece) => {
  for (const lines of [
    [long(piece)],
    [...top, '1. Lindring', 'Indstilling', 'Det indstilles, at', long(piece), 'Beslutning', 'Godkendt.'],
    [...top.slice(0, 3), `Deltagere: ${long(piece)}`],
  ]) {
    const start = performance.now()
    readMeetingDocument(typed(lines.join('\n')))
    expect(performance.now() - start).toBeLessThan(1000)
  }
})

test('a thousand pages take no longer per page than ten', () => {
  const page = (number: number) =>
    `${number}. Sag om senge\n\nIndstilling\nDet indstilles, at sagen drøftes.\n\nBeslutning\nDrøftet.\n`
  const seconds = (pages: number): number => {
    const text = typed([...top, ...Array.from({ length: pages }, (_, at) => page(at + 1))].join('\n'))
    const start = performance.now()
    readMeetingDocument(text)
    return (performance.now() - start) / 1000
  }
  seconds(100)
  expect(seconds(900)).toBeLessThan(20 * (seconds(90) + 0.05))
})

test('a letter is kept whole as one text without a meeting, and doubted', () => {
  const letter = `Henvendelse om klynger i den nordlige del

De fire kommuner og regionen har drøftet, hvordan samarbejdet skal se ud efter sommer.

Med venlig hilsen`
  const reading = readMeetingDocument(typed(letter))
  expect(reading).toMatchObject({ kind: 'case', meeting: null, title: 'Henvendelse om klynger i den nordlige del' })
  expect(reading.items[0]?.sections[0]?.text).toContain('De fire kommuner')
  expect(reading.doubts).toContainEqual(expect.objectContaining({ code: 'no-items' }))
})

test('minutes without items keep their text as one, and doubt it', () => {
  const reading = readMeetingDocument(
    typed(
      `${top.join('\n')}\n\nDer blev talt om senge, og alle var glade for det nye hus.\nKommunerne skriver sammen til regionen om bussen.`,
    ),
  )
  expect(reading.items).toHaveLength(1)
  expect(reading.items[0]?.sections[0]?.text).toContain('bussen')
  expect(reading.doubts.map(({ code }) => code)).toEqual(['no-items'])
})
