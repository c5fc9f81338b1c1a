import { joinedText, runningText } from '../lines/paragraphs.ts'
import type { Row, Sheet } from '../lines/rows.ts'
import { sourceOf } from '../lines/source.ts'
import type { Section, SectionKind } from '../meeting-document.ts'
import { attendanceIn, peopleOf } from '../participants/attendance-prose.ts'
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

function sectionHeading(
  rows: readonly Row[],
  at: number,
  part: Part | undefined,
  sheet: Sheet,
  style: HeadingStyle,
): Heading | null {
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
  if (part?.kind === 'attachments' && !heading.whole) return true
  if (heading.bare && part?.kind === 'treatment' && !/behandling/i.test(part.heading?.text ?? ''))
    return !rows[at]?.text.endsWith(':')
  return heading.kind === 'absence' && part?.kind === 'decision' && !isOverNames(rows, at, heading)
}

/** "Fraværende" is a heading where names (or nobody) follow, up to the next heading; otherwise a label in the text. */
function isOverNames(rows: readonly Row[], at: number, heading: Heading): boolean {
  const below: string[] = heading.rest === null ? [] : [heading.rest]
  for (let k = at + heading.rows; k < rows.length && k < at + 60 && knownHeading(rows, k) === null; k += 1)
    below.push(rows[k]?.text ?? '')
  return below.length > 0 && below.every((text) => /^ingen\.?$/i.test(text) || isPartOfNames(text))
}

function isPartOfNames(text: string): boolean {
  return (
    peopleOf(text.replace(/(?:[.,]|\sog)$/, '')) !== null ||
    /^\([A-ZÆØÅ]{1,2}\)$/.test(text) ||
    attendanceIn(text).length > 0
  )
}

/** A part as the contract has it. */
export function sectionOf(part: Part, sheet: Sheet): Section {
  return {
    heading: part.heading?.text ?? null,
    kind: part.kind,
    text: [runningText(part.rows, sheet), ...notesOf(part.rows, sheet)].filter((text) => text !== '').join('\n\n'),
    source: sourceOf(part.headingRow === null ? part.rows : [part.headingRow, ...part.rows]),
  }
}

/** The notes that rows refer to, as a section's last paragraphs: "[1] …" */
export function notesOf(rows: readonly Row[], sheet: Sheet): string[] {
  return rows.flatMap((row) =>
    row.refersTo.flatMap((mark) => {
      const notes = sheet.footnotes.filter((note) => note.mark === mark && note.page >= row.page)
      const note = notes[0] ?? sheet.footnotes.find((each) => each.mark === mark)
      return note === undefined ? [] : [`[${mark}] ${joinedText(note.lines.map((text) => ({ text })))}`]
    }),
  )
}
