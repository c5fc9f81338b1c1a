import { printedNumber } from '../lines/paragraphs.ts'
import { isEmphasised, type Row, type Sheet } from '../lines/rows.ts'
import { endsSentence, startsLower, startsUpper, withoutClosing } from '../lines/words.ts'
import type { SectionKind } from '../meeting-document.ts'
import { decisionHeading } from './decision-heading.ts'
import { headingWord } from './heading-words.ts'

/** A section's heading, read from one row or two. */
export type Heading = {
  readonly text: string
  readonly kind: SectionKind
  /** what follows the heading's colon on the same line */
  readonly rest: string | null
  /** rows that the heading takes */
  readonly rows: number
  readonly organization: string | null
  readonly date: string | null
  /** who recommends, where the heading is the lead of a recommendation */
  readonly by: string | null
  /** a body and a day and no word that says it decided: inside an account of the case's way it is text */
  readonly bare: boolean
  /** a word of the vocabulary and nothing of the author's own after it */
  readonly whole: boolean
  /** "Administrationen indstiller, at": a lead, which inside a recommendation is text */
  readonly lead: boolean
  /** false where the words are no known heading and only the look says so */
  readonly known: boolean
}

const LEAD =
  /^(.{2,90}?)\s(?:indstiller|anbefaler|foreslår)(?:\s(?:til|over\sfor)\s.{2,110}?)?(?:\sfølgende)?(?:,?\sat)?(?:\s(?:udvalget|regionsrådet|byrådet|gruppen|klyngen|styregruppen|bestyrelsen))?[,:]?$/i
const PASSIVE_LEAD =
  /^(?:det|der)\s(?:indstilles|anbefales|foreslås)(?:\s(?:til|over\sfor)\s.{2,110}?)?(?:,?\sat(?:\s.{2,90})?)?[,:]?$/i
const FORWARD =
  /^(?:Forvaltningen|Administrationen|Direktionen|Sekretariatet) (?:indstiller|anbefaler)(?: til .{2,60})?$/

/** "2.1 Baggrund" */
const SUBNUMBER = /^\d{1,3}\.\d{1,2}\.?\s(?=\p{Lu})/u

/** The known heading that a row is; null where it is none. */
export function knownHeading(rows: readonly Row[], at: number): Heading | null {
  const row = rows[at]
  if (row === undefined || row.bullet || row.text.length > 190) return null
  if (!startsUpper(row.text) && !SUBNUMBER.test(row.text)) return null
  return (
    overTwoLines(row, rows[at + 1], rows[at - 1]) ??
    ownLine(row, 1, rows[at - 1]) ??
    leadHeading(rows, at) ??
    runIn(row.text)
  )
}

function ownLine(row: Row, rows: number, above: Row | undefined): Heading | null {
  const text = row.text.replace(SUBNUMBER, '')
  const word = headingWord(text)
  if (word !== null && (word.sure || standsApart(row, above)))
    return headed(text, word.kind, { rows, whole: word.whole })
  const decision = decisionHeading(text)
  return decision === null ? null : headed(text, 'decision', { rows, ...decision })
}

/** An ordinary word is a heading only where white space, its look or a colon sets it apart. */
function standsApart(row: Row, above: Row | undefined): boolean {
  if (row.gap || row.newPage || row.look?.bold === true || row.text.endsWith(':')) return true
  return row.startsParagraph && above !== undefined && endsSentence(above.text)
}

/** A heading that is wrapped after a joining word, or a decision's before its day. */
function overTwoLines(row: Row, next: Row | undefined, above: Row | undefined): Heading | null {
  if (next === undefined || next.gap || next.bullet || row.text.length < 30 || next.text.length > 60) return null
  if (
    /\s(?:og|til|eller)$/.test(row.text) &&
    startsLower(next.text) &&
    headingWord(`${row.text} ${next.text}`) !== null
  ) {
    return ownLine({ ...row, text: `${row.text} ${next.text}` }, 2, above)
  }
  if (!/^(?:beslutning|behandling)\s|s\sbeslutning(?:\s|$)/i.test(row.text) || endsSentence(row.text)) return null
  const joined = `${row.text} ${next.text}`
  const decision = decisionHeading(joined)
  return decision?.date == null ? null : headed(joined, 'decision', { rows: 2, ...decision })
}

