import { isUtf8 } from 'node:buffer'
import { done, type Result, refuse } from '../../kernel/result.ts'
import type { ListFileRefusal } from './refusal.ts'

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

/** What came out of a file that was saved as UTF-8, opened as Windows text, and saved as UTF-8 again: Ã¦ for æ. */
const SAVED_TWICE = /Ã[¦¸¥†˜…]|\uFFFD/

/** The text of a file in UTF-8, or in UTF-16 with its mark. An older encoding is refused, never guessed: one wrong letter is another name. */
export function decode(bytes: Uint8Array): Result<string, ListFileRefusal> {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3) return refuse('spreadsheet')
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11) return refuse('spreadsheet')
  const encoding = encodingOf(bytes)
  if (encoding === 'utf-8' && bytes.includes(0)) return refuse('not-text')
  if (encoding === 'utf-8' && !isUtf8(bytes)) return refuse('wrong-encoding', String(firstBadLine(bytes)))
  const text = decoded(bytes, encoding)
  if (text === null) return refuse('bad-sign')
  const twice = SAVED_TWICE.exec(text)
  if (twice !== null) return refuse('wrong-encoding', String(lineAt(text, twice.index)))
  const sign = badSign(text)
  return sign === null ? done(text) : refuse('bad-sign', String(lineAt(text, sign)))
}

function encodingOf([first, second]: Uint8Array): Encoding {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}

function decoded(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** A line feed is no part of any other sign in UTF-8, so that lines can be asked one by one. */
function firstBadLine(bytes: Uint8Array): number {
  let start = 0
  for (let line = 1; ; line++) {
    const end = bytes.indexOf(10, start)
    if (end === -1 || !isUtf8(bytes.subarray(start, end))) return line
    start = end + 1
  }
}

/** Where a NUL, another control sign or half of a pair stands; neither is ever part of a name. */
export function badSign(text: string): number | null {
  const at = text.search(/[^\P{Cc}\t\n\r]|\p{Cs}/u)
  return at === -1 ? null : at
}

function lineAt(text: string, place: number): number {
  return text.slice(0, place).split('\n').length
}
