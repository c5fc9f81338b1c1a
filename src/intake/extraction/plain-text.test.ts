import { expect, test } from 'vitest'
import { extractPlainText } from './plain-text.ts'
import { read, textOf } from './testing/read-lines.ts'

const lines = 'Referat\nMødet på Læsø blev hævet kl. 15 – ingen bemærkninger'
const encoded = (encoding: BufferEncoding, mark = '') => new Uint8Array(Buffer.from(mark + lines, encoding))
const windows = new Uint8Array(Buffer.from(lines.replace('–', '\x96'), 'latin1'))

test.each([
  ['UTF-8', encoded('utf8')],
  ['UTF-8 with a mark', encoded('utf8', '\ufeff')],
  ['UTF-16 with a mark', encoded('utf16le', '\ufeff')],
  ['UTF-16 without a mark', encoded('utf16le')],
  ['big-endian UTF-16', encoded('utf16le', '\ufeff').map((_, at, all) => all[at ^ 1] ?? 0)],
  ['Windows-1252', windows],
])('text in %s reads the same', (_, bytes) => {
  expect(read(textOf(extractPlainText(bytes)))).toEqual(lines.split('\n'))
})

test('a form feed begins a new page, and lines count from one on each', () => {
  const { pages } = textOf(extractPlainText(Buffer.from('første\r\n\r\n anden\r\n\fnæste side\n\f')))
  expect(pages).toEqual([
    {
      page: 1,
      lines: [
        { page: 1, line: 1, text: 'første' },
        { page: 1, line: 2, text: '' },
        { page: 1, line: 3, text: ' anden' },
      ],
    },
    { page: 2, lines: [{ page: 2, line: 1, text: 'næste side' }] },
  ])
})

test('NULs and lone surrogates do not reach the text', () => {
  const withNul = textOf(extractPlainText(Buffer.from('Mø\0de\0dato\n\0\0')))
  expect(read(withNul)).toEqual(['Mødedato'])
  const lone = new Uint8Array([0xff, 0xfe, 0x41, 0x00, 0x00, 0xd8, 0x42, 0x00])
  expect(read(textOf(extractPlainText(lone)))).toEqual(['A\ufffdB'])
})

test('a file of nothing but white space or NULs is empty', () => {
  expect(extractPlainText(Buffer.from(' \n\t\n'))).toMatchObject({ refusal: 'empty' })
  expect(extractPlainText(new Uint8Array(5000))).toMatchObject({ refusal: 'empty' })
})

test('bytes that are no text are refused as an unknown format', () => {
  const noise = Uint8Array.from({ length: 4096 }, (_, at) => (at * 7919) % 251)
  expect(extractPlainText(noise)).toMatchObject({ refusal: 'unknown-format' })
})

test('a name of 5,000 characters is a line like any other', () => {
  const name = 'Å'.repeat(5000)
  expect(read(textOf(extractPlainText(Buffer.from(name))))).toEqual([name])
})
