import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateSync, strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { Result } from '../../kernel/result.ts'
import { done } from '../../kernel/result.ts'
import type { Text } from '../model/text.ts'
import { readInChild } from './read-in-child.ts'
import type { ExtractionRefusal } from './refusal.ts'
import { file, pdfOf, setting } from './testing/pdf-file.ts'
import { read, textOf } from './testing/read-lines.ts'
import { paragraph, wordFile } from './testing/word-file.ts'

const LONGEST_MS = 11_000

/** Reads a hostile file in the child; whatever comes of it, it must come in time. */
async function inTime(bytes: Uint8Array): Promise<Result<Text, ExtractionRefusal>> {
  const start = performance.now()
  const result = await readInChild(bytes)
  expect(performance.now() - start).toBeLessThan(LONGEST_MS)
  return result.ok ? done(result.value.text) : result
}

const page = (text: string) => setting([{ text, x: 60, y: 700 }])
const letter = pdfOf([page('Referat'), page('Eventuelt')])
const word = wordFile(paragraph('Referat'))

test('an empty file is empty', async () => {
  expect(await inTime(new Uint8Array())).toMatchObject({ refusal: 'empty' })
})

test('a PDF that broke off on its way is unreadable, not half read', async () => {
  expect(await inTime(letter.subarray(0, letter.length - 200))).toMatchObject({ refusal: 'unreadable', at: '%%EOF' })
})

test('a Word file that broke off on its way is unreadable', async () => {
  expect(await inTime(word.subarray(0, word.length - 100))).toMatchObject({ refusal: 'unreadable' })
})

test('a PDF with a password is refused as locked', async () => {
  const lock = `<< /Filter /Standard /V 1 /R 2 /Length 40 /P -44 /O (${'o'.repeat(32)}) /U (${'u'.repeat(32)}) >>`
  const locked = file(
    ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 0 >>', lock],
    `/Encrypt 3 0 R /ID [(${'i'.repeat(16)}) (${'i'.repeat(16)})]`,
  )
  expect(await inTime(locked)).toMatchObject({ refusal: 'encrypted' })
})

test('a Word file with a password is refused as locked, an old .doc as a format that is not read', async () => {
  const ole = (content: string) =>
    Buffer.concat([Buffer.from('\xd0\xcf\x11\xe0', 'latin1'), Buffer.from(content, 'utf16le')])
  expect(await inTime(ole('EncryptedPackage'))).toMatchObject({ refusal: 'encrypted' })
  expect(await inTime(ole('WordDocument'))).toMatchObject({ refusal: 'unknown-format', at: 'doc' })
})

test.each([
  ['a picture', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), 'png'],
  ['a spreadsheet', zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }), 'xlsx'],
  ['a web page', strToU8('<!DOCTYPE html><html></html>'), 'html'],
])('%s under a wrong name is refused for what it is', async (_, bytes, kind) => {
  expect(await inTime(bytes)).toMatchObject({ refusal: 'unknown-format', at: kind })
})

test('ten thousand pages are refused before they are read', async () => {
  const pages = Array.from({ length: 10_000 }, (_, at) => page(`Side ${at}`))
  expect(await inTime(pdfOf(pages))).toMatchObject({ refusal: 'too-many-pages', at: '10000' })
})

test('a page tree that contains itself, or counts pages that are not there, ends', async () => {
  const tree = (kids: string, count: number) =>
    file(['<< /Type /Catalog /Pages 2 0 R >>', `<< /Type /Pages /Kids [${kids}] /Count ${count} >>`])
  expect(await inTime(tree('2 0 R', 5))).toMatchObject({ ok: false })
  expect(await inTime(tree('', 900))).toMatchObject({ ok: false })
  expect(await inTime(tree('2 0 R 2 0 R', 900_000_000))).toMatchObject({ ok: false })
})

test('a drawing that draws itself for ever ends', async () => {
  const loop =
    '<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X1 7 0 R >> >> /Length 8 >>\nstream\n/X1 Do  \nendstream'
  const result = await inTime(pdfOf([`${page('Referat')} /X1 Do`], [loop]))
  expect(result).toSatisfy((end: Result<Text, string>) => !end.ok || read(end.value).includes('Referat'))
})

