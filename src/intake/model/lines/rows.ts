import type { Line, Look, Text } from '../text.ts'
import { isFurniture, withoutWebsiteWords } from './furniture.ts'
import { withEdgesAndNotes } from './plain-text.ts'
import { tidy } from './words.ts'

/** One printed line as every recogniser sees it: tidied, its bullet taken off, its distance to the line above known. */
export type Row = {
  readonly page: number
  readonly line: number
  readonly text: string
  /** printed or made by the word processor */
  readonly bullet: boolean
  /** a number made by the word processor, not printed: '1.', 'a)' */
  readonly marker: string | null
  /** more white space above than between the lines of one paragraph */
  readonly gap: boolean
  readonly newPage: boolean
  /** the source knows that a paragraph begins here */
  readonly startsParagraph: boolean
  readonly look: Look | null
  /** cells of a table row; in plain text the columns that wide white space separates */
  readonly cells: readonly string[] | null
  /** marks of the footnotes that the line refers to */
  readonly refersTo: readonly string[]
}

/** A document's rows without furniture, its footnotes apart, and the width at which its lines wrap. */
export type Sheet = {
  readonly reads: Text['reads']
  readonly rows: readonly Row[]
  readonly footnotes: readonly Footnote[]
  readonly wrapsAt: number
  /** whether white space sets paragraphs apart in this document */
  readonly hasGaps: boolean
  /** type size of the running text; 0 where unknown */
  readonly bodySize: number
}

export type Footnote = { readonly mark: string; readonly lines: string[]; readonly page: number; readonly line: number }

const BULLET = /^\s{0,80}(?:[•◦▪■●·‣∙►»\uf0b7\uf0a7\uf0d8]\s{0,20}|[–—*−-]\s+|[–-](?=\p{Lu}\p{Ll})|o(?:\t|\s{2,20}))/u

const ONLY_BULLET = /^[•◦▪■●·‣∙►»–—*-]$/

/** Lays a document out as rows. */
export function sheetOf(text: Text): Sheet {
  const printedLines = text.pages.flatMap((page) => page.lines)
  const lines = text.reads === 'text' ? withEdgesAndNotes(printedLines) : printedLines
  const apart = text.reads === 'text' && isDoubleSpaced(lines) ? 2 : 1
  const rows: Row[] = []
  const footnotes: Footnote[] = []
  let blanks = 0
  let page = 0
  for (const line of lines) {
    if (line.furniture === true) continue
    const printed = tidy(line.text)
    if (line.footnote !== undefined) {
      addNote(footnotes, line, printed)
      continue
    }
    if (printed === '') blanks += 1
    if (printed === '') continue
    const row = rowOf(line, text.reads, blanks >= apart, line.page !== page)
    blanks = 0
    page = line.page
    if (row.text !== '' && !isFurniture(row.text)) rows.push(row)
  }
  return {
    reads: text.reads,
    rows: withoutDashes(rows),
    footnotes,
    wrapsAt: wrapWidth(rows),
    hasGaps: rows.filter((row) => row.gap).length > rows.length * 0.03,
    bodySize: bodySize(rows),
  }
}

/** A note's lines all carry its mark; hyphens between them are undone like elsewhere. */
function addNote(footnotes: Footnote[], line: Line, printed: string): void {
  const mark = tidy(line.footnote ?? '')
  const open = footnotes.at(-1)
  if (open !== undefined && open.mark === mark && open.page === line.page) open.lines.push(printed)
  else footnotes.push({ mark, lines: [printed], page: line.page, line: line.line })
}

function rowOf(line: Line, reads: Text['reads'], blankAbove: boolean, newPage: boolean): Row {
  const bulletless = line.text.replace(BULLET, '')
  const bullet = bulletless !== line.text || line.marker === 'bullet'
  return {
    page: line.page,
    line: line.line,
    text: withoutWebsiteWords(tidy(bulletless.replaceAll('|', ' '))),
    bullet,
    marker: line.marker === undefined || line.marker === 'bullet' ? null : tidy(line.marker),
    gap: blankAbove || line.look?.gapAbove === true,
    newPage,
    startsParagraph: line.look?.startsParagraph === true,
    look: line.look ?? null,
    cells: cellsOf(line, bulletless, reads),
    refersTo: line.refersTo ?? [],
  }
}

/** A table's cells as the source gives them, empty ones too; in plain text the columns between wide white space. */
function cellsOf(line: Line, text: string, reads: Text['reads']): readonly string[] | null {
  const given = line.cells?.map(tidy).filter((cell, at) => !(at === 0 && ONLY_BULLET.test(cell)))
  const cells = given ?? (reads === 'text' ? columnsOf(text) : [])
  return cells.filter((cell) => cell !== '').length > 1 ? cells : null
}

function columnsOf(text: string): string[] {
  const parts = text.includes('|') ? text.split('|') : text.trim().split(/\t|(?<=\S)\s{3}(?=\S)|(?<=\S) {4,200}(?=\S)/)
  return parts.map(tidy).filter((part) => part !== '')
}

/** A dash at the start of a line in the middle of a sentence is no bullet. */
function withoutDashes(rows: readonly Row[]): Row[] {
  return rows.map((row, at) => {
    const above = rows[at - 1]
    const midSentence =
      row.bullet &&
      row.marker === null &&
      above !== undefined &&
      !row.gap &&
      !above.bullet &&
      !/[.:;,!?]$/.test(above.text) &&
      /^\p{Ll}/u.test(row.text) &&
      above.text.length > 60
    return midSentence ? { ...row, bullet: false, text: `– ${row.text}` } : row
  })
}

/** Text saved from a page layout, where every line is followed by an empty one: sentences go on over the empty lines. */
function isDoubleSpaced(lines: readonly Line[]): boolean {
  let pairs = 0
  let spaced = 0
  let unfinished = 0
  let running = 0
  let above: string | null = null
  let blanks = 0
  for (const line of lines) {
    const printed = line.text.trim()
    if (printed === '') {
      blanks += 1
      continue
    }
    if (above !== null) {
      pairs += 1
      if (blanks > 0) spaced += 1
      if (blanks === 1 && above.length > 45 && !/[.:!?;,]$/.test(above)) {
        unfinished += 1
        if (/^\p{Ll}/u.test(printed) && !printed.startsWith('at ')) running += 1
      }
    }
    above = printed
    blanks = 0
  }
  return pairs >= 4 && spaced / pairs > 0.75 && running > 2 && running / unfinished > 0.4
}

/** The length of a full line: nearly the longest, leaving out web addresses. */
function wrapWidth(rows: readonly Row[]): number {
  const lengths = rows.filter((row) => row.text.includes(' ')).map((row) => row.text.length)
  lengths.sort((a, b) => b - a)
  return lengths[Math.floor(lengths.length * 0.03)] ?? 80
}

function bodySize(rows: readonly Row[]): number {
  const letters = new Map<number, number>()
  for (const row of rows) {
    const size = row.look?.size
    if (size !== undefined) letters.set(size, (letters.get(size) ?? 0) + row.text.length)
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}

/** Set apart from the running text by weight, size or style; null where the source says nothing of looks. */
export function isEmphasised(row: Row, sheet: Sheet): boolean | null {
  const look = row.look
  if (look === null) return null
  if (look.style !== undefined && /^(?:heading|overskrift|title|titel)/i.test(look.style)) return true
  if (look.bold === true) return true
  if (look.size !== undefined && sheet.bodySize > 0) return look.size > sheet.bodySize * 1.06
  return look.bold === undefined && look.style === undefined ? null : false
}
