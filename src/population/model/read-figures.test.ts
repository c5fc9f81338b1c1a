import { expect, test } from 'vitest'
import { day } from '../../kernel/day.ts'
import { type Cube, fileOf, jsonStat1, jsonStat2, places, statCsv } from '../testing/statbank.ts'
import { readFigures } from './read-figures.ts'

const today = day('2023-06-01')

function read(text: string) {
  const figures = readFigures(fileOf(text), places, today)
  if (!figures.ok) throw new Error(`${figures.refusal} ${figures.at ?? ''}`)
  return figures.value
}
const totals = (text: string) => read(text).totals.map(({ place, day: on, persons }) => [place.id, on, persons])
const refusals = (text: string) => read(text).refusals.map(({ line, refusal, given }) => [line, refusal, given])
const refusedFile = (text: string) => readFigures(fileOf(text), places, today)

const cube: Cube = {
  areas: [
    ['825', 'Læsø'],
    ['851', 'Aalborg'],
  ],
  times: ['2021K1', '2022K1'],
  value: [1793, 1769, 219_487, 221_082],
}
const expected = [
  ['laesoe', '2021-01-01', 1793],
  ['laesoe', '2022-01-01', 1769],
  ['aalborg', '2021-01-01', 219_487],
  ['aalborg', '2022-01-01', 221_082],
]

test('the same figures come out of both JSON-stats and of CSV with codes, with names, or with both', () => {
  expect(totals(jsonStat1(cube))).toEqual(expected)
  expect(totals(jsonStat2(cube))).toEqual(expected)
  const rows = (area: (code: string, name: string) => string) =>
    statCsv(
      'OMRÅDE;TID;INDHOLD',
      `${area('825', 'Læsø')};2021K1;1793`,
      `${area('825', 'Læsø')};2022K1;1769`,
      `${area('851', 'Aalborg')};2021K1;219487`,
      `${area('851', 'Aalborg')};2022K1;221082`,
    )
  expect(totals(rows((code) => code))).toEqual(expected)
  expect(totals(rows((_, name) => name))).toEqual(expected)
  expect(totals(rows((code, name) => `${code} ${name}`))).toEqual(expected)
})

test('an office’s own table with commas and official codes is read too', () => {
  expect(totals('kommunekode,year,persons\n0851,2021,219487\n')).toEqual([['aalborg', '2021-01-01', 219_487]])
})

test.each([
  ['2021K1', '2021-01-01'],
  ['2021Q3', '2021-07-01'],
  ['2021M10', '2021-10-01'],
  ['2021', '2021-01-01'],
  ['2021-04-01', '2021-04-01'],
])('%s is %s', (written, on) => {
  expect(totals(statCsv('OMRÅDE;TID;INDHOLD', `851;${written};5`))).toEqual([['aalborg', on, 5]])
})

test.each(['2021K5', '2021M13', '21K1', 'i går', '2021-02-30'])('%s is no time', (written) => {
  expect(refusals(statCsv('OMRÅDE;TID;INDHOLD', `851;${written};5`))).toEqual([[2, 'not-a-time', written]])
})

test('names are found however they are spelled, in both languages', () => {
  const names = ['Ålborg', 'Aalborg Kommune', 'AALBORG']
  for (const name of names)
    expect(totals(statCsv('OMRÅDE;TID;INDHOLD', `${name};2021;5`))).toEqual([['aalborg', '2021-01-01', 5]])
  expect(totals(statCsv('OMRÅDE;TID;INDHOLD', 'Copenhagen;2021Q1;5'))).toEqual([['koebenhavn', '2021-01-01', 5]])
})

test('unknown codes, codes from before 2007, doubled lines and days to come are refused line by line', () => {
  const text = statCsv(
    'OMRÅDE;TID;INDHOLD',
    '999;2021K1;1',
    '841;2005K1;1',
    'Smølferne;2021K1;1',
    '851;2021K1;219487',
    '851;2021K1;219487',
    '851;2040K1;230000',
  )
  expect(refusals(text)).toEqual([
    [2, 'unknown-area', '999'],
    [3, 'old-code', '841'],
    [4, 'unknown-area', 'Smølferne'],
    [6, 'doubled', '5'],
    [7, 'yet-to-come', '2040K1'],
  ])
  expect(totals(text)).toEqual([['aalborg', '2021-01-01', 219_487]])
})

test.each([
  ['219487,5', 'not-whole'],
  ['219487,0', 'not-whole'],
  ['-3', 'not-a-number'],
  ['mange', 'not-a-number'],
  ['21.94.87', 'not-a-number'],
  ['12345678901', 'not-a-number'],
])('%s is refused as %s', (written, refusal) => {
  expect(refusals(statCsv('OMRÅDE;TID;INDHOLD', `851;2021K1;${written}`))).toEqual([[2, refusal, written]])
})

test('dots between thousands are read as Danes write them, and it is said', () => {
  const text = statCsv('OMRÅDE;TID;INDHOLD', '851;2021K1;219.487')
  expect(totals(text)).toEqual([['aalborg', '2021-01-01', 219_487]])
  expect(read(text).findings).toEqual([{ finding: 'dots', named: ['1'] }])
})

test('two dots and x mean that there is no number: nothing is written, and it is said', () => {
  const text = statCsv('OMRÅDE;TID;INDHOLD', '825;2021K1;..', '851;2021K1;x')
  expect(read(text)).toMatchObject({
    totals: [],
    refusals: [],
    findings: [{ finding: 'missing', named: ['825 2021K1', '851 2021K1'] }],
  })
  const value = [null, 1769, 219_487, '..']
  expect(read(jsonStat1({ ...cube, value })).totals).toHaveLength(2)
})