/** The lead of a recommendation on a line of its own: "Administrationen indstiller, at" */
function leadHeading(rows: readonly Row[], at: number): Heading | null {
  const row = rows[at]
  const next = rows[at + 1]
  if (row === undefined || next === undefined || !startsUpper(row.text)) return null
  const passive = PASSIVE_LEAD.test(row.text)
  const lead = passive ? null : LEAD.exec(row.text)
  if (!passive && lead === null) return null
  const listed = next.bullet || next.marker !== null || printedNumber(next.text) !== null || /^at\s/i.test(next.text)
  if (!listed && !FORWARD.test(withoutClosing(row.text))) return null
  return headed(row.text, 'recommendation', { by: lead?.[1] ?? null, lead: true })
}

/** A known heading, a colon, and its text on the same line. */
function runIn(text: string): Heading | null {
  const colon = text.indexOf(': ')
  if (colon < 3 || colon > 150) return null
  const label = text.slice(0, colon)
  const rest = text.slice(colon + 2).trim()
  const word = headingWord(label)
  if (word?.sure === true) return headed(label, word.kind, { rest })
  const decision = decisionHeading(label)
  return decision === null ? null : headed(label, 'decision', { rest, ...decision })
}

function headed(text: string, kind: SectionKind, more: Partial<Heading>): Heading {
  return {
    text: headingText(text),
    kind,
    rest: null,
    rows: 1,
    organization: null,
    date: null,
    by: null,
    lead: false,
    bare: false,
    whole: true,
    known: true,
    ...more,
  }
}

function headingText(text: string): string {
  return withoutClosing(withoutClosing(text).replace(/(?:,\s?|\s)at$/i, ''))
}

/** How a document sets its known headings: what an unknown one must look like too. */
export type HeadingStyle = {
  readonly gapAbove: boolean
  readonly gapBelow: boolean
  readonly capitals: boolean
  readonly colon: boolean
  readonly emphasised: boolean
}

export function headingStyle(sheet: Sheet): HeadingStyle {
  const { rows } = sheet
  const known = rows.flatMap((row, at) => {
    const isHeading = !row.bullet && row.text.length < 60 && headingWord(row.text)?.sure === true
    return isHeading ? [{ row, next: rows[at + 1] }] : []
  })
  const mostly = (test: (heading: { row: Row; next: Row | undefined }) => boolean) =>
    known.length > 1 && known.filter(test).length / known.length >= 0.7
  return {
    gapAbove: mostly(({ row }) => row.gap || row.newPage),
    gapBelow: mostly(({ next }) => next?.gap === true),
    capitals: mostly(({ row }) => isCapitals(row.text)),
    colon: mostly(({ row }) => row.text.endsWith(':')),
    emphasised: mostly(({ row }) => isEmphasised(row, sheet) === true),
  }
}

/** A heading that no list of words knows, by standing as this document's headings stand. */
export function unknownHeading(rows: readonly Row[], at: number, sheet: Sheet, style: HeadingStyle): Heading | null {
  const row = rows[at]
  const above = rows[at - 1]
  const next = rows[at + 1]
  if (row === undefined || next === undefined || !standsAlone(row)) return null
  const looks = isEmphasised(row, sheet)
  const set =
    looks !== null && style.emphasised
      ? looks && isEmphasised(next, sheet) !== true
      : style.capitals
        ? isCapitals(row.text) && !isCapitals(next.text)
        : looks !== true && standsAsTyped(row, above, next, sheet, style)
  return set ? headed(row.text, 'other', { known: false }) : null
}

function standsAlone(row: Row): boolean {
  const { text } = row
  if (row.bullet || row.marker !== null || row.cells !== null || text.length > 70 || !startsUpper(text)) return false
  return !/[.,;!?–-]$/.test(text) && text.split(' ').length <= 9 && !/\d{3}|https?:|@/.test(text)
}

function standsAsTyped(row: Row, above: Row | undefined, next: Row, sheet: Sheet, style: HeadingStyle): boolean {
  if (!style.gapAbove || !(row.gap || row.newPage) || sheet.reads === 'docx') return false
  if (next.gap !== style.gapBelow || row.text.endsWith(':') !== style.colon) return false
  if (
    row.text.length > 45 ||
    (above !== undefined && !endsSentence(above.text) && !above.bullet && above.text.length > 40)
  )
    return false
  return (
    !next.bullet &&
    next.cells === null &&
    startsUpper(next.text) &&
    (next.text.length > sheet.wrapsAt * 0.6 || endsSentence(next.text)) &&
    next.text.length > 45
  )
}

function isCapitals(text: string): boolean {
  return /\p{Lu}{4}/u.test(text) && !/\p{Ll}/u.test(text)
}
