import type { Row } from './lines/rows.ts'
import { sourceOf } from './lines/source.ts'
import type { Doubt } from './meeting-document.ts'

/** Lines that were read and found no place: a person decides where they belong. */
export function unplaced(rows: readonly Row[]): Doubt[] {
  return rows.map((row) => ({
    code: 'unplaced-line',
    message: `Linjen »${shortened(row.text)}« er ikke placeret.`,
    source: sourceOf([row]),
  }))
}

function shortened(text: string): string {
  return text.length > 300 ? `${text.slice(0, 300)} …` : text
}
