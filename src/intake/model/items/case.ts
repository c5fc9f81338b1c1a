import { printedDays } from '../header/dates.ts'
import { headerFacts } from '../header/facts.ts'
import { titleLine } from '../header/organization.ts'
import { breaksEarly, joinedText } from '../lines/paragraphs.ts'
import type { Row, Sheet } from '../lines/rows.ts'
import type { Doubt, MeetingDocument } from '../meeting-document.ts'
import { listHead } from '../participants/list-head.ts'
import { unplaced, withoutItems } from '../reading-doubts.ts'
import { headingStyle, knownHeading } from '../sections/heading.ts'
import { caseFacts } from './case-facts.ts'
import { itemNumber } from './item-number.ts'
import { readItem } from './read-item.ts'
import { withoutMarks } from './title.ts'

/** Reads a document that is one matter without a meeting; null where it is an agenda or minutes. */
export function readCase(sheet: Sheet): MeetingDocument | null {
  const { rows } = sheet
  const body = rows.findIndex(
    (row, at) => at > 0 && !isAboutMeeting(row.text) && (caseFacts(row) !== null || knownHeading(rows, at) !== null),
  )
  return body < 1 || body > 8 || isOfMeeting(rows.slice(0, body), sheet) ? null : caseOf(sheet, body, [])
}

/** Reads a document that has neither items nor a meeting: its text is kept whole, and doubted. */
export function readLetter(sheet: Sheet): MeetingDocument | null {
  const { rows } = sheet
  if (rows.length === 0 || isOfMeeting(rows.slice(0, 12), sheet)) return null
  const below = rows.findIndex((row, at) => at > 0 && (at > 3 || isUnderTitle(rows[at - 1], row, sheet)))
  return caseOf(sheet, Math.max(1, below), [withoutItems(rows)])
}

function isUnderTitle(above: Row | undefined, row: Row, sheet: Sheet): boolean {
  return above === undefined || row.gap || row.startsParagraph || breaksEarly(above, row, sheet, 0.75)
}

function caseOf(sheet: Sheet, body: number, more: readonly Doubt[]): MeetingDocument {
  const { rows } = sheet
  const above = rows.slice(0, body)
  const letterhead = above.length > 1 ? above.filter(({ text }, at) => at === 0 && isLetterhead(text)) : []
  const { title, public: open } = withoutMarks(joinedText(above.slice(letterhead.length)))
  const { item, doubts } = readItem(
    {
      number: null,
      automatic: null,
      order: 0,
      title,
      public: open,
      titleRows: above,
      leading: [],
      body: rows.slice(body),
    },
    { organization: null, date: null, isAgenda: false },
    sheet,
    headingStyle(sheet),
  )
  return {
    kind: 'case',
    organization: null,
    title,
    meeting: null,
    participants: [],
    items: [item],
    doubts: [...more, ...unplaced(letterhead), ...doubts],
  }
}

/** Whether lines over a document's text speak of a meeting, its day, its people or its items. */
function isOfMeeting(above: readonly Row[], sheet: Sheet): boolean {
  return (
    headerFacts(above, sheet).some(({ kind }) => kind !== 'aside') ||
    above.some(
      (row, at) =>
        itemNumber(row) !== null ||
        titleLine(row.text)?.isType === true ||
        listHead(row.text) !== null ||
        (at > 0 && row.text.length < 80 && printedDays(row.text).length > 0),
    )
  )
}

/** The authority's name alone: "Langerup Kommune", "Region Sydkyst" */
function isLetterhead(text: string): boolean {
  return /^(?:\p{Lu}[\p{L}-]*\s){1,3}kommune$|^region\s\p{Lu}\p{L}+$/iu.test(text)
}

/** "Referat" over a meeting's facts is the document's name, and "Afbud" a list of people: neither begins a matter. */
function isAboutMeeting(text: string): boolean {
  return /^(?:deltagere|medlemmer|afbud|fraværende|referat|dagsorden)/i.test(text)
}
