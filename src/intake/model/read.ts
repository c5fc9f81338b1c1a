import { unplaced } from './doubts-of-lines.ts'
import { withoutColumns } from './header/columns.ts'
import { type Header, readHeader } from './header/header.ts'
import { closingTime } from './header/when.ts'
import { readCase } from './items/case.ts'
import { divide } from './items/divide.ts'
import { itemStarts } from './items/item-starts.ts'
import { withoutItemTables } from './items/item-tables.ts'
import { type ItemRows, readItem } from './items/read-item.ts'
import { unnumberedStarts } from './items/unnumbered.ts'
import { type Row, sheetOf } from './lines/rows.ts'
import { fold } from './lines/words.ts'
import type { Doubt, Item, MeetingDocument } from './meeting-document.ts'
import { type Attendance, attendanceOf } from './participants/lists.ts'
import type { Presence } from './participants/presence.ts'
import { type LocatedFact, registerOf } from './participants/register.ts'
import { headingStyle, knownHeading } from './sections/heading.ts'
import type { Text } from './text.ts'

/** Reads an agenda, minutes or a committee case out of a document's text. Pure; never throws; nothing is invented. */
export function readMeetingDocument(text: Text): MeetingDocument {
  const sheet = withoutItemTables(sheetOf(text))
  const asCase = readCase(sheet)
  if (asCase !== null) return asCase
  const { starts: numbered, contents } = itemStarts(sheet)
  const starts = numbered.length > 0 ? numbered : unnumberedStarts(sheet)
  const { items: cut, dividers, from } = divide(sheet, starts, contents)
  const headRows = withoutColumns(sheet.rows.slice(0, from).filter((_, at) => !contents.has(at)))
  const header = readHeader(headRows, sheet)
  const free = headRows.filter((_, at) => !header.taken.has(at))
  const attendance = attendanceOf(free)
  const { items: signed, signatures } = withoutSignatures(withNumbers(cut, attendance))
  const { items: itemRows, moved } =
    attendance.listed.length === 0 ? movedAttendance(signed) : { items: signed, moved: [] }
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
  const left = free.filter((_, at) => !attendance.taken.has(at))
  return {
    kind,
    organization,
    title: header.title,
    meeting: { date, start: header.start, end: header.end ?? closedIn(items), location: header.location },
    participants: register.participants,
    items,
    doubts: [
      ...unreadableDoubts(text),
      ...unplaced([...left, ...dividers, ...signatures]),
      ...register.doubts,
      ...orderDoubts(items, itemRows),
      ...reads.flatMap(({ doubts }) => doubts),
    ],
  }
}

const ATTENDANCE_LABEL = /^(?:deltagere|mødedeltagere|til stede|tilstede|mødeleder|medlemmer|fremmødte)\s?:/i

/** Lists of people that stand inside the first items, where the header has none. */
function movedAttendance(cut: readonly ItemRows[]): { items: ItemRows[]; moved: Row[] } {
  const moved: Row[] = []
  const items = cut.map((item, k) => {
    const from = k > 1 ? -1 : item.body.findIndex((row) => ATTENDANCE_LABEL.test(row.text))
    if (from < 0) return item
    const { taken } = attendanceOf(item.body.slice(from))
    let end = from
    while (taken.has(end - from) && !isSectionHeading(item.body, end)) end += 1
    if (end - from < 2) return item
    moved.push(...item.body.slice(from, end))
    return { ...item, body: [...item.body.slice(0, from), ...item.body.slice(end)] }
  })
  return { items, moved }
}

function isSectionHeading(rows: readonly Row[], at: number): boolean {
  const kind = knownHeading(rows, at)?.kind
  return kind !== undefined && kind !== 'absence'
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

function orderDoubts(items: readonly Item[], rows: readonly ItemRows[]): Doubt[] {
  return items.flatMap(({ number, source }, at): Doubt[] => {
    const next = items[at + 1]?.number
    if (number === null || next == null || (rows[at + 1]?.order ?? 0) >= (rows[at]?.order ?? 0)) return []
    return [
      {
        code: 'number-out-of-order',
        message: `Punkt ${number} står før punkt ${next}.`,
        item: number,
        source: source ?? null,
      },
    ]
  })
}

function unreadableDoubts(text: Text): Doubt[] {
  return text.pages.flatMap(({ page, unreadable }) =>
    unreadable === true
      ? [{ code: 'unreadable-page', message: `Side ${page} kan ikke læses som tekst.`, source: { page, line: 1 } }]
      : [],
  )
}

/** Names under "Underskrifter" at the end sign the minutes and say nothing of the last item. */
function withoutSignatures(items: readonly ItemRows[]): { items: ItemRows[]; signatures: Row[] } {
  const last = items.at(-1)
  const from =
    last?.body.findIndex(
      (row) =>
        (row.gap || row.newPage) &&
        /^(?:underskrift(?:er|sside|ssider)?|(?:med )?venlig(?:e)? hilsen(?:er)?|mvh|på vegne af .{3,60})$/.test(
          fold(row.text),
        ),
    ) ?? -1
  if (last === undefined || from < 0) return { items: [...items], signatures: [] }
  return {
    items: [...items.slice(0, -1), { ...last, body: last.body.slice(0, from) }],
    signatures: last.body.slice(from),
  }
}

/** A header that names no body: where one and the same body decided every item, it is the one that met. */
function withSoleBody(
  items: Item[],
  { organization, date }: Header,
): { items: Item[]; organization: string | null; date: string | null } {
  const decisions = items.flatMap((item) => item.decisions)
  const bodies = new Set(decisions.map((decision) => decision.organization ?? ''))
  const [body] = bodies
  if (organization !== null || bodies.size !== 1 || body === undefined || body === '')
    return { items, organization, date }
  const days = new Set(decisions.map((decision) => decision.date ?? date))
  const [day = null] = days.size === 1 ? days : []
  const own = items.map((item) => ({
    ...item,
    decisions: item.decisions.map(({ organization: _body, date: decided, ...rest }) => ({
      ...rest,
      ...(decided != null && decided !== (date ?? day) && { date: decided }),
    })),
  }))
  return { items: own, organization: body, date: date ?? day }
}

/** Word's own numbers are not printed; where the document speaks of "pkt. 1-3" they are what it means. */
function withNumbers(items: readonly ItemRows[], attendance: Attendance): ItemRows[] {
  const speaksOfNumbers =
    attendance.listed.some(({ person }) => person.presence.some(namesItems)) ||
    attendance.facts.some(({ presence }) => presence.some(namesItems))
  return items.map((item) => (speaksOfNumbers && item.number === null ? { ...item, number: item.automatic } : item))
}

function namesItems({ only, not, fromItem, untilItem }: Presence): boolean {
  return [only, not, fromItem, untilItem].some((each) => each !== undefined)
}
