import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readListFile } from './list-file.ts'
import { readListInChild } from './read-in-child.ts'

const list = { reads: 'list', mostLines: 100 } as const
const read = (text: string | Uint8Array, manner: Parameters<typeof readListFile>[1] = list) =>
  readListFile(typeof text === 'string' ? Buffer.from(text) : text, manner)
const cells = (text: string | Uint8Array) => {
  const file = read(text)
  if (!file.ok || file.value.form !== 'table') throw new Error(JSON.stringify(file))
  return [file.value.head, ...file.value.rows.map((row) => row.cells)]
}
const plain = [
  ['navn', 'kode'],
  ['Ærø', '0492'],
]

test.each([
  ['semicolons', 'navn;kode\r\nÆrø;0492\r\n'],
  ['commas', 'navn,kode\nÆrø,0492'],
  ['tabs', 'navn\tkode\nÆrø\t0492\n'],
  ['old line ends', 'navn;kode\rÆrø;0492'],
  ['quotes', '"navn";"kode"\n"Ærø";"0492"\n'],
  ['a mark in front', '\uFEFFnavn;kode\nÆrø;0492'],
  ['letters of two signs', 'navn;kode\nÆrø;0492'.normalize('NFD')],
  ['a JSON list', '[{"navn":"Ærø","kode":"0492"}]'],
])('a list is read with %s', (_, text) => {
  expect(cells(text)).toEqual(plain)
})

test('a list in UTF-16 is read by its mark, in either order', () => {
  const little = Buffer.from('\uFEFFnavn;kode\nÆrø;0492', 'utf16le')
  expect(cells(little)).toEqual(plain)
  expect(cells(Buffer.from(little).swap16())).toEqual(plain)
})

test('a row has the line on which it begins, also where a cell breaks the line or a line is empty', () => {
  const file = read('a;b\n"to\nlinjer";1\n\n;\nx;2\n')
  expect(file).toMatchObject({ ok: true, value: { rows: [{ line: 2 }, { line: 6, cells: ['x', '2'] }] } })
})

test('several values of a JSON entry are written with semicolons, and a later entry may know more', () => {
  expect(cells('[{"navn":"A"},{"navn":"B","koder":[101,"0147"],"til":null}]')).toEqual([
    ['navn', 'koder', 'til'],
    ['A'],
    ['B', '101;0147', ''],
  ])
})

const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`
test.each<[string, string | Uint8Array, string, string | undefined]>([
  ['an empty file', '  \n', 'empty', undefined],
  ['Windows letters', Buffer.from('navn\nAarhus\nÆrø', 'latin1'), 'wrong-encoding', '3'],
  ['letters saved twice', 'navn\nÃ†rÃ¸', 'wrong-encoding', '2'],
  ['a NUL', 'navn\n\0', 'not-text', undefined],
  ['a NUL hidden in JSON', '[{"navn":"a\\u0000"}]', 'bad-sign', undefined],
  ['half of a pair hidden in JSON', '[{"navn":"\\ud800"}]', 'bad-sign', undefined],
  ['an escape sign', 'navn\n\u001b[31m', 'bad-sign', '2'],
  ['UTF-16 without its mark', Buffer.from('navn;kode', 'utf16le'), 'not-text', undefined],
  ['a spreadsheet', Buffer.from('PK\x03\x04 …'), 'spreadsheet', undefined],
  ['a quote that is never closed', 'a;b\n1;"2\n3;4\n', 'open-quote', '2'],
  ['a cell without end', `a\n${'x'.repeat(3000)}`, 'too-long-cell', '2'],
  ['a thousand columns', 'a;'.repeat(1000), 'too-many-columns', '1'],
  ['one line too many', `a\n${'1\n'.repeat(101)}`, 'too-many-lines', '100'],
  ['JSON that is cut', '[{"navn":\n', 'bad-json', undefined],
  ['a JSON object', '{"navn":"x"}', 'not-a-list', undefined],
  ['an entry with an inside', '[{"a":1},{"a":{"b":1}}]', 'nested-entry', '2'],
  ['JSON without a floor', deep, 'too-deep', '32'],
])('%s is refused, with where', (_, text, refusal, at) => {
  expect(read(text)).toMatchObject(at === undefined ? { ok: false, refusal } : { ok: false, refusal, at })
})

test('whatever is quoted comes back', () => {
  const cell = fc.string({ unit: fc.constantFrom('"', ';', ',', '\n', 'æ', 'x', ' x'), minLength: 1, maxLength: 8 })
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
  const rows = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(rows, (given) => {
      const text = ['h;i', ...given.map((row) => row.map(quoted).join(';'))].join('\n')
      const wanted = given.map((row) => row.map((one) => one.trim())).filter((row) => row.some((one) => one !== ''))
      expect(cells(text).slice(1)).toEqual(wanted)
    }),
  )
})

test('a million lines are answered quickly with one sentence’s worth', async () => {
  const start = performance.now()
  const million = Buffer.from(`navn;kode\n${'Ærø;0492\n'.repeat(1_000_000)}`)
  const answer = await readListInChild(million, { reads: 'list', mostLines: 50_000 })
  expect(answer).toEqual({ ok: false, refusal: 'too-many-lines', at: '50000' })
  expect(performance.now() - start).toBeLessThan(3000)
})

test('a child reads a list and answers what stood in it', async () => {
  const answer = await readListInChild(Buffer.from('navn;kode\nÆrø;0492\n'), list)
  expect(answer).toEqual({ ok: true, value: { form: 'table', head: plain[0], rows: [{ line: 2, cells: plain[1] }] } })
})

test('more bytes than any list has are not even read', async () => {
  const answer = await readListInChild(new Uint8Array(21 * 1024 * 1024), list)
  expect(answer).toMatchObject({ refusal: 'too-large', at: '20' })
})
