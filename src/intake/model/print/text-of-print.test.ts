import { expect, test } from 'vitest'
import type { Line } from '../text.ts'
import type { Fragment, PrintedPage, Rule } from './printed-page.ts'
import { textOfPrint } from './text-of-print.ts'

const WIDTH_OF_A_LETTER = 5.5

function set(text: string, x: number, y: number, look: { size?: number; bold?: boolean } = {}): Fragment {
  const { size = 11, bold = false } = look
  return { text, x, y, size, bold, width: (text.length * WIDTH_OF_A_LETTER * size) / 11 }
}

function sheet(page: number, fragments: readonly Fragment[], rules: readonly Rule[] = []): PrintedPage {
  return { page, width: 595, height: 842, fragments, rules }
}

function linesOf(...pages: readonly PrintedPage[]): Line[] {
  return textOfPrint(pages).pages.flatMap(({ lines }) => lines)
}

function texts(lines: readonly Line[]): string[] {
  return lines.map(({ text }) => text)
}

const prose = (x: number, from: number, count: number, name: string) =>
  Array.from({ length: count }, (_, at) => set(`${name} ${at} med en linje, som går hele vejen`, x, from + 14 * at))

test('words on one baseline are one line, whatever order they were printed in', () => {
  const lines = linesOf(sheet(1, [set('Jensen', 115, 100), set('Marianne', 60, 100), set('linje', 60, 114)]))
  expect(texts(lines)).toEqual(['Marianne Jensen', 'linje'])
})

test('letters that touch are one word, and a line printed twice to look bold is read once', () => {
  const lines = linesOf(
    sheet(1, [set('Økono', 60, 100), set('mi', 87.5, 100), set('To', 60, 130), set('To', 60.4, 130.3)]),
  )
  expect(texts(lines)).toEqual(['Økonomi', 'To'])
})

test('columns of prose are read one after the other, between the lines that span both', () => {
  const lines = linesOf(
    sheet(1, [
      set('En overskrift, der står hen over begge spalter og er ganske lang, så den rækker over midten', 60, 80),
      ...prose(60, 120, 8, 'venstre'),
      ...prose(310, 120, 8, 'højre'),
      set('En afslutning, der står hen over begge spalter og er ganske lang, så den rækker over midten', 60, 260),
    ]),
  )
  expect(texts(lines).map((text) => text.split(' ')[0])).toEqual([
    'En',
    ...Array(8).fill('venstre'),
    ...Array(8).fill('højre'),
    'En',
  ])
})

test('short texts beside each other are the cells of a table, also where a cell wraps', () => {
  const lines = linesOf(
    sheet(1, [
      set('Navn', 60, 100),
      set('Titel', 200, 100),
      set('Anne Bak', 60, 130),
      set('Formand for Sundheds-', 200, 130),
      set('og omsorgsudvalget', 200, 144),
      set('Bo Dam', 60, 174),
      set('Direktør', 200, 174),
    ]),
  )
  expect(lines.map(({ cells }) => cells)).toEqual([
    ['Navn', 'Titel'],
    ['Anne Bak', 'Formand for Sundheds- og omsorgsudvalget'],
    ['Bo Dam', 'Direktør'],
  ])
})

test('a line under a cell that had room for it is a line of its own', () => {
  const lines = linesOf(
    sheet(1, [
      set('Telefon 00 00 00 00', 60, 100),
      set('Slut kl.: 14.52', 400, 100),
      set('Sted: Rådhuset', 400, 114),
      set('En linje, der går hele vejen over til den anden side af arket, så man kan se bredden', 60, 140),
    ]),
  )
  expect(lines.map(({ cells, text }) => cells ?? text).slice(0, 2)).toEqual([
    ['Telefon 00 00 00 00', 'Slut kl.: 14.52'],
    'Sted: Rådhuset',
  ])
})

test('drawn borders decide what a cell is: a wrapped first column, columns that nearly touch', () => {
  const level = (y: number): Rule => ({ x: 60, x2: 300, y, y2: y })
  const upright = (x: number): Rule => ({ x, x2: x, y: 90, y2: 150 })
  const lines = linesOf(
    sheet(
      1,
      [
        set('Sundheds-', 62, 102),
        set('udvalget', 62, 116),
        set('Anne Bak', 183, 102),
        set('En tekst, der fylder', 62, 140),
        set('Bo', 183, 140),
        set('efter', 60, 170),
      ],
      [level(90), level(124), level(150), upright(60), upright(180), upright(300)],
    ),
  )
  expect(lines.map(({ cells, text }) => cells ?? text)).toEqual([
    ['Sundhedsudvalget', 'Anne Bak'],
    ['En tekst, der fylder', 'Bo'],
    'efter',
  ])
})

test('a list marker is part of its line, not a cell', () => {
  const lines = linesOf(
    sheet(1, [set('1.', 60, 100), set('Godkendelse', 90, 100), set('o', 80, 114), set('indre punkt', 98, 114)]),
  )
  expect(lines.map(({ text, cells }) => [text, cells])).toEqual([
    ['1. Godkendelse', undefined],
    ['• indre punkt', undefined],
  ])
})

