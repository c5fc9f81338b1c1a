import type { Result } from '../../kernel/result.ts'
import { done, refuse } from '../../kernel/result.ts'
import { printable } from '../model/printable.ts'
import type { Page, Text } from '../model/text.ts'
import type { ExtractionRefusal } from './refusal.ts'
import { limits } from './refusal.ts'

const LINE_ENDS = /\r\n|[\n\r\v\u0085\u2028\u2029]/

/** Plain text in the encodings that Danish offices save in. A form feed begins a new page. */
export function extractPlainText(bytes: Uint8Array): Result<Text, ExtractionRefusal> {
  const encoding = encodingOf(bytes)
  const text = new TextDecoder(encoding).decode(bytes)
  if (!isWritten(text)) return refuse('unknown-format')
  const sheets = text.replace(/\f\s*$/, '').split('\f')
  if (sheets.length > limits.pages) return refuse('too-many-pages', String(sheets.length))
  const pages = sheets.map((sheet, at) => page(sheet, at + 1))
  return pages.some(({ lines }) => lines.length > 0) ? done({ reads: 'text', pages }) : refuse('empty')
}

function page(sheet: string, number: number): Page {
  const rows = sheet.split(LINE_ENDS).map((row) => printable(row).trimEnd())
  while (rows.at(-1) === '') rows.pop()
  return { page: number, lines: rows.map((text, at) => ({ page: number, line: at + 1, text })) }
}

/** By its mark, by the pattern of its NULs, by being valid UTF-8; the rest is what Windows wrote. */
function encodingOf(bytes: Uint8Array): string {
  const [first, second, third] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  return unmarkedUtf16(bytes.subarray(0, 4096)) ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252')
}

/** Latin letters in UTF-16 have a NUL in every other byte, and are Latin letters when read so. */
function unmarkedUtf16(start: Uint8Array): string | null {
  const encodings = ['utf-16le', 'utf-16be']
  return encodings.find((encoding) => start.includes(0) && isLatin(new TextDecoder(encoding).decode(start))) ?? null
}

function isLatin(text: string): boolean {
  return (text.match(/[\t\n\r\f -\u024f\u2010-\u2026]/g)?.length ?? 0) > 0.9 * text.length
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** Text has letters and few control characters; a picture or a program has neither. */
function isWritten(text: string): boolean {
  const sample = text.slice(0, 65_536).replaceAll('\0', '')
  const controls = sample.match(/[\p{Cc}--[\t\n\v\f\r]]/gv)?.length ?? 0
  return controls <= 0.02 * sample.length
}
