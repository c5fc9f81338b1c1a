import type { Fragment } from '../model/print/printed-page.ts'
import type { Matrix } from './matrix.ts'
import { pointAt } from './matrix.ts'

/** What a page's font is and how wide its glyphs count. */
export type Font = { readonly bold: boolean; readonly isDingbats: boolean; readonly unit: number }

/** How text is set at a point of the page's program; saved and restored with the rest of the graphics state. */
export type TextState = {
  readonly font: Font
  readonly size: number
  readonly letterSpace: number
  readonly wordSpace: number
  readonly stretch: number
  readonly rise: number
  readonly leading: number
}

/** Where the next glyph goes, in the text's own space. */
export type Pen = { x: number; y: number }

type Glyph = { readonly unicode: string; readonly width: number; readonly isSpace: boolean }
type Word = { text: string; from: number; to: number }

const NO_FONT: Font = { bold: false, isDingbats: false, unit: 0.001 }
export const INITIAL_TEXT: TextState = {
  font: NO_FONT,
  size: 1,
  letterSpace: 0,
  wordSpace: 0,
  stretch: 1,
  rise: 0,
  leading: 0,
}

/** Glyphs further apart than this are set apart, where no space is printed. */
const APART = 0.13

/** The words that one command prints. The pen moves on; a word that a space is printed before begins with it. */
export function wordsOf(shown: readonly unknown[], state: TextState, pen: Pen, toPage: Matrix): Fragment[] {
  const { font, size, letterSpace, wordSpace, stretch } = state
  const words: Word[] = []
  let isSpaced = false
  for (const part of shown) {
    if (typeof part === 'number') pen.x -= (part / 1000) * size * stretch
    if (!isGlyph(part)) continue
    const start = pen.x
    pen.x += (part.width * font.unit * size + letterSpace + (part.isSpace ? wordSpace : 0)) * stretch
    const last = words.at(-1)
    if (/^\s*$/.test(part.unicode)) isSpaced = true
    else if (last === undefined || isSpaced || Math.abs(start - last.to) > APART * Math.abs(size)) {
      words.push({ text: (isSpaced ? ' ' : '') + part.unicode, from: start, to: pen.x })
      isSpaced = false
    } else {
      last.text += part.unicode
      last.to = pen.x
    }
  }
  return words.flatMap((word) => fragmentOf(word, state, pen.y, toPage))
}

/** Text that does not run across the page (a watermark, a stamp in the margin) is left out. */
function fragmentOf({ text, from, to }: Word, { font, size, rise }: TextState, y: number, toPage: Matrix): Fragment[] {
  const [a, b, c, d] = toPage
  const direction = Math.sign(size) * a
  if (!(direction > 0) || Math.abs(b) > 0.05 * Math.abs(a)) return []
  const place = pointAt(toPage, from, y + rise)
  const isBullet = font.isDingbats && text.trim().length === 1
  return [
    {
      text: isBullet ? '•' : text,
      x: place.x,
      y: place.y,
      width: (to - from) * a,
      size: Math.abs(size) * Math.hypot(c, d),
      bold: font.bold,
    },
  ]
}

function isGlyph(part: unknown): part is Glyph {
  return (
    typeof part === 'object' &&
    part !== null &&
    'unicode' in part &&
    typeof part.unicode === 'string' &&
    'width' in part &&
    typeof part.width === 'number'
  )
}