test('headers, footers and page numbers that repeat are furniture; the text between them is not', () => {
  const page = (number: number) =>
    sheet(number, [
      set('Klynge Prøveby', 60, 50, { size: 9 }),
      ...prose(60, 100, 4, `side${number}`),
      set(`Side ${number} af 3`, 60, 800, { size: 9 }),
    ])
  const lines = linesOf(page(1), page(2), page(3))
  expect(texts(lines.filter(({ furniture }) => furniture))).toEqual([
    ...['Klynge Prøveby', 'Side 1 af 3'],
    ...['Klynge Prøveby', 'Side 2 af 3'],
    ...['Klynge Prøveby', 'Side 3 af 3'],
  ])
  expect(lines.filter(({ furniture }) => !furniture)).toHaveLength(12)
})

test('what every page begins with is no furniture where it stands at the text', () => {
  const page = (number: number) =>
    sheet(number, [
      set('Åben sag', 60, 80, { bold: true }),
      set(`PUNKT ${number}`, 60, 94),
      ...prose(60, 108, 3, 'tekst'),
    ])
  expect(linesOf(page(1), page(2), page(3)).filter(({ furniture }) => furniture)).toEqual([])
})

test('a single page with its own number at the foot: the number is furniture, the title is not', () => {
  const lines = linesOf(sheet(1, [set('Referat', 60, 70, { bold: true }), set('Intet.', 60, 100), set('1', 300, 800)]))
  expect(lines.map(({ text, furniture }) => [text, furniture ?? false])).toEqual([
    ['Referat', false],
    ['Intet.', false],
    ['1', true],
  ])
})

test('more white space than within a paragraph shows as a gap above', () => {
  const lines = linesOf(
    sheet(
      1,
      [80, 93, 106, 124, 137, 155].map((y) => set('linje', 60, y)),
    ),
  )
  expect(lines.map(({ look }) => look?.gapAbove ?? false)).toEqual([false, false, false, true, false, true])
})

test('a footnote is told from the text, and its marker from the word it stands at', () => {
  const raised = (x: number, y: number) => set('1', x, y - 4, { size: 6 })
  const lines = linesOf(
    sheet(1, [
      set('Aftalen', 60, 100),
      raised(99, 100),
      set('gælder 40 m', 105, 100),
      set('2', 165.5, 96, { size: 6 }),
      set('fra næste år og er længere end noten', 60, 114),
      raised(60, 760),
      set('Se aftalen', 64, 760, { size: 9 }),
      set('fra 2022.', 64, 771, { size: 9 }),
    ]),
  )
  expect(lines.map(({ text, refersTo, footnote }) => [text, refersTo, footnote])).toEqual([
    ['Aftalen gælder 40 m2', ['1'], undefined],
    ['fra næste år og er længere end noten', undefined, undefined],
    ['Se aftalen', undefined, '1'],
    ['fra 2022.', undefined, '1'],
  ])
})

test('a footnote whose marker is a raised digit of the font itself is known by what it is stuck to', () => {
  const lines = linesOf(
    sheet(1, [
      set('efter aftale', 60, 100),
      set('1', 126, 100),
      set('. Derefter gælder der en anden aftale', 131.5, 100),
      set('1', 60, 760, { size: 9 }),
      set('Opgjort i januar.', 64.5, 760, { size: 9 }),
    ]),
  )
  expect(lines.map(({ text, refersTo, footnote }) => [text, refersTo, footnote])).toEqual([
    ['efter aftale. Derefter gælder der en anden aftale', ['1'], undefined],
    ['Opgjort i januar.', undefined, '1'],
  ])
})

test('columns that nearly touch, with lines at heights of their own, are columns; text under the left one comes after', () => {
  const left = Array.from({ length: 10 }, (_, at) =>
    set(`venstre ${at} går lige til kanten af spalten`, 60, 100 + 15 * at),
  )
  const right = Array.from({ length: 8 }, (_, at) => set(`højre ${at}, formand for et udvalg`, 295, 106 + 16 * at))
  const heading = set('2. Næste punkt', 60, 290, { size: 14, bold: true })
  const below = set('Linjen her går hen over begge spalter, og den er derfor ikke en del af nogen af dem', 60, 310)
  const lines = linesOf(sheet(1, [...left, ...right, heading, below]))
  expect(texts(lines).map((text) => text.split(' ')[0])).toEqual([
    ...Array(10).fill('venstre'),
    ...Array(8).fill('højre'),
    '2.',
    'Linjen',
  ])
})

test('a page that gave no text stays in its place and says so', () => {
  const { pages } = textOfPrint([sheet(1, [set('tekst', 60, 100)]), { ...sheet(2, []), unreadable: true }])
  expect(pages[1]).toMatchObject({ page: 2, unreadable: true, lines: [] })
})
