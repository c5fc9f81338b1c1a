import { expect, test } from 'vitest'
import { typed } from '../../../../test/typed.ts'
import { withEdgesAndNotes } from './plain-text.ts'

const lines = (text: string) => withEdgesAndNotes(typed(text).pages.flatMap((page) => page.lines))
const kept = (text: string): string[] =>
  lines(text)
    .filter((line) => line.furniture !== true && line.text !== '')
    .map((line) => line.text.trim())

test('page numbers and the lines that come again beside them are furniture', () => {
  const text = `
Første side
                                        Side 1 af 3
Lindby Kommune, 3. maj 2024
Anden side
                                        Side 2 af 3
Lindby Kommune, 3. maj 2024
Tredje side
                                        Side 3 af 3`
  expect(kept(text)).toEqual(['Første side', 'Anden side', 'Tredje side'])
})

test('a number that counts up far to the right is a page number, a table is not', () => {
  expect(kept('Ældrerådet                     1\nTekst\nÆldrerådet                     2')).toEqual(['Tekst'])
  const table = 'Nordby                     12\nSydby                      14'
  expect(kept(table)).toHaveLength(2)
})

test('a heading that happens to stand at every page edge is no furniture', () => {
  const page = 'Side 1\nBeslutning\nGodkendt.\n'
  expect(kept(`${page}\f${page}\f${page}`).filter((line) => line === 'Beslutning')).toHaveLength(3)
})

test('a raised mark, or one stuck to a word, points to the note at the foot of the page', () => {
  const text = `
Der er tre akuthospitaler¹ i regionen, og udpegningen følger valgperioden2.

¹ Opgjort i maj.
2 Perioden er fire
år.
                                   Side 1`
  const read = lines(text)
  expect(read.find((line) => line.text.startsWith('Der er'))).toMatchObject({
    text: 'Der er tre akuthospitaler i regionen, og udpegningen følger valgperioden.',
    refersTo: ['1', '2'],
  })
  expect(read.filter((line) => line.footnote !== undefined).map(({ footnote, text }) => [footnote, text])).toEqual([
    ['1', 'Opgjort i maj.'],
    ['2', 'Perioden er fire'],
    ['2', 'år.'],
  ])
})

test('a numbered line in the text is no note', () => {
  expect(
    lines('Se bilag2.\n\n2 Kommuner har svaret.\n\nFlere svarer senere.').some(
      ({ footnote }) => footnote !== undefined,
    ),
  ).toBe(false)
})
