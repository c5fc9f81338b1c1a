import type { Row } from '../lines/rows.ts'
import { labelledFact } from './facts.ts'
import { titleLine } from './organization.ts'

/**
 * A letterhead prints the meeting's facts beside the office's address, and some forms print two facts on a line.
 * Each of them becomes a row of its own, on the line where it stands.
 */
export function withoutColumns(rows: readonly Row[]): Row[] {
  return rows.flatMap((row) => {
    const pieces = (row.cells === null ? [row.text] : besideFacts(row.cells)).flatMap(factsOnOneLine)
    return pieces.length === 1 ? [row] : pieces.map((text) => ({ ...row, text, cells: null }))
  })
}

/** The cells of a letterhead's row; one piece where the row is a label with its value, or a table's. */
function besideFacts(cells: readonly string[]): readonly string[] {
  const [first = '', ...others] = cells
  const facts = others.some(
    (cell) => labelledFact(cell) !== null || (cell.length < 40 && titleLine(cell)?.isType === true),
  )
  return facts && labelledFact(first) === null ? cells : [cells.join(' ')]
}

function factsOnOneLine(text: string): string[] {
  if (text.length > 200 || labelledFact(text) === null) return [text]
  const pieces = text.split(
    /\s(?=(?:Start|Slut|Sted|Mødested|Lokale|Tid|Tidspunkt|Starttidspunkt|Sluttidspunkt)(?:\skl\.?)?\s?:)/,
  )
  return pieces.every((piece) => labelledFact(piece) !== null) ? pieces : [text]
}
