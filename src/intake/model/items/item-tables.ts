import type { Row, Sheet } from '../lines/rows.ts'
import { fold, withoutClosing } from '../lines/words.ts'

const NUMBER = /^(?:pkt|punkt|nr|pkt\. nr|punkt nr|#|sag|sag nr|dagsordenspunkt nr)$/
const TITLE = /^(?:emne|punkt|dagsordenspunkt|titel|sag|overskrift|dagsorden|tema)$/
const SECTION =
  /^(?:referat|beslutning|indstilling|baggrund|konklusion|drøftelse|opfølgning|ansvarlig|deadline|bilag|materiale|sagsfremstilling|formål|bemærkninger|tid|type|status|aktion|beslutning\/konklusion|referat\/beslutning|formål med punktet|ansvarlig og frist)$/

/**
 * Some minutes are one table: a row for each item, a column for its number, title and each section.
 * Such a table is laid out as if the items had been printed one under the other.
 */
export function withoutItemTables(sheet: Sheet): Sheet {
  let columns: readonly string[] | null = null
  const rows = sheet.rows.flatMap((row): Row[] => {
    const head = row.cells === null ? null : columnsOf(row.cells)
    if (head !== null) {
      columns = head
      return []
    }
    if (columns !== null && row.cells !== null) return unfolded(row, row.cells, columns)
    columns = row.cells === null ? null : columns
    return [row]
  })
  return rows.length === sheet.rows.length ? sheet : { ...sheet, rows }
}

/** The names of the columns where a row heads a table of items. */
function columnsOf(cells: readonly string[]): readonly string[] | null {
  const folded = cells.map(fold)
  const titled = folded.findIndex((cell) => TITLE.test(cell))
  const known = folded.every(
    (cell, at) => cell === '' || TITLE.test(cell) || SECTION.test(cell) || (at === 0 && NUMBER.test(cell)),
  )
  const sections = folded.filter((cell, at) => at > titled && SECTION.test(cell)).length
  return known && titled >= 0 && sections > 0 ? cells : null
}

function unfolded(row: Row, cells: readonly string[], columns: readonly string[]): Row[] {
  const line = (text: string): Row => ({ ...row, text, cells: null, bullet: false, gap: true, startsParagraph: true })
  const title = columns.findIndex(
    (column, at) => TITLE.test(fold(column)) && (at > 0 || !NUMBER.test(fold(column)) || columns.length === 2),
  )
  const number = title === 1 ? withoutClosing(cells[0] ?? '') : ''
  const sections = columns.flatMap((column, at) => {
    const text = cells[at] ?? ''
    return at <= title || text === '' || column === '' ? [] : [line(column), line(text)]
  })
  return [line(number === '' ? (cells[title] ?? '') : `${number}. ${cells[title] ?? ''}`), ...sections]
}
