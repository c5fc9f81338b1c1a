import { expect, test } from 'vitest'
import { importWorkplace, kindWithKey, preview, propose } from '../../test/import-house.ts'
import { importKinds } from '../cli/import-kinds.ts'
import { importKindTexts } from './texts-import-kinds.ts'

const at = await importWorkplace()
const source = { source: 'Opdigtet liste' }
const list = (...lines: string[]) => ['navn;art;region;kommunekoder;fra;til;kilde;adresse', ...lines].join('\n')

test.each([
  ['X;råd;1081;;2026-01-32', 'not-a-day', 'fra'],
  ['X;råd;1081;;2026-02-01;2026-01-01', 'period-backwards', 'til'],
  ['X;råd;1081;;', 'no-start', 'fra'],
  ['X;sundhedsråd;1081;860 301;2026-01-01', 'old-code', 'kommunekoder'],
  ['X;sundhedsråd;1081;411;2026-01-01', 'christiansoe', 'kommunekoder'],
  ['X;sundhedsråd;1081;"860,5";2026-01-01', 'not-whole', 'kommunekoder'],
  ['X;sundhedsråd;1081;1081;2026-01-01', 'region-code', 'kommunekoder'],
  ['X;sundhedsråd;1081;080;2026-01-01', 'county-code', 'kommunekoder'],
  ['X;sundhedsråd;1081;999;2026-01-01', 'unknown-code', 'kommunekoder'],
  ['X;sundhedsråd;1081;Hjørring;2026-01-01', 'not-a-code', 'kommunekoder'],
  ['X;sundhedsråd;1081;101;2026-01-01', 'other-region', 'kommunekoder'],
  ['X;sundhedsråd;1081;860 0860;2026-01-01', 'doubled', 'kommunekoder'],
  ['X;råd;1081;860;2026-01-01', 'no-seats-in-kind', 'kommunekoder'],
  ['X;sundhedsråd;Utopia;860;2026-01-01', 'unknown-region', 'region'],
  ['X;sundhedsråd;Region Østdanmark;;2026-01-01', 'region-not-then', 'region'],
  ['X;sundhedsråd;;;2026-01-01', 'no-region', 'region'],
  ['X;flok;1081;;2026-01-01', 'no-kind', 'art'],
  [';råd;1081;;2026-01-01', 'no-name', 'navn'],
  ['X;råd;1081;;2026-01-01;;Kilde;ftp://x', 'not-an-address', 'adresse'],
  ['X;råd;1081;;2026-01-01;;;;;x', 'too-many-cells', null],
  ['Klynge Nord;klynge;1081;;2023-01-01', 'other-period', 'fra'],
])('the line %s is refused: %s', async (refused, refusal, column) => {
  const shown = await preview(at, 'organisationer', list('Andet råd;råd;1081;;2026-01-01', refused), source)
  expect(shown.plan.refusals).toMatchObject([{ line: 3, refusal, column }])
  for (const language of ['da', 'en'] as const) {
    const sentence = kindWithKey('organisationer').lineSentence(language, shown.plan.refusals[0] ?? never())
    expect(sentence).toMatch(/^[\p{Lu}“»0-9].*[.!]$|https:\/\/$/u)
  }
})

function never(): never {
  throw new Error('there is a refusal')
}

test.each([
  ['navn;art;region;fra;farve\nX;råd;1081;2026-01-01;rød', 'unknown-column', 'farve'],
  ['navn;art;region;fra;Navn\nX;råd;1081;2026-01-01;Y', 'column-twice', 'Navn'],
  ['navn;art;region\nX;råd;1081', 'missing-column', 'fra'],
  [Buffer.from('navn;art;region;fra\nSundhedsråd Ø;råd;1081;2026-01-01', 'latin1'), 'wrong-encoding', '2'],
  ['', 'empty', undefined],
])('a file that is no such list is refused as a whole', async (file, refusal, of) => {
  expect(await propose(at, 'organisationer', file, source)).toEqual({
    ok: false,
    refusal,
    ...(of === undefined ? {} : { at: of }),
  })
})

test('every finding has a sentence in both languages', () => {
  const named = ['liste_2019', '97', '98', 'Køge']
  for (const language of ['da', 'en'] as const) {
    for (const sentence of Object.values(importKindTexts(language).findings)) expect(sentence(named)).toMatch(/\.$/)
  }
})

test.each(importKinds.filter(({ settings }) => settings.some(({ name }) => name === 'url')).map(({ key }) => key))(
  '%s: an address that is said beside the file is one of the web, or the file is not read',
  async (key) => {
    const said = kindWithKey(key).settings.map(({ name, type }) => [name, type === 'date' ? '2026-01-01' : ''])
    const text = { ...Object.fromEntries(said), title: 'Prøve', source: 'Prøve', set: 'proeve' }
    for (const url of ['javascript:alert(1)', 'java\tscript:alert(1)', 'data:text/html,x', 'ftp://x', '//x.dk', 'x'])
      expect(await propose(at, key, 'intet', { ...text, url })).toEqual({
        ok: false,
        refusal: 'setting-not-an-address',
        at: 'url',
      })
  },
)
