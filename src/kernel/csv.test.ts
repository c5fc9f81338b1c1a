import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvRows, csvTable } from './csv.ts'

test('commas, semicolons, quotes, a byte order mark and line ends of either kind are read', () => {
  expect(csvRows('\uFEFFnavn;by\r\n"Fjord; øst";"siger ""ja"""\r\n')).toEqual([
    ['navn', 'by'],
    ['Fjord; øst', 'siger "ja"'],
  ])
  expect(csvTable('a,b,c\n1,2\n')).toEqual([{ a: '1', b: '2', c: '' }])
  expect(csvTable('')).toEqual([])
})

test('whatever is quoted comes back', () => {
  const cell = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1 }), (rows) => {
      const text = ['a,b', ...rows.map((row) => row.map(quoted).join(','))].join('\n')
      expect(csvRows(text).slice(1)).toEqual(rows)
    }),
  )
})
