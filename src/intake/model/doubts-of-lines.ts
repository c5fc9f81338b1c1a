import type { Row } from './lines/rows.ts'
import type { Doubt } from './meeting-document.ts'
import { sourceOf } from './sections/sections.ts'

/** Lines that were read and found no place: a person decides where they belong. */
export function unplaced(rows: readonly Row[]): Doubt[] {
  return rows.map((row) => ({ code: 'unplaced-line', message: `Linjen »${row.text}« er ikke placeret.`, source: sourceOf([row]) }))
}
