import { expect, test } from 'vitest'
import { typed } from '../../../../test/typed.ts'
import { joinedText, printedNumber, runningText } from './paragraphs.ts'
import { sheetOf } from './rows.ts'

const running = (text: string): string => {
  const sheet = sheetOf(typed(text))
  return runningText(sheet.rows, sheet)
}

test.each([
  [['den kommunale genoptrænings-', 'indsats'], 'den kommunale genoptræningsindsats'],
  [['Ældre-', 'og Handicapområdet'], 'Ældre- og Handicapområdet'],
  [['Grethe Holm-', 'Sandager'], 'Grethe Holm-Sandager'],
  [['perioden 2023-', '2026'], 'perioden 2023-2026'],
  [['nye IT-', 'systemer'], 'nye IT-systemer'],
  [['sygehuset –', 'som er nyt –'], 'sygehuset – som er nyt –'],
])('a word cut in two is whole again, a real hyphen stays: %j', (lines, whole) => {
  expect(joinedText(lines.map((text) => ({ text })))).toBe(whole)
})

test('lines that only wrap are one paragraph, white space and early breaks begin another', () => {
  expect(
    running(`
Kommunerne og hospitalet har sammen beskrevet forløbet for borgere med
svimmelhed, og lægerne har læst det igennem.

Det gælder fra maj.`),
  ).toBe(
    'Kommunerne og hospitalet har sammen beskrevet forløbet for borgere med svimmelhed, og lægerne har læst det igennem.\n\nDet gælder fra maj.',
  )
})

test('text with an empty line under every line has its paragraphs where two are', () => {
  const lines = [
    'Kommunerne og hospitalet har sammen beskrevet forløbet for borgere',
    'med svimmelhed, og de praktiserende læger har læst det igennem to',
    'gange i foråret uden at finde fejl.',
  ]
  const other = [
    'Det nye forløb gælder fra maj, og det skal evalueres efter et år af',
    'den fælles arbejdsgruppe og lægerne.',
  ]
  const spaced = [...lines, '', ...other].join('\n\n')
  expect(running(spaced).split('\n\n')).toEqual([lines.join(' '), other.join(' ')])
})

test('list points stay apart, whatever marks them, and printed numbers are kept', () => {
  expect(
    running(`
Der er tre ønsker:
• flere hænder
o  bedre tid
– en fast kontakt hos hver af de tre kommuner, som kan svare på spørgsmål om
hjælpemidler
1) køb
2) salg`),
  ).toBe(
    'Der er tre ønsker:\n\n- flere hænder\n- bedre tid\n- en fast kontakt hos hver af de tre kommuner, som kan svare på spørgsmål om hjælpemidler\n1) køb\n2) salg',
  )
})

test('a day is no list number', () => {
  expect(printedNumber('1. oktober 2023 åbner huset')).toBeNull()
  expect(printedNumber('1. Oktoberfest')).toEqual({ number: '1', rest: 'Oktoberfest' })
})