test('Christiansø lies outside every municipality and is said to; the totals of regions and the country check the rest', () => {
  const lines = ['825;2021K1;1793', '851;2021K1;219487', '101;2021K1;638117', '411;2021K1;90']
  const good = statCsv('OMRÅDE;TID;INDHOLD', '000;2021K1;859487', '081;2021K1;221280', ...lines)
  expect(read(good).findings).toEqual([{ finding: 'outside', named: ['411'] }])
  expect(read(good).totals).toHaveLength(3)
  const bad = statCsv('OMRÅDE;TID;INDHOLD', '000;2021K1;859487', '081;2021K1;221281', ...lines)
  expect(read(bad).findings).toContainEqual({
    finding: 'total-differs',
    named: ['Region Nordjylland 2021-01-01: 221281 ≠ 221280'],
  })
})

test('a total of which some municipalities are lacking in the file checks nothing', () => {
  expect(read(statCsv('OMRÅDE;TID;INDHOLD', '081;2021K1;221280', '825;2021K1;1793')).findings).toEqual([])
})

test('ages of both sexes sum to everybody where they are complete, and are kept as bands', () => {
  const head = 'OMRÅDE;KØN;ALDER;TID;INDHOLD'
  const text = statCsv(
    head,
    '825;Mænd;0-64 år;2021K1;600',
    '825;Mænd;65 år og derover;2021K1;300',
    '825;Kvinder;0-64 år;2021K1;593',
    '825;Kvinder;65 år og derover;2021K1;300',
  )
  const { bands, refusals: refused } = read(text)
  expect(totals(text)).toEqual([['laesoe', '2021-01-01', 1793]])
  expect(refused).toEqual([])
  expect(bands.map(({ sex, ages, persons }) => [sex, ages.from, ages.to, persons])).toEqual([
    ['men', 0, 64, 600],
    ['men', 65, null, 300],
    ['women', 0, 64, 593],
    ['women', 65, null, 300],
  ])
})

test('single ages of a cube, with totals of sex and age, are read; a total that its parts do not make is found', () => {
  const more: Cube['more'] = {
    KØN: [
      ['TOT', 'I alt'],
      ['1', 'Mænd'],
      ['2', 'Kvinder'],
    ],
    ALDER: [
      ['IALT', 'Alder i alt'],
      ['0', '0 år'],
      ['1-120', '1-120 år'],
    ],
  }
  const value = [1793, 13, 1780, 900, 7, 893, 893, 6, 887]
  const ages: Cube = { areas: [['825', 'Læsø']], times: ['2021K1'], more, value }
  expect(totals(jsonStat2(ages))).toEqual([['laesoe', '2021-01-01', 1793]])
  expect(read(jsonStat2(ages)).bands).toHaveLength(4)
  expect(read(jsonStat2(ages)).findings).toEqual([])
  const wrong = jsonStat1({ ...ages, value: [1800, ...value.slice(1)] })
  expect(read(wrong).findings).toEqual([{ finding: 'parts-differ', named: ['Læsø 2021-01-01: 1800 ≠ 1793'] }])
})

test('incomplete ages are never summed, and ages that count somebody twice are refused', () => {
  const head = 'OMRÅDE;KØN;ALDER;TID;INDHOLD'
  const some = statCsv(head, '825;Mænd;65-74 år;2021K1;200', '825;Kvinder;65-74 år;2021K1;190')
  expect(read(some)).toMatchObject({ totals: [], refusals: [] })
  expect(read(some).bands).toHaveLength(2)
  const twice = statCsv(head, '825;Mænd;60-74 år;2021K1;200', '825;Mænd;65-79 år;2021K1;190')
  expect(refusals(twice)).toEqual([[2, 'overlapping-ages', 'Læsø']])
  const men = statCsv('OMRÅDE;KØN;TID;INDHOLD', '825;Mænd;2021K1;900')
  expect(refusals(men)).toEqual([[2, 'not-everybody', 'Læsø']])
})

test('a table divided by what we do not count is read by its totals, and refused where it has none', () => {
  const head = 'OMRÅDE;CIVILSTAND;TID;INDHOLD'
  const lines = ['825;Ugift;2021K1;700', '825;I alt;2021K1;1793']
  expect(totals(statCsv(head, ...lines))).toEqual([['laesoe', '2021-01-01', 1793]])
  expect(refusedFile(statCsv(head, lines[0] ?? ''))).toMatchObject({ refusal: 'no-total', at: 'CIVILSTAND' })
})

test('what is no table of figures is refused as a whole', () => {
  expect(refusedFile('{"a": 1}')).toMatchObject({ refusal: 'not-json-stat' })
  expect(refusedFile(jsonStat1({ ...cube, value: [1, 2, 3] }))).toMatchObject({ refusal: 'wrong-size' })
  expect(refusedFile(jsonStat2({ ...cube, areas: [] }))).toMatchObject({ ok: false })
  expect(refusedFile('navn;tid\nx;2021\n')).toMatchObject({ refusal: 'no-area' })
  expect(refusedFile('kommune;antal\n851;5\n')).toMatchObject({ refusal: 'no-time' })
  expect(refusedFile('kommune;tid\n851;2021\n')).toMatchObject({ refusal: 'no-value' })
  const huge = JSON.parse(jsonStat2(cube))
  const empty = JSON.stringify({ ...huge, value: {} })
  expect(read(empty).totals).toEqual([])
})
