import { joinedText } from '../lines/paragraphs.ts'
import type { Row } from '../lines/rows.ts'
import { countOf, sentences, splitAtAnd, splitOutsideBrackets, tidy } from '../lines/words.ts'
import { type AttendanceFact, attendanceIn } from './attendance-prose.ts'
import { type ListHead, listHead, placedHead } from './list-head.ts'
import { isOffice, nameIn } from './names.ts'
import { chairIn, markIn, type Person, peopleIn } from './person-line.ts'
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

const START: ListHead = {
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
const NOBODY = /^(?:ingen|ingen afbud|-|–|intet|alle(?: medlemmer)?(?: var| er)?(?: mødt| til stede)?)\.?$/i

type Block = { head: ListHead; text: string; rows: Row[]; running: boolean }

/** Reads lists of people, and sentences about who was there, from rows that hold nothing else. */
export function attendanceOf(rows: readonly Row[]): Attendance {
  const taken = new Set<number>()
  const blocks: Block[] = []
  const facts: AttendanceFact[] = []
  let head = START
  let columns: readonly string[] | null = null
  const tabled: Listed[] = []
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at]
    if (row === undefined) break
    if (row.text.length > LONGEST) continue
    const header = tableHeader(row)
    if (header !== null) {
      columns = header
      taken.add(at)
      continue
    }
    const person = columns === null ? null : tablePerson(row, columns)
    if (person !== null) {
      tabled.push({ person, head, rows: [row] })
      taken.add(at)
      continue
    }
    const prose = proseAt(rows, at)
    if (prose !== null) {
      facts.push(...prose.facts)
      for (let k = at; k < prose.end; k += 1) taken.add(k)
      at = prose.end - 1
      continue
    }
    const open = blocks.at(-1)
    const opened = open !== undefined && taken.has(at - 1) && isRemark(row) ? null : headAt(rows, at, open, taken)
    if (opened !== null) {
      head = within(head, opened, row, rows[at - 1])
      columns = null
      taken.add(at)
      if (opened.rest !== '' && !NOBODY.test(opened.rest))
        blocks.push({ head, text: opened.rest, rows: [row], running: true })
      continue
    }
    if (NOBODY.test(row.text) && taken.has(at - 1)) taken.add(at)
    else if (open !== undefined && taken.has(at - 1) && goesOn(open, rows, at)) {
      open.text = open.head === head ? joinBlock(open, row) : open.text
      open.rows.push(row)
      taken.add(at)
    } else if (peopleIn(row.text).length > 0) {
      blocks.push({ head, text: row.text, rows: [row], running: false })
      taken.add(at)
    }
  }
  return { listed: [...blocks.flatMap(listedIn), ...tabled], facts, taken }
}

/** "Afbud: N.N." straight under a group's names speaks of that group. */
function within(group: ListHead, opened: ListHead, row: Row, above: Row | undefined): ListHead {
  const close = !row.gap || above?.gap === true
  if (group.nests && opened.mark === null && opened.rest !== '' && !row.gap)
    return { ...opened, mark: group.mark, nests: true }
  const belongs = !group.isFunction && opened.group === null && opened.mark !== null && opened.rest !== '' && close
  return belongs ? { ...opened, group: group.group } : opened
}

function joinBlock(block: Block, row: Row): string {
  const above = block.rows.at(-1)
  if (isRemark(row) && !row.text.startsWith('(')) return `${block.text}, ${row.text}`
  return above === undefined ? row.text : joinedText([{ ...above, text: block.text }, row])
}

/** A sentence about attendance, over as many rows as it takes. */
function proseAt(rows: readonly Row[], at: number): { facts: AttendanceFact[]; end: number } | null {
  const row = rows[at]
  if (row === undefined || (row.bullet && !/(?<!\p{L})(?:deltog|havde)(?!\p{L})/u.test(row.text))) return null
  if (
    !/(?<!\p{L})(?:deltog|deltager|havde|har|var|er|forlod|ankom|mødte|kom|gik|afbud|alle|samtlige)(?!\p{L})/iu.test(
      paragraphFrom(rows, at).text.slice(0, 600),
    )
  )
    return null
  const paragraph = paragraphFrom(rows, at)
  const found = sentences(paragraph.text).map((sentence) =>
    listHead(sentence)?.rest === undefined ? attendanceIn(sentence) : proseAfterLabel(sentence),
  )
  const facts = found.flat()
  if (found[0]?.length === 0 && !/^(?:deltagere:\s)?(?:alle|samtlige)\s/i.test(paragraph.text)) return null
  return facts.length === 0 && !/^(?:deltagere:\s)?alle\s.{0,40}(?:mødt|til stede)/i.test(paragraph.text)
    ? null
    : { facts, end: paragraph.end }
}

/** "Deltagere: Alle var mødt undtagen …" is a sentence; "Afbud: N.N." is a list. */
function proseAfterLabel(sentence: string): AttendanceFact[] {
  const rest = listHead(sentence)?.rest ?? ''
  return /^(?:alle|samtlige)\s/i.test(rest) ? attendanceIn(rest) : []
}

function paragraphFrom(rows: readonly Row[], at: number): { text: string; end: number } {
  const group: Row[] = []
  let end = at
  for (let k = at; k < rows.length && k < at + 12; k += 1) {
    const row = rows[k]
    if (row === undefined || (k > at && (row.gap || row.bullet || /[.:]$/.test(rows[k - 1]?.text ?? '')))) break
    if (
      k > at &&
      (listHead(row.text) !== null ||
        (!/[,-]$| og$/.test(rows[k - 1]?.text ?? '') && (rows[k - 1]?.text.length ?? 0) < 50))
    )
      break
    group.push(row)
    end = k + 1
  }
  return { text: joinedText(group), end }
}

