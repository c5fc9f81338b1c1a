import { breaksEarly } from '../lines/paragraphs.ts'
import { isEmphasised, type Row, type Sheet } from '../lines/rows.ts'
import { endsSentence, fold, startsLower, tidy } from '../lines/words.ts'
import { knownHeading } from '../sections/heading.ts'
import { caseFacts } from './case-facts.ts'
import { itemNumber } from './item-number.ts'

export type ItemTitle = {
  readonly title: string | null
  /** false for "Lukket punkt: …", true for "(Åben)", null where the title does not say */
  readonly public: boolean | null
  /** the first row after the title */
  readonly end: number
}

const LONGEST_TITLE = 4
const CONNECTS =
  /(?:,|[-–/(&]|\s(?:og|eller|i|på|for|til|af|fra|om|med|ved|vedr\.|vedrørende|mellem|samt|under|efter|en|et|det|den|de|at|som))$/i

/** Reads a title from where it begins, over as many rows as it is wrapped on. */
export function itemTitle(rows: readonly Row[], from: number, to: number, firstLine: string, sheet: Sheet): ItemTitle {
  let end = from
  const lines: string[] = []
  const numberAlone = rows[from]?.text !== undefined && itemNumber(rows[from])?.title === ''
  if (numberAlone && firstLine !== '') end += 1
  lines.push(firstLine)
  end += 1
  while (end < to && end - from < LONGEST_TITLE && goesOn(rows, end, sheet)) {
    lines.push(rows[end]?.text ?? '')
    end += 1
  }
  const title = joinTitle(lines)
  if (end < to && fold(rows[end]?.text ?? '') === fold(title) && title !== '') end += 1
  return { ...withoutMarks(title), end }
}

/** Whether a row goes on with the title above it. */
function goesOn(rows: readonly Row[], at: number, sheet: Sheet): boolean {
  const row = rows[at]
  const above = rows[at - 1]
  if (row === undefined || above === undefined) return false
  if (row.bullet || row.marker !== null || row.startsParagraph || (row.gap && !above.text.endsWith('-'))) return false
  if (knownHeading(rows, at) !== null || caseFacts(row) !== null || endsSentence(above.text)) return false
  const [looks, looked] = [isEmphasised(row, sheet), isEmphasised(above, sheet)]
  if (looks !== null && looked !== null && (looks || looked)) return looks === looked
  if (itemNumber(row) !== null) return false
  if (startsLower(row.text)) return !breaksEarly(above, row, sheet, 0.6) || CONNECTS.test(above.text)
  if (CONNECTS.test(above.text)) return true
  return isShortUnderLong(above, row, rows[at + 1], sheet)
}

/** A short line under a nearly full one, with a new beginning under it: the rest of a title, not a paragraph. */
function isShortUnderLong(above: Row, row: Row, next: Row | undefined, sheet: Sheet): boolean {
  const isRest = above.text.length >= sheet.wrapsAt * 0.72 && row.text.length < sheet.wrapsAt * 0.6
  return isRest && !/[.:]$/.test(row.text) && (next === undefined || (!startsLower(next.text) && !next.bullet))
}

function joinTitle(lines: readonly string[]): string {
  return lines.reduce((title, line) => {
    if (title === '') return line
    if (/\p{Ll}-$/u.test(title) && /^\p{Ll}/u.test(line) && !/^(?:og|eller|samt)\s/.test(line))
      return title.slice(0, -1) + line
    return title.endsWith('-') && !/^(?:og|eller|samt)\s/.test(line) ? title + line : `${title} ${line}`
  }, '')
}

const CLOSED_FIRST = /^\(?lukket(?:\s(?:punkt|sag|dagsordenspunkt))?\)?\s?[:–-]\s?/i
const OPEN_FIRST = /^(?:\(åbent?\)\s?|åbent?(?:\s(?:punkt|sag))?\s?[:–-]\s?)/i
const CLOSED_MARK = /^\(lukket(?:\s(?:punkt|sag))?\)\s?/i
const CLOSED_LAST = /\s?(?:[–-]\s?lukket(?:\s(?:punkt|sag))?|\(lukket(?:\s(?:punkt|sag|møde))?\)|\[lukket\])$/i
const OPEN_LAST = /\s?(?:[–-]\s?åbent?(?:\s(?:punkt|sag))?|\(åbent?(?:\s(?:punkt|sag))?\)|\[åbent?\])$/i
const CLOSED_ALONE = /^\(?lukket(?:\s(?:punkt|sag|dagsordenspunkt))?\)?$/i
const TYPE_MARK = /\s?\((?:[BODE]|\s)\)$/

/** Takes marks of type and access off a title; they say whether the item is open. */
export function withoutMarks(printed: string): { title: string | null; public: boolean | null } {
  let title = tidy(printed).replace(TYPE_MARK, '')
  if (title === '') return { title: null, public: null }
  if (CLOSED_ALONE.test(title)) return { title, public: false }
  let access: boolean | null = null
  const take = (pattern: RegExp, open: boolean) => {
    if (!pattern.test(title)) return
    title = tidy(title.replace(pattern, ''))
    access = open
  }
  take(CLOSED_FIRST, false)
  take(CLOSED_MARK, false)
  take(OPEN_FIRST, true)
  take(CLOSED_LAST, false)
  take(OPEN_LAST, true)
  return { title: title.replace(TYPE_MARK, '') || null, public: access }
}
