import { isListMarker } from '../list-marker.ts'
import { printable } from '../printable.ts'
import type { Look, Text } from '../text.ts'
import type { Sheets, UnplacedLine } from './sheets.ts'
import { sheets } from './sheets.ts'
import type { Inline, Paragraph, TableRow, WordBlock } from './word-block.ts'

/** White space of this many points above a paragraph sets it apart; Word's usual 8 between all paragraphs do not. */
const APART = 10
/** A cell with more than this is not a table's but a page's layout: its paragraphs are kept as lines. */
const MOST_PARAGRAPHS_IN_A_CELL = 2
const LONGEST_CELL = 500

/** The text of a word processor's document, with its running headers and footers as furniture of every page. */
export function textOfWord(
  body: readonly WordBlock[],
  header: readonly WordBlock[],
  footer: readonly WordBlock[],
): Text {
  const collected = sheets()
  placeBlocks(body, collected)
  return { reads: 'docx', pages: collected.pages(furniture(header), furniture(footer)) }
}

function furniture(blocks: readonly WordBlock[]): UnplacedLine[] {
  const margin = sheets()
  placeBlocks(blocks, margin)
  return margin.pages([], []).flatMap(({ lines }) => lines.map((line) => ({ ...line, furniture: true })))
}

function placeBlocks(blocks: readonly WordBlock[], onto: Sheets): void {
  let space = 0
  for (const block of blocks) {
    if (block.is === 'row') {
      placeRow(block, onto)
      space = 0
    } else {
      const above = space + block.before
      placeParagraph(block, above >= APART, onto)
      space = isBlank(block) ? above + APART : block.after
    }
  }
}

function isBlank({ inlines }: Paragraph): boolean {
  return !inlines.some((inline) => inline.is === 'text' && inline.text.trim() !== '')
}

function placeParagraph(paragraph: Paragraph, gapAbove: boolean, onto: Sheets): void {
  if (paragraph.startsPage) onto.breakUsedPage()
  const { style, marker } = paragraph
  let isFirst = true
  for (const stretch of stretches(paragraph.inlines)) {
    if (stretch === 'page-break') onto.breakPage()
    else if (stretch === 'rendered-page-break') onto.breakUsedPage()
    else {
      const look = { ...(style !== '' && { style }), ...typeface(stretch) }
      const line = lineOf(stretch, isFirst ? { ...look, startsParagraph: true, ...(gapAbove && { gapAbove }) } : look)
      if (line === null) continue
      onto.add(isFirst && marker !== undefined ? { ...line, marker } : line)
      isFirst = false
    }
    if (typeof stretch !== 'string') for (const inline of stretch) if (inline.is === 'note') placeNote(inline, onto)
  }
  if (paragraph.endsPage) onto.breakPage()
}

type Stretch = Inline[] | 'page-break' | 'rendered-page-break'

/** A paragraph's inlines between its breaks. */
function stretches(inlines: readonly Inline[]): Stretch[] {
  const parts: Stretch[] = []
  let part: Inline[] = []
  for (const inline of withWholeWords(inlines)) {
    if (inline.is === 'line-break' || inline.is === 'page-break' || inline.is === 'rendered-page-break') {
      parts.push(part)
      if (inline.is !== 'line-break') parts.push(inline.is)
      part = []
    } else part.push(inline)
  }
  return [...parts, part]
}

/** Where a page ran over in the middle of a word, the word belongs to the page it begins on. */
function withWholeWords(inlines: readonly Inline[]): Inline[] {
  return inlines.flatMap((inline, at) => {
    const [before, next] = [inlines[at - 1], inlines[at + 1]]
    if (inline.is === 'rendered-page-break' && next?.is === 'text') {
      const rest = restOfWord(before, next.text)
      return rest === '' ? [inline] : [{ ...next, text: rest }, inline]
    }
    if (inline.is === 'text' && before?.is === 'rendered-page-break') {
      return [{ ...inline, text: inline.text.slice(restOfWord(inlines[at - 2], inline.text).length) }]
    }
    return [inline]
  })
}