/** The heading that a row is: by its words, or by standing over names without being one. */
function headAt(
  rows: readonly Row[],
  at: number,
  open: Block | undefined,
  taken: ReadonlySet<number>,
): ListHead | null {
  const row = rows[at]
  const next = rows[at + 1]
  if (row === undefined || (open !== undefined && isOpen(open.text) && taken.has(at - 1))) return null
  const text = row.cells === null ? row.text : row.cells.join(' ')
  const known = listHead(text)
  const nested = known === null ? null : /^([^:,;(]{3,40}):\s(.+)$/.exec(known.rest)
  if (known !== null && nested?.[1] !== undefined && nested[2] !== undefined)
    return { ...known, group: nested[1], nests: true, rest: nested[2] }
  if (
    known !== null &&
    (known.rest !== '' ||
      known.group === null ||
      next === undefined ||
      isPersonal(next) ||
      listHead(next.text) !== null)
  )
    return known
  const label = /^([^:]{2,60}):\s(.+)$/.exec(text)
  if (
    label?.[1] !== undefined &&
    label[2] !== undefined &&
    nameIn(label[1]) === null &&
    taken.has(at - 1) &&
    peopleIn(label[2]).length > 0
  ) {
    return { ...placedHead(label[1]), rest: label[2] }
  }
  if (row.bullet || row.cells !== null || text.length > 70 || next === undefined || !isPersonal(next)) return null
  const apart =
    row.gap ||
    text.endsWith(':') ||
    next.bullet ||
    isSetAs(row, 'heading') ||
    (row.look?.bold === true && next.look?.bold !== true)
  return apart &&
    peopleIn(text).length === 0 &&
    markIn(text) === null &&
    chairIn(text) === null &&
    /^\p{Lu}/u.test(text) &&
    !/[.,;]$/.test(text) &&
    !/\d{3}/.test(text)
    ? placedHead(text)
    : null
}

function isSetAs(row: Row, style: string): boolean {
  return row.look?.style?.toLowerCase().startsWith(style) === true
}

function isPersonal(row: Row): boolean {
  return peopleIn(row.text).length > 0 || NOBODY.test(row.text)
}

function isOpen(text: string): boolean {
  return countOf(text, '(') > countOf(text, ')') || /(?:,|-|\s(?:og|for|fra|i|af|Det|Nære))$/.test(text)
}

/** Whether a row goes on with the person above it: an open bracket, a mark or role on its own line, the rest of a title. */
function goesOn(open: Block, rows: readonly Row[], at: number): boolean {
  const row = rows[at]
  if (row === undefined || row.bullet || row.marker !== null) return false
  if (isOpen(open.text)) return true
  if (isRemark(row)) return true
  if (row.gap || row.text.length > 90 || /\s=\s|^forklaring:/i.test(row.text)) return false
  if (open.running) return !isPersonal(row) || splitNames(row.text).length > 1 || /[,;]$/.test(open.text)
  return peopleIn(row.text).length === 0 && !/:$/.test(row.text)
}

/** A mark of attendance, a role or a party on a line of its own. */
function isRemark(row: Row): boolean {
  const text = row.text.replace(/^\(|\)$/g, '')
  if (row.bullet || row.text.endsWith(':') || listHead(row.text)?.group === null) return false
  return (
    markIn(text) !== null || chairIn(text) !== null || /^\([A-ZÆØÅ]{1,2}\)$/.test(row.text) || /^løsgænger$/i.test(text)
  )
}

function listedIn(block: Block): Listed[] {
  const lines = splitNames(block.text)
  const several = lines.length >= 3 || (lines.length === 2 && (block.running || / og /.test(block.text)))
  return (several ? lines : [block.text]).flatMap((line) => {
    const people = peopleIn(line)
    return people.map(
      (person, order): Listed => ({
        person: marked(person, block.head, order),
        head: headFor(person, block.head, order),
        rows: block.rows,
      }),
    )
  })
}

/** What a list's heading says of everyone in it, except of a substitute named beside the absent. */
function marked(person: Person, head: ListHead, order: number): Person {
  const presence = head.presence === null ? person.presence : [...person.presence, head.presence]
  const mark = order > 0 ? 'present' : (person.mark ?? head.mark)
  return { ...person, presence, mark }
}

function headFor(person: Person, head: ListHead, order: number): ListHead {
  return order > 0 || (person.substituteFor !== null && head.mark !== null) ? { ...head, mark: null } : head
}

/** The persons of a running list, each with what belongs to them; one entry where the line is about one person. */
function splitNames(text: string): string[] {
  const bySemicolon = splitOutsideBrackets(text, ';')
  const parts = bySemicolon.length > 1 ? bySemicolon : splitOutsideBrackets(text, ',')
  const people: string[] = []
  for (const part of parts.flatMap(splitAnd)) {
    const above = people.at(-1)
    if (above === undefined || startsPerson(part)) people.push(part)
    else people[people.length - 1] = `${above}, ${part}`
  }
  return people.map((line) => line.replace(/[.]$/, ''))
}

function splitAnd(part: string): string[] {
  const pieces = splitAtAnd(part)
  return pieces.length > 1 && pieces.every(startsPerson) ? pieces : [part.replace(/^og\s/, '')]
}

function startsPerson(part: string): boolean {
  const head = tidy(part.replace(/[([,].*$/s, '').split(/\s[-–]\s|\s\/(?=[A-ZÆØÅ])/, 1)[0] ?? '')
  return !isOffice(head) && nameIn(head) !== null
}
