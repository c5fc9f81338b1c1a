import type { Row } from '../lines/rows.ts'
import { fold } from '../lines/words.ts'
import { nameIn } from './names.ts'
import { type Person, peopleIn } from './person-line.ts'

const NAME_COLUMN = /^(?:navn|deltager|medlem|person)$/
const COLUMN =
  /^(?:navn|deltager|medlem|person|titel|stilling|organisation|myndighed|kommune|rolle|funktion|repræsenterer|part|deltog|fremmøde|til stede|afbud|mødt|status|bemærkning(?:er)?|parti|tilstedeværelse|deltagelse|deltager\?)$/

/** The names of a table's columns, where the row heads a table of people. */
export function tableHeader(row: Row): readonly string[] | null {
  const cells = row.cells?.map(fold) ?? []
  return cells.length > 1 && NAME_COLUMN.test(cells[0] ?? '') && cells.every((cell) => COLUMN.test(cell)) ? cells : null
}

/** A person from a row of such a table. */
export function tablePerson(row: Row, columns: readonly string[]): Person | null {
  const cells = row.cells
  if (cells === null || nameIn(cells[0]?.replace(/\(.*$/, '') ?? '') === null) return null
  const crossed = cells.map((cell, at) => (/^(?:x|ja)$/i.test(cell) && columns[at] === 'afbud' ? 'afbud' : cell))
  return peopleIn(crossed.join('; '))[0] ?? null
}
