import type { Paragraph } from '../lines/paragraphs.ts'
import { tidy } from '../lines/words.ts'
import type { Amount } from '../meeting-document.ts'
import { oere } from './money.ts'

/** A table of sums that is being read: its unit, and what its columns stand for. */
export type AmountTable = {
  readonly unit: string | null
  /** the heads of the columns that hold numbers */
  readonly columns: readonly string[]
  /** whether the paragraph just read is a row of sums */
  readonly isRow: boolean
}

const CAPTION =
  /\(?(?:(?:alle\s)?beløb\s(?:er\s)?(?:angivet\s)?)?(?:i\s)?(?:hele\s)?(?<![\d.])(?:1\.000\s?|1000\s?|mio\.\s?|mia\.\s?|t\.?\s?)(?:kr\.?|kroner)(?![\p{L}\d])[^)]{0,30}\)?/iu
const UNIT_CELL = /^(?:beløb,?\s?)?(?:i\s)?\(?(?:kr\.?|t\.?\s?kr\.?|mio\.\s?kr\.?|1\.?000\s?kr\.?|kroner)\)?$/i
const CELL_NUMBER = /^[-–−+]?\s?\d{1,3}(?:[. ]\d{3}){0,4}(?:,\d{1,3})?(?:\s?(?:kr\.?|mio\. kr\.?))?$/i
const YEAR = /^(?:(?:budget|regnskab|år|b|r)\s?)?((?:19[89]|20[0-4])\d)(?:\s?\(.{1,20}\))?$/i

/** The unit that a table's caption or head gives its numbers: "Beløb i 1.000 kr.", "(mio. kr.)" */
export function captionUnit(text: string): { caption: string; unit: string } | null {
  if (text.length > 300) return null
  const match = CAPTION.exec(text)
  if (match === null) return null
  const caption = match[0]
  const whole = /beløb|^\(|^i\s|hele/i.test(caption) || tidy(text).length === tidy(caption).length
  const beforeNumber = /\d\s?$/.test(text.slice(0, match.index))
  if (
    !whole ||
    beforeNumber ||
    (/^(?:i\s)?(?:mio|mia)/i.test(caption) && !/beløb|\(/i.test(caption) && text.length > 40)
  )
    return null
  return { caption, unit: /mio/i.test(caption) ? 'mio' : /mia/i.test(caption) ? 'mia' : 't.kr.' }
}

/** The table that a paragraph belongs to, if it is part of one. */
export function tableAfter(table: AmountTable | null, paragraph: Paragraph): AmountTable | null {
  const cells = cellsOf(paragraph)
  const caption = captionUnit(paragraph.text)
  if (caption !== null) {
    return {
      unit: caption.unit,
      columns: cells === null ? [] : cells.slice(1).map((cell) => tidy(cell.replace(CAPTION, ''))),
      isRow: false,
    }
  }
  if (cells === null) return isHeadWithoutCells(table, paragraph) ? table : null
  const unitCell = cells.slice(1).find((cell) => UNIT_CELL.test(cell))
  if (unitCell !== undefined)
    return {
      unit: /mio/i.test(unitCell) ? 'mio' : /1\.?000|t\.?\s?kr/i.test(unitCell) ? 't.kr.' : 'kr.',
      columns: cells.slice(1),
      isRow: false,
    }
  const numbers = numbersOf(cells)
  const heads = cells.slice(1)
  const isHead = numbers.length === 0 || heads.every((cell) => YEAR.test(cell))
  if (isHead) return { unit: table?.unit ?? null, columns: heads, isRow: false }
  return table === null || table.unit === null ? null : { ...table, isRow: true }
}

/** The head of a table whose columns the source does not tell apart. */
function isHeadWithoutCells(table: AmountTable | null, { text, rows }: Paragraph): boolean {
  return (
    table !== null &&
    !table.isRow &&
    table.columns.length === 0 &&
    rows.length === 1 &&
    text.length < 80 &&
    !/[.:]$/.test(text)
  )
}

/** Sums of one row; a year in its first cell or over a column belongs to them. */
export function tableAmounts(paragraph: Paragraph, { unit, columns }: AmountTable): Amount[] {
  const cells = cellsOf(paragraph)
  if (cells === null || unit === null) return []
  const [label, ...values] = cells
  const rowYear = yearOf(label)
  const shift = Math.max(0, columns.length - values.length)
  return values.flatMap((printed, k): Amount[] => {
    if (!CELL_NUMBER.test(printed)) return []
    const column = columns[k + shift]
    const columnYear = yearOf(column)
    const party = columnYear === null ? (rowYear === null ? undefined : column) : label
    const sign = /^[-–−]/.test(printed) ? -1 : 1
    const sum = sign * oere(printed.replace(/^[-–−+]\s?/, '').replace(/\s?(?:mio\. )?kr\.?$/i, ''), unit)
    if (!Number.isSafeInteger(sum)) return []
    return [
      {
        oere: sum,
        year: rowYear ?? columnYear,
        estimated: false,
        text: printed,
        ...(party !== undefined && party !== '' && { party }),
      },
    ]
  })
}

function yearOf(cell: string | undefined): number | null {
  const year = YEAR.exec(cell ?? '')?.[1]
  return year === undefined ? null : Number(year)
}

function numbersOf(cells: readonly string[]): string[] {
  return cells.slice(1).filter((cell) => CELL_NUMBER.test(cell))
}

/** A row's cells; in plain text and PDF without cells, a label and the numbers that end the line. */
function cellsOf(paragraph: Paragraph): readonly string[] | null {
  const row = paragraph.rows[0]
  if (row === undefined || paragraph.rows.length > 1) return null
  if (row.cells !== null) return row.cells
  const words = row.text.split(' ')
  if (words.length > 14) return null
  let from = words.length
  while (from > 1 && (CELL_NUMBER.test(words[from - 1] ?? '') || YEAR.test(words[from - 1] ?? ''))) from -= 1
  const label = words.slice(0, from).join(' ')
  return from === words.length || label === '' ? null : [label, ...words.slice(from)]
}
