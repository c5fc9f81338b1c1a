import { runningText } from '../lines/paragraphs.ts'
import type { Footnote, Row, Sheet } from '../lines/rows.ts'
import type { Section, SectionKind, SourceLines } from '../meeting-document.ts'
import { type Heading, type HeadingStyle, knownHeading, unknownHeading } from './heading.ts'

/** A headed part of an item, with the rows its text stands on. */
export type Part = {
  readonly heading: Heading | null
  readonly kind: SectionKind
  readonly rows: readonly Row[]
  readonly headingRow: Row | null
}

/** Divides an item's rows at their headings. Text before the first heading is a statement without one. */
export function partsOf(rows: readonly Row[], sheet: Sheet, style: HeadingStyle): Part[] {
  const parts: { heading: Heading | null; kind: SectionKind; rows: Row[]; headingRow: Row | null }[] = []
  for (let at = 0; at < rows.length; ) {
    const row = rows[at]
    if (row === undefined) break
    const part = parts.at(-1)
    const heading = sectionHeading(rows, at, part, sheet, style)
    if (heading === null) {
      if (part === undefined) parts.push({ heading: null, kind: 'statement', rows: [row], headingRow: null })
      else part.rows.push(row)
      at += 1
    } else {
      const rest = heading.rest === null ? [] : [{ ...row, text: heading.rest, bullet: false, gap: false }]
      parts.push({ heading, kind: heading.kind, rows: rest, headingRow: row })
      at += heading.rows
    }
  }
  return parts
}

function sectionHeading(rows: readonly Row[], at: number, part: Part | undefined, sheet: Sheet, style: HeadingStyle): Heading | null {
  const heading = knownHeading(rows, at)
  if (heading === null) {
    return part?.kind === 'attachments' ? null : unknownHeading(rows, at, sheet, style)
  }
  if (isText(heading, rows, at, part)) return null
  return heading
}

/** A heading's words may also be a line of text: the lead under "Indstilling", the absent named in a decision. */
function isText(heading: Heading, rows: readonly Row[], at: number, part: Part | undefined): boolean {
  if (part?.kind === 'recommendation' && heading.kind === 'recommendation') {
    return heading.lead || (part.rows.length === 0 && heading.rest === null && /^det |om$/i.test(heading.text))
  }
  if (heading.kind === 'absence' && part?.kind === 'decision') {
    return heading.rest !== null || isSentence(rows[at + 1])
  }
  return false
}

/** "Fraværende:" over a sentence is an empty label, over names it is a heading. */
function isSentence(next: Row | undefined): boolean {
  return next === undefined || /^(?:godkendt|tiltrådt|drøftet|anbefal|taget|udvalget|indstilling|udsat|ingen)/i.test(next.text)
}

/** A part as the contract has it. */
export function sectionOf(part: Part, sheet: Sheet): Section {
  return {
    heading: part.heading?.text ?? null,
    kind: part.kind,
    text: withFootnotes(runningText(part.rows, sheet), part.rows, sheet.footnotes),
    source: sourceOf(part.headingRow === null ? part.rows : [part.headingRow, ...part.rows]),
  }
}

/** Where rows stand; the last line only where it is on the same page. */
export function sourceOf(rows: readonly Row[]): SourceLines | null {
  const first = rows[0]
  if (first === undefined) return null
  const onPage = rows.filter((row) => row.page === first.page)
  const last = onPage.at(-1)?.line ?? first.line
  return last > first.line ? { page: first.page, line: first.line, endLine: last } : { page: first.page, line: first.line }
}

/** Notes whose marks stand in the text become its last paragraphs. */
function withFootnotes(text: string, rows: readonly Row[], footnotes: readonly Footnote[]): string {
  if (footnotes.length === 0 || rows.length === 0) return text
  let noted = text
  for (const note of footnotes) {
    if (!rows.some((row) => row.page === note.page)) continue
    const mark = `[${note.mark}]`
    if (!text.includes(mark)) continue
    noted = `${noted.replace(` ${mark}`, '').replace(mark, '')}\n\n${mark} ${note.text}`
  }
  return noted
}
