import { printable } from '../printable.ts'
import type { Fragment, Row, Rule, Segment } from './printed-page.ts'
import { commonest, greatest, rightOf } from './printed-page.ts'

/** Wider white space than this many type sizes parts two cells; less is a space, even in justified text. */
const CELL_GAP = 1.5
const WORD_GAP = 0.13
/** Wide enough for two cells that nearly meet, or for a bullet: Word's second is the letter o, set apart from the text. */
const WIDE_SPACE = 0.6

/** The type size that most of the text is set in. */
export function bodySize(fragments: Iterable<Fragment>): number {
  const characters = new Map<number, number>()
  for (const { text, size } of fragments) {
    const rounded = Math.round(size * 2) / 2
    characters.set(rounded, (characters.get(rounded) ?? 0) + text.length)
  }
  return commonest(characters, 10)
}

/** The page's text, baseline by baseline from the top, parted where white space or an upright line parts it. */
export function rowsOf(fragments: readonly Fragment[], rules: readonly Rule[], footnotes: ReadonlySet<string>): Row[] {
  const uprights = rules.filter(({ x, x2, y, y2 }) => x2 - x < y2 - y)
  return byBaseline(fragments)
    .map((pieces) => row(pieces, uprights, footnotes))
    .filter(({ segments }) => segments.length > 0)
}

/** Small raised digits that begin a line of small type: the markers of the page's footnotes. */
export function footnoteMarkers(fragments: readonly Fragment[], body: number): Set<string> {
  const markers = byBaseline(fragments).flatMap(([first, second]) => {
    if (first === undefined || second === undefined || second.size > 0.95 * body) return []
    return isRaised(first, second) ? [first.text.trim()] : []
  })
  return new Set(markers)
}

/** Fragments that overlap in height share a baseline, so that a raised footnote marker stays in its line. */
function byBaseline(fragments: readonly Fragment[]): Fragment[][] {
  const rows: { tallest: Fragment; pieces: Fragment[] }[] = []
  for (const fragment of fragments.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.slice(-4).findLast(({ tallest }) => shareHeight(tallest, fragment))
    if (row === undefined) rows.push({ tallest: fragment, pieces: [fragment] })
    else {
      row.pieces.push(fragment)
      if (fragment.size > row.tallest.size) row.tallest = fragment
    }
  }
  return rows
    .toSorted((a, b) => a.tallest.y - b.tallest.y)
    .map(({ pieces }) => withoutShadows(pieces.toSorted((a, b) => a.x - b.x)))
}

function shareHeight(a: Fragment, b: Fragment): boolean {
  const top = Math.max(a.y - 0.8 * a.size, b.y - 0.8 * b.size)
  const bottom = Math.min(a.y + 0.2 * a.size, b.y + 0.2 * b.size)
  return bottom - top > 0.5 * Math.min(a.size, b.size)
}

/** Some programs print bold by printing twice, a hair apart. */
function withoutShadows(pieces: readonly Fragment[]): Fragment[] {
  return pieces.filter((piece, at) => {
    const before = pieces[at - 1]
    return before === undefined || before.text !== piece.text || piece.x - before.x > 0.25 * piece.size
  })
}

function isRaised(piece: Fragment, beside: Fragment): boolean {
  return (
    /^\s*(\d{1,3}|\*+)\s*$/.test(piece.text) &&
    piece.size < 0.85 * beside.size &&
    piece.y < beside.y - 0.1 * beside.size
  )
}

function row(pieces: readonly Fragment[], uprights: readonly Rule[], footnotes: ReadonlySet<string>): Row {
  const tallest = pieces.reduce((a, b) => (b.size > a.size ? b : a))
  const [first, second] = pieces
  const isNote =
    first !== undefined && second !== undefined && isRaised(first, second) && footnotes.has(first.text.trim())
  const printed = isNote ? pieces.slice(1) : pieces
  const isReference = (piece: Fragment) => isRaised(piece, tallest) && footnotes.has(piece.text.trim())
  const segments = parted(printed, uprights)
    .map((group) => segment(group, isReference))
    .filter(({ text, refersTo }) => text !== '' || refersTo.length > 0)
  const line = { y: tallest.y, size: tallest.size, segments }
  return isNote ? { ...line, footnote: first.text.trim() } : line
}

function parted(pieces: readonly Fragment[], uprights: readonly Rule[]): Fragment[][] {
  const groups: Fragment[][] = []
  for (const piece of pieces) {
    const group = groups.at(-1)
    const before = group?.at(-1)
    if (group === undefined || before === undefined || areParted(before, piece, uprights)) groups.push([piece])
    else group.push(piece)
  }
  return groups
}

function areParted(before: Fragment, piece: Fragment, uprights: readonly Rule[]): boolean {
  const right = rightOf(before)
  if (piece.x - right > CELL_GAP * Math.max(piece.size, before.size)) return true
  return uprights.some(
    ({ x, y, y2 }) =>
      x > right - 1 && x < piece.x + 1 && y < piece.y - 0.3 * piece.size && y2 > piece.y - 0.5 * piece.size,
  )
}

function segment(group: readonly Fragment[], isReference: (piece: Fragment) => boolean): Segment {
  const phrases = [{ x: group[0]?.x ?? 0, right: Number.NEGATIVE_INFINITY, text: '' }]
  const refersTo: string[] = []
  for (const piece of group) {
    const phrase = phrases.at(-1)
    if (phrase === undefined) continue
    const gap = phrase.text === '' ? 0 : (piece.x - phrase.right) / piece.size
    if (isReference(piece)) refersTo.push(piece.text.trim())
    else if (gap > WIDE_SPACE) phrases.push({ x: piece.x, right: 0, text: piece.text })
    else phrase.text += (gap > WORD_GAP ? ' ' : '') + piece.text
    const last = phrases.at(-1) ?? phrase
    last.right = Math.max(last.right, rightOf(piece))
  }
  const first = phrases[0]
  if (first !== undefined && phrases.length > 1 && /^\s*[o§]\s*$/.test(first.text)) first.text = '•'
  const printed = phrases.map((phrase) => ({ ...phrase, text: printable(phrase.text).replace(/\s+/g, ' ').trim() }))
  return {
    x: first?.x ?? 0,
    right: greatest(printed.map(({ right }) => right)),
    text: printed
      .map(({ text }) => text)
      .join(' ')
      .trim(),
    phrases: printed,
    bold: group.every((piece) => piece.bold || isReference(piece)),
    refersTo,
  }
}
