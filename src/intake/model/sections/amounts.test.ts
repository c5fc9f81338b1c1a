import { expect, test } from 'vitest'
import { typed } from '../../../../test/typed.ts'
import { sheetOf } from '../lines/rows.ts'
import { amountsOf } from './amounts.ts'

const sums = (text: string) => {
  const sheet = sheetOf(typed(text))
  return amountsOf(sheet.rows, sheet).map(({ oere, year, estimated }) => [
    oere / 100,
    year,
    ...(estimated === true ? ['estimated'] : []),
  ])
}

test.each([
  ['Staten giver 60 mio. kr. i 2025 til klyngerne.', [[60_000_000, 2025]]],
  ['Andelen er ca. 7 mio. I 2026 kommer der mere.', [[7_000_000, null, 'estimated']]],
  ['2023 (anslået) 1.964.200 kr.', [[1_964_200, 2023, 'estimated']]],
  ['Rammen er på 3 mia. kr. til perioden 2025-2029.', [[3_000_000_000, null]]],
  ['En aftale fra 14. juni 2024 giver 300 mio. kr. til huse.', [[300_000_000, null]]],
  [
    'Regionen giver 1,7 mio. kr. i 2023 og 2,1 mio. kr. i 2024.',
    [
      [1_700_000, 2023],
      [2_100_000, 2024],
    ],
  ],
  [
    'I 2023 afsættes 2 mio. kr. og i 2024 3 mio. kr.',
    [
      [2_000_000, 2023],
      [3_000_000, 2024],
    ],
  ],
  [
    'I 2024 gives 2 mio. kr. til Nordby og 1 mio. kr. til Sydby.',
    [
      [2_000_000, 2024],
      [1_000_000, 2024],
    ],
  ],
  [
    'Ordningen koster 1,65 mio. kr. i 2025, hvoraf Nordby betaler 700.000 kr.',
    [
      [1_650_000, 2025],
      [700_000, null],
    ],
  ],
  [
    'Et team koster mellem 1,8 og 2,3 mio. kr.',
    [
      [1_800_000, null],
      [2_300_000, null],
    ],
  ],
  [
    'Et team koster 1,8-2,3 mio. kr.',
    [
      [1_800_000, null],
      [2_300_000, null],
    ],
  ],
  [
    'Lønnen er kr. 875.000 i 2023. Driften er 450 t.kr.',
    [
      [875_000, 2023],
      [450_000, null],
    ],
  ],
  ['Besparelsen er opgjort til -900.000 kr. pr. år.', [[-900_000, null]]],
  ['Der betales 3,79 kr. pr. km i 2024.', [[3.79, 2024]]],
  ['Der er 12 senge, 3.000 borgere og 4 pct. flere i 2024.', []],
  ['Se sag 22/5318 og § 203 i lov nr. 699.', []],
])('%s', (text, expected) => {
  expect(sums(text)).toEqual(expected)
})

test('the unit of a table’s caption is applied, a year in its row or over its column belongs to the sum', () => {
  expect(
    sums(
      'Beløb i 1.000 kr.\n\nPart              2024     2025\nRegionen         6.450    7.200\nAlmen praksis      310        –',
    ),
  ).toEqual([
    [6_450_000, 2024],
    [7_200_000, 2025],
    [310_000, 2024],
  ])
  expect(sums('År        Løn      Vikarer (1.000 kr.)\n2023      605         -125')).toEqual([
    [605_000, 2023],
    [-125_000, 2023],
  ])
  expect(sums('Indsats               Kr.\nFælles team     1.450.000')).toEqual([[1_450_000, null]])
})

test('a table without a unit is no money', () => {
  expect(sums('Kommune        Borgere     Sengedage\nNordby              14            38')).toEqual([])
})

test('the same sum of the same year counts once', () => {
  expect(sums('Der er 6 mio. kr. Af de 6 mio. kr. går en del til leje.')).toEqual([[6_000_000, null]])
})