test('a cross-reference table that leads back to itself ends', async () => {
  const looped = Buffer.from(letter).toString('latin1').replace('/Root', '/Prev 0000000000 /Root')
  const at = looped.lastIndexOf('xref\n0')
  const bytes = Buffer.from(looped.replace('/Prev 0000000000', `/Prev ${String(at).padStart(10, '0')}`), 'latin1')
  expect(read(textOf(await inTime(bytes)))).toEqual(['Referat', 'Eventuelt'])
})

test('a page that unpacks to half a gigabyte ends in a clear refusal', async () => {
  const content = deflateSync(Buffer.from('BT /F1 9 Tf (bombe) Tj ET '.repeat(5_000_000)), { level: 1 })
  const stream = `<< /Filter /FlateDecode /Length ${content.length + 6} >>\nstream\n\x78\x01${Buffer.from(content).toString('latin1')}\0\0\0\0\nendstream`
  const bomb = file([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>',
    stream,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ])
  const result = await inTime(bomb)
  expect(result.ok ? 'read' : result.refusal).toMatch(/too-slow|too-much-memory/)
})

test('a zip bomb is refused by the size it declares', async () => {
  const bomb = wordFile(paragraph('Referat'), {}, { 'word/media.xml': new Uint8Array(200 * 1024 * 1024) })
  expect(await inTime(bomb)).toMatchObject({ refusal: 'too-large', at: 'word/media.xml' })
})

test('a zip bomb that lies about its size is cut off at the size it declares', async () => {
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(100 * 1024 * 1024) })
  const zip = Buffer.from(bomb)
  const directory = zip.lastIndexOf('PK\x01\x02', undefined, 'latin1')
  zip.writeUInt32LE(1000, directory + 24)
  expect(await inTime(zip)).toMatchObject({ refusal: 'unreadable', at: 'word/document.xml' })
})

test('a package of too many parts is refused', async () => {
  const parts = Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`word/${at}.xml`, new Uint8Array()]))
  expect(await inTime(wordFile(paragraph('Referat'), {}, parts))).toMatchObject({ refusal: 'too-large' })
})

test('names that climb out of the package lead nowhere', async () => {
  const name = `klynge-${process.pid}.xml`
  const climbing = wordFile(
    paragraph('Referat'),
    {},
    { [`../../../../../../..${join(tmpdir(), name)}`]: strToU8('<x/>') },
  )
  expect(read(textOf(await inTime(climbing)))).toEqual(['Referat'])
  expect(existsSync(join(tmpdir(), name))).toBe(false)
})

test('a document type with growing entities is refused unopened', async () => {
  const entities = Array.from({ length: 20 }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`).join('')
  const xml = `<!DOCTYPE x [<!ENTITY e0 "ha">${entities}]><w:document><w:body><w:p><w:r><w:t>&e20;</w:t></w:r></w:p></w:body></w:document>`
  const bomb = zipSync({ 'word/document.xml': strToU8(xml) })
  expect(await inTime(bomb)).toMatchObject({ refusal: 'unreadable', at: 'word/document.xml' })
})

test('elements nested a hundred thousand deep are refused', async () => {
  const deep = `${'<w:p>'.repeat(100_000)}${'</w:p>'.repeat(100_000)}`
  expect(await inTime(wordFile(deep))).toMatchObject({ refusal: 'unreadable', at: 'word/document.xml' })
})

test.each([
  ['one long word', 'a'.repeat(1_000_000)],
  ['dots without end', '1.'.repeat(400_000)],
  ['white space without end', `x${' '.repeat(1_000_000)}x`],
  ['brackets without end', '('.repeat(300_000)],
  ['dashes without end', '- '.repeat(400_000)],
  ['names without end', 'Anne Bak, '.repeat(80_000)],
  ['amounts without end', '1.000.'.repeat(150_000)],
  ['a hundred thousand headings', 'Beslutning:\n'.repeat(100_000)],
  ['a hundred thousand items', Array.from({ length: 100_000 }, (_, at) => `${at}. Punkt`).join('\n')],
])('text hostile to regular expressions ends: %s', async (_, text) => {
  const result = await inTime(strToU8(text))
  expect(result.ok || result.refusal === 'too-slow').toBe(true)
})

test('a name of 5,000 characters is read like any other', async () => {
  const name = 'Å'.repeat(5000)
  expect(read(textOf(await inTime(strToU8(`Deltagere\n${name}`))))).toEqual(['Deltagere', name])
  expect(read(textOf(await inTime(wordFile(paragraph(name)))))).toEqual([name])
})
