import type { Row, Sheet } from './rows.ts'
import { endsSentence, startsLower } from './words.ts'

/** A paragraph, a list point or a line of a table, with the rows it was printed on. */
export type Paragraph = { readonly text: string; readonly point: Point; readonly rows: readonly Row[] }

/** how a list point is marked; null for running text */
export type Point = 'bullet' | 'number' | null

const MONTH = /^(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)(?!\p{L})/iu
/** "Administrationen indstiller," over its points */
const LEAD = /(?:indstill|anbefal|foreslå)(?:er|es|s|r)(?:\s[^.]{0,80})?,$/i
const PRINTED_NUMBER = /^(\d{1,3}(?:\.\d{1,2}){0,2}|[a-zæøå])([.)])\s(?=\S)/

/** The number that a list point is printed with, '1' or 'a'; a day ("1. oktober") is none. */
export function printedNumber(text: string): { number: string; rest: string } | null {
  const match = PRINTED_NUMBER.exec(text)
  if (match === null || match[1] === undefined) return null
  const rest = text.slice(match[0].length)
  return MONTH.test(rest) ? null : { number: match[1], rest }
}

/** Whether the first word of the next line would have fitted on this one: then the line break was meant. */
export function breaksEarly(row: Row, next: Row, sheet: Sheet, share = 0.9): boolean {
  const word = next.text.slice(0, 60).split(' ', 1)[0] ?? ''
  return row.text.length + 1 + word.length <= sheet.wrapsAt * share
}

/** Whether a new paragraph or list point begins at a row. */
export function beginsParagraph(above: Row, row: Row, sheet: Sheet): boolean {
  if (row.bullet || row.marker !== null || row.startsParagraph) return true
  if (row.cells !== null || above.cells !== null || row.text.startsWith('http') || above.text.startsWith('http'))
    return true
  const complete = endsSentence(above.text)
  if (row.newPage && !complete && startsLower(row.text)) return false
  if (row.gap) return true
  if (sheet.reads === 'docx') return above.look?.startsParagraph === true
  if (printedNumber(row.text) !== null)
    return complete || /[:;,]$/.test(above.text) || breaksEarly(above, row, sheet, 0.8)
  if (startsLower(row.text))
    return (
      /^at /.test(row.text) &&
      (LEAD.test(above.text) || (/(?:,| og)$/.test(above.text) && breaksEarly(above, row, sheet)))
    )
  if (complete || above.text.endsWith(':')) return breaksEarly(above, row, sheet)
  return breaksEarly(above, row, sheet, 0.7)
}

/** Rows as paragraphs, their line wraps and hyphenation undone. */
export function paragraphsOf(rows: readonly Row[], sheet: Sheet): Paragraph[] {
  const groups: Row[][] = []
  for (const row of rows) {
    const group = groups.at(-1)
    const above = group?.at(-1)
    if (
      group === undefined ||
      above === undefined ||
      beginsParagraph(above, row, sheet) ||
      goesOnCounting(group[0], row)
    )
      groups.push([row])
    else group.push(row)
  }
  return groups.map((group) => ({ text: joinedText(group), point: pointOf(group[0]), rows: group }))
}

/** "2." under a point that began with "1." is the next point, however full the line above is. */
function goesOnCounting(first: Row | undefined, row: Row): boolean {
  const before = first === undefined ? null : countOf(first.text)
  return before !== null && countOf(row.text) === before + 1
}

function countOf(text: string): number | null {
  const printed =
    /^\[?(\d{1,3})(?:[.)\]]\s|\s?[-–]\s\d{5})/.exec(text)?.[1] ??
    /^bilag\s(?:\d{1,3}\.)?(\d{1,3})(?!\d)/i.exec(text)?.[1]
  if (printed !== undefined) return MONTH.test(text.replace(/^\d{1,3}[.)]\s/, '')) ? null : Number(printed)
  return /^[a-z]\)\s/.test(text) ? text.charCodeAt(0) : null
}

function pointOf(row: Row | undefined): Point {
  if (row === undefined) return null
  if (row.marker !== null || printedNumber(row.text) !== null) return 'number'
  return row.bullet ? 'bullet' : null
}

/** The rows' words as one line. */
export function joinedText(rows: readonly Pick<Row, 'text'>[]): string {
  const pieces: string[] = []
  let above = ''
  for (const { text } of rows) {
    if (above !== '' && splitsWord(above, text)) pieces[pieces.length - 1] = above.slice(0, -1)
    else if (above !== '' && (!endsWithHyphen(above) || keepsHyphen(text))) pieces.push(' ')
    pieces.push(text)
    above = text
  }
  return pieces.join('')
}

function endsWithHyphen(text: string): boolean {
  return /[\p{L}\d][-\u2010]$/u.test(text.slice(-3))
}

/** "genoptrænings-" + "indsats" is one word cut in two; "Ældre-" + "og" and "Holm-" + "Sandager" are not. */
function splitsWord(above: string, below: string): boolean {
  return /\p{Ll}\p{Ll}[-\u2010]$/u.test(above.slice(-4)) && /^\p{Ll}/u.test(below) && !keepsHyphen(below)
}

function keepsHyphen(below: string): boolean {
  return /^(?:og|eller|samt|til|såvel|men|både)(?!\p{L})/u.test(below)
}

/** A section's text by the contract: paragraphs apart by an empty line, list points by a line break, bullets as '- '. */
export function runningText(rows: readonly Row[], sheet: Sheet): string {
  const paragraphs = paragraphsOf(rows, sheet)
  let text = ''
  let above: Paragraph | null = null
  for (const paragraph of paragraphs) {
    if (above !== null) text += staysClose(above, paragraph) ? '\n' : '\n\n'
    text += mark(paragraph) + paragraph.text
    above = paragraph
  }
  return text
}

function mark(paragraph: Paragraph): string {
  const row = paragraph.rows[0]
  if (row?.marker) return `${row.marker} `
  return paragraph.point === 'bullet' ? '- ' : ''
}

function staysClose(above: Paragraph, below: Paragraph): boolean {
  if (above.point !== null && below.point !== null) return true
  if (above.point !== null || below.point !== null || below.rows[0]?.gap === true) return false
  return below.rows[0]?.cells !== null || !/[.:!?,]$/.test(above.text)
}