function restOfWord(before: Inline | undefined, text: string): string {
  return before?.is === 'text' && /\S$/.test(before.text) ? (/^\S+/.exec(text)?.[0] ?? '') : ''
}

function typeface(inlines: readonly Inline[]): Look {
  const written = inlines.filter((inline) => inline.is === 'text' && inline.text.trim() !== '')
  const texts = written.flatMap((inline) => (inline.is === 'text' ? [inline] : []))
  const size = texts.map((text) => text.size ?? 0).reduce((a, b) => Math.max(a, b), 0)
  return { ...(texts.length > 0 && texts.every(({ bold }) => bold) && { bold: true }), ...(size > 0 && { size }) }
}

/** Tabs part a line into cells, as they do on paper; after a typed list marker a tab is a space. */
function lineOf(inlines: readonly Inline[], look: Look): UnplacedLine | null {
  const raw = inlines.map((inline) => (inline.is === 'text' ? inline.text : '')).join('')
  const refersTo = inlines.flatMap((inline) => (inline.is === 'note' ? [inline.marker] : []))
  const cells = raw
    .split('\t')
    .map((cell) => printable(cell).replace(/\s+/g, ' ').trim())
    .filter((cell) => cell !== '')
  if (cells.length === 0 && refersTo.length === 0) return null
  const [first = '', second = '', ...rest] = cells
  const columns = isListMarker(first) && second !== '' ? [`${first} ${second}`, ...rest] : cells
  return {
    text: cells.join(' '),
    look,
    ...(columns.length > 1 && { cells: columns }),
    ...(refersTo.length > 0 && { refersTo }),
  }
}

function placeNote({ marker, text }: Inline & { is: 'note' }, onto: Sheets): void {
  const note = sheets()
  placeBlocks(text, note)
  for (const page of note.pages([], [])) {
    for (const { page: _page, line: _line, ...line } of page.lines) onto.addNote({ ...line, footnote: marker })
  }
}

/** A row is one line with its cells. A row that lays out the page instead (long texts, one cell, tables in tables) is kept as lines. */
function placeRow({ cells }: TableRow, onto: Sheets): void {
  const filled = cells.filter((cell) => cell.some((block) => block.is === 'row' || !isBlank(block)))
  const texts = cells.map(cellLines)
  if (filled.length < 2 || texts.some(isLayout) || filled.some((cell) => cell.some(({ is }) => is === 'row'))) {
    for (const cell of filled) placeBlocks(cell, onto)
    return
  }
  const lines = texts.flat()
  const printed = texts.map((cell) => cell.map(({ marker, text }) => marked(marker, text)).join(' '))
  const refersTo = lines.flatMap((line) => line.refersTo ?? [])
  const bold = lines.every(({ look }) => look?.bold)
  onto.add({
    text: printed.filter((cell) => cell !== '').join(' '),
    cells: printed,
    look: { startsParagraph: true, ...(bold && { bold }) },
    ...(refersTo.length > 0 && { refersTo }),
  })
  for (const cell of filled) {
    for (const block of cell) {
      if (block.is === 'paragraph')
        for (const inline of block.inlines) if (inline.is === 'note') placeNote(inline, onto)
    }
  }
}

function cellLines(cell: readonly WordBlock[]): UnplacedLine[] {
  return cell.flatMap((block) => {
    if (block.is === 'row') return []
    const written = block.inlines.filter(({ is }) => is === 'text' || is === 'note' || is === 'line-break')
    const asSpace = written.map(
      (inline): Inline => (inline.is === 'line-break' ? { is: 'text', text: ' ', bold: true } : inline),
    )
    const line = lineOf(asSpace, typeface(asSpace))
    if (line === null) return []
    return [block.marker === undefined ? line : { ...line, marker: block.marker }]
  })
}

function isLayout(cell: readonly UnplacedLine[]): boolean {
  return cell.length > MOST_PARAGRAPHS_IN_A_CELL || cell.reduce((sum, { text }) => sum + text.length, 0) > LONGEST_CELL
}

function marked(marker: string | undefined, text: string): string {
  if (marker === undefined) return text
  return `${marker === 'bullet' ? '•' : marker} ${text}`
}
