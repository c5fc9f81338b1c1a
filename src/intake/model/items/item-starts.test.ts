import { expect, test } from 'vitest'
import { typed } from '../../../../test/typed.ts'
import { readMeetingDocument } from '../read.ts'
import type { Line, Text } from '../text.ts'

const top = 'Referat\nSundhedsudvalget\nDato: 4. maj 2023\n\n'
const read = (text: string) => readMeetingDocument(typed(top + text))
const items = (text: string) => read(text).items.map(({ number, title }) => [number, title])
const body = (word = 'Beslutning') => `\n${word}\nGodkendt.\n\n`

test.each([
  ['1. Lindring', '2. Genoptræning', ['1', '2']],
  ['PUNKT 52: Lindring', 'PUNKT 53: Genoptræning', ['52', '53']],
  ['Pkt. 3 Lindring', 'Pkt. 4 Genoptræning', ['3', '4']],
  ['Pkt. nr. 60: Lindring', 'Pkt. nr. 61: Genoptræning', ['60', '61']],
  ['Sag nr. 4: Lindring', 'Sag nr. 5: Genoptræning', ['4', '5']],
  ['41 (Åben) Lindring', '42 (Lukket) Genoptræning', ['41', '42']],
  ['3.1 Lindring', '3.2 Genoptræning', ['3.1', '3.2']],
  ['Ad 1. Lindring', 'Ad 2. Genoptræning', ['1', '2']],
  ['I. Lindring', 'II. Genoptræning', ['I', 'II']],
  ['9.00-9.10    1. Lindring', '9.10-9.50    2. Genoptræning', ['1', '2']],
  ['Pkt. 15\n\nLindring', 'Pkt. 16\n\nGenoptræning', ['15', '16']],
  ['7.\nLindring', '8.\nGenoptræning', ['7', '8']],
])('items printed as %j are found', (first, second, numbers) => {
  expect(items(first + body() + second + body())).toEqual([
    [numbers[0], 'Lindring'],
    [numbers[1], 'Genoptræning'],
  ])
})

test('a table of contents lists the items and is none', () => {
  const contents = 'Indholdsfortegnelse\n1. Lindring ........ 2\n2. Genoptræning ........ 4\n\n'
  expect(items(`${contents}1. Lindring${body()}2. Genoptræning${body()}`)).toEqual([
    ['1', 'Lindring'],
    ['2', 'Genoptræning'],
  ])
})

test('an agenda that is only a list of items has items', () => {
  expect(
    readMeetingDocument(typed('Dagsorden\nSundhedsudvalget\n4. maj 2023\n\n1. Velkomst\n2. Lindring\n3. Eventuelt'))
      .items,
  ).toHaveLength(3)
})

test('numbered attachments, points and lists in the text are no items', () => {
  const text = `1. Lindring
Der er tre forslag:
1. Flere hænder.
2. Bedre tid.

Indstilling
1. at forslagene drøftes
2. at sagen sendes i høring

Bilag
1. Notat om lindring
2. Brev fra rådet

2. Genoptræning${body()}`
  expect(items(text).map(([number]) => number)).toEqual(['1', '2'])
})

test('items treated in another order keep the printed one, with a doubt', () => {
  const order = ['1', '4', '2', '3', '5']
  const reading = read(
    order.map((number) => `${number}. Sag om ${number}00 senge\nJournalnr.: 2300441${number}\n${body()}`).join('\n'),
  )
  expect(reading.items.map(({ number }) => number)).toEqual(order)
  expect(reading.doubts).toEqual([expect.objectContaining({ code: 'number-out-of-order', item: '4' })])
})

test('case numbers printed over the titles belong to the items under them', () => {
  const reading = read(`Sagnr.: 1-30-1-22\n\n1. Lindring${body()}Sagnr.: 1-30-2-22\n\n2. Genoptræning${body()}`)
  expect(reading.items.map(({ caseNumber }) => caseNumber)).toEqual(['1-30-1-22', '1-30-2-22'])
})

test('a divider over a group of items says whether they are open, and is doubted', () => {
  const reading = read(`Åbne punkter\n\n1. Lindring${body()}Lukkede punkter\n\n2. Lejemål${body()}`)
  expect(reading.items.map((item) => item.public)).toEqual([true, false])
  expect(reading.doubts.filter(({ code }) => code === 'unplaced-line')).toHaveLength(2)
})

function word(lines: readonly Partial<Line>[]): Text {
  const all = lines.map(
    (line, at): Line => ({ page: 1, line: at + 1, text: '', ...line, look: { startsParagraph: true, ...line.look } }),
  )
  return { reads: 'docx', pages: [{ page: 1, lines: all }] }
}

const heading = (text: string, marker?: string) => ({
  text,
  look: { style: 'Heading 2' },
  ...(marker !== undefined && { marker }),
})

test('Word’s own numbers are not printed: the items have none, unless the text speaks of them', () => {
  const lines = (remark: string) => [
    { text: 'Referat fra møde i Sundhedsklynge Åbrink' },
    { text: 'Tid: 4. maj 2023' },
    { text: 'Deltagere' },
    { text: `Ane Riis, chef${remark}` },
    heading('Lindring', '1.'),
    { text: 'Beslutning', look: { style: 'Heading 3' } },
    { text: 'Godkendt.' },
    heading('Eventuelt', '2.'),
    { text: 'Beslutning', look: { style: 'Heading 3' } },
    { text: 'Intet.' },
  ]
  expect(readMeetingDocument(word(lines(''))).items.map(({ number, title }) => [number, title])).toEqual([
    [null, 'Lindring'],
    [null, 'Eventuelt'],
  ])
  const spoken = readMeetingDocument(word(lines(' (deltog under pkt. 1)')))
  expect(spoken.items.map(({ number }) => number)).toEqual(['1', '2'])
  expect(spoken.participants[0]?.absentFrom).toEqual(['2'])
})

test('headings of one style are the items where nothing is numbered', () => {
  const lines = [
    { text: 'Referat fra møde i Sundhedsklynge Åbrink' },
    { text: 'Tid: 4. maj 2023' },
    ...['Lindring', 'Eventuelt'].flatMap((title) => [
      heading(title),
      { text: 'Beslutning', look: { style: 'Heading 3' } },
      { text: 'Godkendt.' },
    ]),
  ]
  expect(readMeetingDocument(word(lines)).items.map(({ title }) => title)).toEqual(['Lindring', 'Eventuelt'])
})

test('a table with a row for each item is read as the items', () => {
  const table = `Pkt.    Emne                               Referat
1.      Godkendelse af dagsorden           Godkendt.
2.      Status på medicinkort              Taget til efterretning.`
  expect(read(table).items.map(({ number, title, decisions }) => [number, title, decisions[0]?.outcome])).toEqual([
    ['1', 'Godkendelse af dagsorden', 'approved'],
    ['2', 'Status på medicinkort', 'noted'],
  ])
})

test('numbered sections belong to the item whose number they carry on', () => {
  const reading = read(
    `1. Lindring\n\n1.1 Baggrund\nAftalen er ny.\n\n1.2 Beslutning\nGodkendt.\n\n2. Eventuelt\n\n2.1 Beslutning\nIntet.`,
  )
  expect(reading.items.map(({ number, sections }) => [number, sections.map(({ kind }) => kind)])).toEqual([
    ['1', ['background', 'decision']],
    ['2', ['decision']],
  ])
})
