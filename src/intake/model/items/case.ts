import { printedDays } from '../header/dates.ts'
import { headerFacts } from '../header/facts.ts'
import { titleLine } from '../header/organization.ts'
import type { Sheet } from '../lines/rows.ts'
import type { MeetingDocument } from '../meeting-document.ts'
import { listHead } from '../participants/list-head.ts'
import { unplaced } from '../reading-doubts.ts'
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
  if (body < 1 || body > 8) return null
  const above = rows.slice(0, body)
  const isMeeting =
    headerFacts(above, sheet).some(({ kind }) => kind !== 'aside') ||
    above.some(
      (row, at) =>
        itemNumber(row) !== null ||
        titleLine(row.text)?.isType === true ||
        listHead(row.text) !== null ||
        (at > 0 && printedDays(row.text).length > 0),
    )
  if (isMeeting) return null
  const letterhead = above.length > 1 ? above.filter(({ text }, at) => at === 0 && isLetterhead(text)) : []
  const { title, public: open } = withoutMarks(
    above
      .slice(letterhead.length)
      .map(({ text }) => text)
      .join(' '),
  )
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
    doubts: [...unplaced(letterhead), ...doubts],
  }
}

/** The authority's name alone: "Langerup Kommune", "Region Sydkyst" */
function isLetterhead(text: string): boolean {
  return /^(?:\p{Lu}[\p{L}-]*\s){1,3}kommune$|^region\s\p{Lu}\p{L}+$/iu.test(text)
}

/** "Referat" over a meeting's facts is the document's name, and "Afbud" a list of people: neither begins a matter. */
function isAboutMeeting(text: string): boolean {
  return /^(?:deltagere|medlemmer|afbud|fraværende|referat|dagsorden)/i.test(text)
}
