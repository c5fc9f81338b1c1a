import type { Fragment, Phrase, Row, Rule } from './printed-page.ts'
import { commonest, greatest, rightOf } from './printed-page.ts'
import { phrasesOf, segmentOf } from './segments.ts'

/** Wider white space than this many type sizes parts two cells; less is a space, even in justified text. */
const CELL_GAP = 1.5
const MARKER = /^\s*(\d{1,3}|\*+)\s*$/
const WORD_END = /[\p{L}.,;:)”"]$/u
const STUCK_MARKER = /^\s*(\d{1,2})(?=\p{Lu}\p{L}|\p{Lu} )/u
const STUCK_REFERENCE = /(?<=\p{Ll}{3}[.,;:)”"]?)\d{1,2}(?=[\s.,;:)]|$)/gu

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

/**
 * Markers of the page's footnotes: what begins a line of small type low on the page as a raised digit, or, where the
 * font has raised digits of its own and tells only what they mean, as a digit stuck to a capital: '1Opgjort i januar'.
 */
export function footnoteMarkers(fragments: readonly Fragment[], body: number): Set<string> {
  const markers = byBaseline(fragments.filter(({ size }) => size <= 0.95 * body)).flatMap(
    (pieces) => noteMarker(pieces) ?? [],
  )
  return new Set(markers)
}

function noteMarker([first, second]: readonly Fragment[]): string | null {
  if (first === undefined) return null
  if (second === undefined || !MARKER.test(first.text)) return STUCK_MARKER.exec(first.text)?.[1] ?? null
  const isStuck = touches(first, second) && /^\p{Lu}/u.test(second.text)
  return isRaised(first, second) || isStuck ? first.text.trim() : null
}

function touches(before: Fragment, piece: Fragment): boolean {
  return piece.x - rightOf(before) < 0.1 * piece.size
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

/** Type of one size keeps to one baseline; smaller type may be raised or sunk beside the larger. */
function shareHeight(a: Fragment, b: Fragment): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  if (small.size > 0.85 * large.size) return Math.abs(a.y - b.y) < 0.25 * large.size
  const top = Math.max(a.y - 0.8 * a.size, b.y - 0.8 * b.size)
  const bottom = Math.min(a.y + 0.2 * a.size, b.y + 0.2 * b.size)
  return bottom - top > 0.5 * small.size
}

/** Some programs print bold by printing twice, a hair apart. */
function withoutShadows(pieces: readonly Fragment[]): Fragment[] {
  return pieces.filter((piece, at) => {
    const before = pieces[at - 1]
    return before === undefined || before.text.trim() !== piece.text.trim() || piece.x - before.x > 0.25 * piece.size
  })
}

function isRaised(piece: Fragment, beside: Fragment): boolean {
  return MARKER.test(piece.text) && piece.size < 0.85 * beside.size && piece.y < beside.y - 0.1 * beside.size
}

function row(pieces: readonly Fragment[], uprights: readonly Rule[], footnotes: ReadonlySet<string>): Row {
  const size = greatest(pieces.map((piece) => piece.size))
  const tallest = pieces.find((piece) => piece.size === size) ?? pieces[0]
  const marker = noteMarker(pieces)
  const isNote = marker !== null && footnotes.has(marker)
  const printed = isNote ? withoutMarker(pieces, marker) : pieces
  const referenceIn = (piece: Fragment) => {
    const name = piece.text.trim()
    if (tallest === undefined || !footnotes.has(name)) return null
    const before = printed[printed.indexOf(piece) - 1]
    const isStuck = before !== undefined && MARKER.test(name) && touches(before, piece) && WORD_END.test(before.text)
    return isStuck || isRaised(piece, tallest) ? name : null
  }
  const segments = parted(printed, uprights)
    .map((group) => segmentOf(phrasesOf(group, referenceIn).map((phrase) => withoutReferences(phrase, footnotes))))
    .filter(({ text, refersTo }) => text !== '' || refersTo.length > 0)
  const line = { y: tallest?.y ?? 0, size, segments }
  return isNote ? { ...line, footnote: marker } : line
}

function withoutMarker([first, ...rest]: readonly Fragment[], marker: string): Fragment[] {
  if (first === undefined || first.text.trim() === marker) return rest
  return [{ ...first, text: first.text.trimStart().slice(marker.length) }, ...rest]
}

/** Takes digits out that are stuck to a word's end and name one of the page's footnotes: 'aftalen1.' */
function withoutReferences(phrase: Phrase, footnotes: ReadonlySet<string>): Phrase {
  if (footnotes.size === 0) return phrase
  const refersTo = [...phrase.refersTo]
  const text = phrase.text.replace(STUCK_REFERENCE, (digits) => {
    if (!footnotes.has(digits)) return digits
    refersTo.push(digits)
    return ''
  })
  return { ...phrase, text, refersTo }
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
