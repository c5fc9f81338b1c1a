import type { Row } from '../lines/rows.ts'
import type { AttendanceFact } from './attendance-prose.ts'
import { proseAt } from './attendance-rows.ts'
import type { ListHead } from './list-head.ts'
import { type Block, goesOn, headAt, isNobody, joined, within } from './list-place.ts'
import { type Person, peopleIn } from './person-line.ts'
import { splitNames } from './running-list.ts'
import { tableHeader, tablePerson } from './tables.ts'

/** A person in a list, with the list's heading and the rows that name them. */
export type Listed = { readonly person: Person; readonly head: ListHead; readonly rows: readonly Row[] }

export type Attendance = {
  readonly listed: readonly Listed[]
  readonly facts: readonly AttendanceFact[]
  /** rows that were understood, by their place */
  readonly taken: ReadonlySet<number>
}

/** Longer than any list of people on one line. */
const LONGEST = 10_000

/** The heading of people that no heading stands over. */
const WITHOUT_HEADING: ListHead = {
  label: 'deltagere',
  isRoster: true,
  group: null,
  mark: null,
  chair: null,
  presence: null,
  isFunction: false,
  nests: false,
  rest: '',
}

type Reading = {
  head: ListHead
  /** names of the columns of the table that is being read */
  columns: readonly string[] | null
  readonly found: (Block | Listed)[]
  readonly facts: AttendanceFact[]
  readonly taken: Set<number>
}

/** Reads lists of people, and sentences about who was there, from rows that hold nothing else. */
export function attendanceOf(rows: readonly Row[]): Attendance {
  const reading: Reading = { head: WITHOUT_HEADING, columns: null, found: [], facts: [], taken: new Set() }
  for (let at = 0; at < rows.length; ) {
    const end = readAt(rows, at, reading)
    for (let k = at; k < end; k += 1) reading.taken.add(k)
    at = Math.max(end, at + 1)
  }
  const listed = reading.found.flatMap((each) => ('person' in each ? [each] : listedIn(each)))
  return { listed, facts: reading.facts, taken: reading.taken }
}

/** Reads what begins at a row; answers the row after it, or the same row where nothing was understood. */
function readAt(rows: readonly Row[], at: number, reading: Reading): number {
  const row = rows[at]
  if (row === undefined || row.text.length > LONGEST) return at
  if (readTable(row, reading)) return at + 1
  const prose = proseAt(rows, at)
  if (prose !== null) {
    reading.facts.push(...prose.facts)
    return prose.end
  }
  const open = reading.taken.has(at - 1) ? openBlock(reading) : undefined
  const head = headAt(rows, at, open)
  if (head !== null) openList(head, rows, at, reading)
  else if (isNobody(row.text)) return reading.taken.has(at - 1) ? at + 1 : at
  else if (open !== undefined && goesOn(open, row)) {
    if (open.head === reading.head) open.text = joined(open, row)
    open.rows.push(row)
  } else if (peopleIn(row.text).length > 0) {
    reading.found.push({ head: reading.head, text: row.text, rows: [row], running: false })
  } else return at
  return at + 1
}

function readTable(row: Row, reading: Reading): boolean {
  const header = tableHeader(row)
  if (header !== null) {
    reading.columns = header
    return true
  }
  const person = reading.columns === null ? null : tablePerson(row, reading.columns)
  if (person !== null) reading.found.push({ person, head: reading.head, rows: [row] })
  return person !== null
}

function openBlock({ found }: Reading): Block | undefined {
  const last = found.at(-1)
  return last === undefined || 'person' in last ? undefined : last
}

function openList(head: ListHead, rows: readonly Row[], at: number, reading: Reading): void {
  const row = rows[at]
  if (row === undefined) return
  reading.head = within(reading.head, head, row, rows[at - 1])
  reading.columns = null
  if (head.rest === '' || isNobody(head.rest)) return
  reading.found.push({ head: reading.head, text: head.rest, rows: [row], running: true })
}

function listedIn({ head, text, rows, running }: Block): Listed[] {
  const lines = splitNames(text)
  const several = lines.length >= 3 || (lines.length === 2 && (running || / og /.test(text)))
  return (several ? lines : [text]).flatMap((line) =>
    peopleIn(line).map(
      (person, order): Listed => ({ person: marked(person, head, order), head: headFor(person, head, order), rows }),
    ),
  )
}

/** What a list's heading says of everyone in it, except of a substitute named beside the absent. */
function marked(person: Person, head: ListHead, order: number): Person {
  const presence = head.presence === null ? person.presence : [...person.presence, head.presence]
  return { ...person, presence, mark: order > 0 ? 'present' : (person.mark ?? head.mark) }
}

function headFor(person: Person, head: ListHead, order: number): ListHead {
  return order > 0 || (person.substituteFor !== null && head.mark !== null) ? { ...head, mark: null } : head
}
