import { withoutColumns } from './header/columns.ts'
import { readHeader } from './header/header.ts'
import { closingTime } from './header/when.ts'
import { withoutAttendance } from './items/attendance-in-items.ts'
import { withNumbers } from './items/automatic-numbers.ts'
import { readCase, readLetter } from './items/case.ts'
import { divide } from './items/divide.ts'
import { itemStarts } from './items/item-starts.ts'
import { withoutItemTables } from './items/item-tables.ts'
import { type ItemRows, readItem } from './items/read-item.ts'
import { withoutSignatures } from './items/signatures.ts'
import { unnumberedStarts } from './items/unnumbered.ts'
import { type Row, sheetOf } from './lines/rows.ts'
import type { Item, MeetingDocument } from './meeting-document.ts'
import { attendanceOf } from './participants/lists.ts'
import { type LocatedFact, registerOf } from './participants/register.ts'
import { outOfOrder, unplaced, unreadable, withoutItems } from './reading-doubts.ts'
import { headingStyle } from './sections/heading.ts'
import { withSoleBody } from './sole-body.ts'
import type { Text } from './text.ts'

/** Reads an agenda, minutes or a committee case out of a document's text. Pure; never throws; nothing is invented. */
export function readMeetingDocument(text: Text): MeetingDocument {
  const sheet = withoutItemTables(sheetOf(text))
  const asCase = readCase(sheet)
  if (asCase !== null) return asCase
  const { starts: numbered, contents } = itemStarts(sheet)
  const starts = numbered.length > 0 ? numbered : unnumberedStarts(sheet)
  const letter = starts.length === 0 ? readLetter(sheet) : null
  if (letter !== null) return letter
  const { items: cut, dividers, from } = divide(sheet, starts, contents)
  const headRows = withoutColumns(sheet.rows.slice(0, from).filter((_, at) => !contents.has(at)))
  const header = readHeader(headRows, sheet)
  const free = headRows.filter((_, at) => !header.taken.has(at))
  const attendance = attendanceOf(free)
  const left = free.filter((_, at) => !attendance.taken.has(at))
  const whole = cut.length === 0 ? textAsItem(left) : []
  const { items: signed, signatures } = withoutSignatures([...withNumbers(cut, attendance), ...whole])
  const { items: itemRows, moved } =
    attendance.listed.length === 0 ? withoutAttendance(signed) : { items: signed, moved: [] }
  const inItems = attendanceOf(moved)
  const style = headingStyle(sheet)
  const isAgenda = header.type === 'agenda'
  const reads = itemRows.map((rows) =>
    readItem(
      header.isOpen && rows.public === null ? { ...rows, public: true } : rows,
      { ...header, isAgenda },
      sheet,
      style,
    ),
  )
  const { items, organization, date } = withSoleBody(
    reads.map(({ item }) => item),
    header,
  )
  const decided = items.some(({ decisions }) => decisions.some(({ organization }) => organization === undefined))
  const kind = decided || header.type === 'minutes' ? 'minutes' : 'agenda'
  const numbers = items.flatMap(({ number }) => number ?? [])
  const facts: LocatedFact[] = [
    ...[...attendance.facts, ...inItems.facts].map((fact) => ({ ...fact, item: null })),
    ...reads.flatMap(({ attendance: found, item }) => found.map((fact) => ({ ...fact, item: item.number }))),
  ]
  const register = registerOf([...attendance.listed, ...inItems.listed], facts, kind === 'agenda', numbers)
  return {
    kind,
    organization,
    title: header.title,
    meeting: { date, start: header.start, end: header.end ?? closedIn(items), location: header.location },
    participants: register.participants,
    items,
    doubts: [
      ...unreadable(text),
      ...unplaced([...(whole.length === 0 ? left : []), ...dividers, ...signatures]),
      ...(whole.length === 0 ? [] : [withoutItems(left)]),
      ...register.doubts,
      ...outOfOrder(items, itemRows),
      ...reads.flatMap(({ doubts }) => doubts),
    ],
  }
}

/** Minutes without items keep their text as one. */
function textAsItem(rows: readonly Row[]): ItemRows[] {
  if (rows.reduce((length, { text }) => length + text.length, 0) < 100) return []
  return [
    { number: null, automatic: null, order: 0, title: null, public: null, titleRows: [], leading: [], body: rows },
  ]
}

function closedIn(items: readonly Item[]): string | null {
  for (const { sections } of items) {
    for (const { text } of sections) {
      const time = closingTime(text)
      if (time !== null) return time
    }
  }
  return null
}
