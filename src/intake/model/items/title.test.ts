import { expect, test } from 'vitest'
import { typed } from '../../../../test/typed.ts'
import { readMeetingDocument } from '../read.ts'
import { withoutMarks } from './title.ts'

const title = (text: string) =>
  readMeetingDocument(typed(`Referat\nSundhedsudvalget\n4. maj 2023\n\n${text}\n\n2. Eventuelt\nBeslutning\nIntet.`))
    .items[0]?.title

test.each([
  ['Lindring (B)', 'Lindring', null],
  ['Lukket punkt: Køb af ejendom', 'Køb af ejendom', false],
  ['Køb af ejendom - Lukket punkt', 'Køb af ejendom', false],
  ['LUKKET PUNKT - Køb af ejendom', 'Køb af ejendom', false],
  ['(Lukket) Køb af ejendom', 'Køb af ejendom', false],
  ['Køb af ejendom (Lukket)', 'Køb af ejendom', false],
  ['Lukket punkt', 'Lukket punkt', false],
  ['(Åben) Lindring', 'Lindring', true],
  ['Åbent punkt: Lindring', 'Lindring', true],
  ['Godkendelse af dagsorden ( )', 'Godkendelse af dagsorden', null],
  ['Åbent hus i klyngen', 'Åbent hus i klyngen', null],
])('%s', (printed, bare, open) => {
  expect(withoutMarks(printed)).toEqual({ title: bare, public: open })
})

test('a wrapped title is whole, and the text under it is not drawn in', () => {
  const text = `1. Fælles retningslinje for udskrivning af borgere med ilt i eget
hjem og på aflastning
Retningslinjen er skrevet af sekretariatet, og den er sendt til alle parter i klyngen
før mødet.`
  expect(title(text)).toBe('Fælles retningslinje for udskrivning af borgere med ilt i eget hjem og på aflastning')
  expect(title('1. Lindring\nBorgerne får besøg af en sygeplejerske hver aften, og lægen kan ringes op.')).toBe(
    'Lindring',
  )
})

test('a title that is printed again under itself stands once', () => {
  expect(title('1. Besøg på huset\n\nBesøg på huset\nSagsgang\n\nByrådet')).toBe('Besøg på huset')
})
