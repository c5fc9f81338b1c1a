import { joinedText } from '../lines/paragraphs.ts'
import type { Row } from '../lines/rows.ts'
import { countOf } from '../lines/words.ts'
import { type ListHead, listHead, placedHead } from './list-head.ts'
import { nameIn } from './names.ts'
import { chairIn, markIn, peopleIn } from './person-line.ts'
import { splitNames } from './running-list.ts'

/** Rows about one person, or a running list of several. */
export type Block = { readonly head: ListHead; text: string; readonly rows: Row[]; readonly running: boolean }

const NOBODY = /^(?:ingen|ingen afbud|-|–|intet|alle(?: medlemmer)?(?: var| er)?(?: mødt| til stede)?)\.?$/i
/** more rows than one person or running list takes */
const MOST_ROWS = 60

export function isNobody(text: string): boolean {
  return NOBODY.test(text)
}

/** The heading that a row is: by its words, or by standing over names without being one. */
export function headAt(rows: readonly Row[], at: number, open: Block | undefined): ListHead | null {
  const row = rows[at]
  const next = rows[at + 1]
  if (row === undefined || (open !== undefined && (isOpen(open.text) || isRemark(row)))) return null
  const text = row.cells === null ? row.text : row.cells.join(' ')
  const known = listHead(text)
  const nested = known === null ? null : /^([^:,;(]{3,40}):\s(.+)$/.exec(known.rest)
  if (known !== null && nested?.[1] !== undefined && nested[2] !== undefined) {
    return { ...known, group: nested[1], nests: true, rest: nested[2] }
  }
  if (known !== null && (known.rest !== '' || known.group === null || isOverList(next))) return known
  return labelOfPeople(text, open) ?? (next === undefined ? null : headByPlace(row, text, next))
}

function isOverList(next: Row | undefined): boolean {
  return next === undefined || isPersonal(next) || listHead(next.text) !== null
}

/** "Sygehus Vest: N.N., N.N." inside a list */
function labelOfPeople(text: string, open: Block | undefined): ListHead | null {
  const [, label, rest] = /^([^:]{2,60}):\s(.+)$/.exec(text) ?? []
  if (open === undefined || label === undefined || rest === undefined) return null
  return nameIn(label) === null && peopleIn(rest).length > 0 ? { ...placedHead(label), rest } : null
}

function headByPlace(row: Row, text: string, next: Row): ListHead | null {
  if (row.bullet || row.cells !== null || text.length > 70 || !isPersonal(next)) return null
  const isStyled = row.look?.style?.toLowerCase().startsWith('heading') === true
  const isBold = row.look?.bold === true && next.look?.bold !== true
  if (!(row.gap || text.endsWith(':') || next.bullet || isStyled || isBold)) return null
  const isOther = peopleIn(text).length > 0 || markIn(text) !== null || chairIn(text) !== null
  return !isOther && /^\p{Lu}/u.test(text) && !/[.,;]$|\d{3}/.test(text) ? placedHead(text) : null
}

function isPersonal(row: Row): boolean {
  return peopleIn(row.text).length > 0 || isNobody(row.text)
}

/** "Afbud: N.N." straight under a group's names speaks of that group. */
export function within(group: ListHead, opened: ListHead, row: Row, above: Row | undefined): ListHead {
  const close = !row.gap || above?.gap === true
  if (group.nests && opened.mark === null && opened.rest !== '' && !row.gap)
    return { ...opened, mark: group.mark, nests: true }
  const belongs = !group.isFunction && opened.group === null && opened.mark !== null && opened.rest !== '' && close
  return belongs ? { ...opened, group: group.group } : opened
}

/** Whether a row goes on with the person above it: an open bracket, a mark or role on its own line, the rest of a title. */
export function goesOn(open: Block, row: Row): boolean {
  if (row.bullet || row.marker !== null || open.rows.length > MOST_ROWS) return false
  if (isOpen(open.text) || isRemark(row)) return true
  if (row.gap || row.text.length > 90 || /\s=\s|^forklaring:/i.test(row.text)) return false
  if (open.running) return !isPersonal(row) || splitNames(row.text).length > 1 || /[,;]$/.test(open.text)
  return peopleIn(row.text).length === 0 && !row.text.endsWith(':')
}

export function joined({ text, rows }: Block, row: Row): string {
  const above = rows.at(-1)
  if (isRemark(row) && !row.text.startsWith('(')) return `${text}, ${row.text}`
  return above === undefined ? row.text : joinedText([{ text }, row])
}

function isOpen(text: string): boolean {
  return countOf(text, '(') > countOf(text, ')') || /(?:,|-|\s(?:og|for|fra|i|af))$/.test(text)
}

/** A mark of attendance, a role or a party on a line of its own. */
function isRemark(row: Row): boolean {
  const text = row.text.replace(/^\(|\)$/g, '')
  if (row.bullet || row.text.endsWith(':') || listHead(row.text)?.group === null) return false
  const isParty = /^\([A-ZÆØÅ]{1,2}\)$/.test(row.text) || /^løsgænger$/i.test(text)
  return isParty || markIn(text) !== null || chairIn(text) !== null
}
