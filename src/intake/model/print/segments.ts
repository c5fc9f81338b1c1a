import { printable } from '../printable.ts'
import type { Fragment, Phrase, Segment } from './printed-page.ts'
import { greatest, least, rightOf } from './printed-page.ts'

const WORD_GAP = 0.13
/** Wide enough for two cells that nearly meet, or for a bullet: Word's second is the letter o, set apart from the text. */
const WIDE_SPACE = 0.6

/** One piece of a line, out of phrases that stand side by side. */
export function segmentOf(phrases: readonly Phrase[]): Segment {
  return {
    x: least(phrases.map(({ x }) => x)),
    right: greatest(phrases.map(({ right }) => right)),
    text: phrases
      .map(({ text }) => text)
      .filter((text) => text !== '')
      .join(' '),
    size: greatest(phrases.map(({ size }) => size)),
    bold: phrases.every(({ bold }) => bold),
    refersTo: phrases.flatMap(({ refersTo }) => refersTo),
    phrases,
  }
}

/** The phrases in a group of fragments; `referenceIn` names the footnote that a fragment refers to, if it does nothing else. */
export function phrasesOf(group: readonly Fragment[], referenceIn: (piece: Fragment) => string | null): Phrase[] {
  const phrases: { pieces: Fragment[]; right: number }[] = []
  for (const piece of group) {
    const phrase = phrases.at(-1)
    if (phrase === undefined || piece.x - phrase.right > WIDE_SPACE * piece.size) {
      phrases.push({ pieces: [piece], right: rightOf(piece) })
    } else {
      phrase.pieces.push(piece)
      phrase.right = Math.max(phrase.right, rightOf(piece))
    }
  }
  return phrases.map(({ pieces }, at) => phraseOf(pieces, referenceIn, at === 0 && phrases.length > 1))
}

function phraseOf(
  pieces: readonly Fragment[],
  referenceIn: (piece: Fragment) => string | null,
  mayBeBullet: boolean,
): Phrase {
  const printed = pieces.filter((piece) => referenceIn(piece) === null)
  const text = pieces.reduce((words, piece, at) => {
    const before = pieces[at - 1]
    const isApart = before !== undefined && piece.x - rightOf(before) > WORD_GAP * piece.size
    return words + (isApart ? ' ' : '') + (referenceIn(piece) === null ? piece.text : '')
  }, '')
  const words = printable(text).replace(/\s+/g, ' ').trim()
  return {
    x: least(pieces.map(({ x }) => x)),
    right: greatest(pieces.map(rightOf)),
    text: mayBeBullet && /^[o§]$/.test(words) ? '•' : words,
    size: greatest(pieces.map(({ size }) => size)),
    bold: printed.every(({ bold }) => bold),
    refersTo: pieces.flatMap((piece) => referenceIn(piece) ?? []),
  }
}
