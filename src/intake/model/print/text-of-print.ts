import type { Line, Page, Text } from '../text.ts'
import { inReadingOrder } from './columns.ts'
import type { Furnished } from './furniture.ts'
import { furnished } from './furniture.ts'
import { leadings, standsApart } from './leading.ts'
import { lineOf, linesOf } from './lines.ts'
import type { PrintedLine, PrintedPage, Row } from './printed-page.ts'
import { bodySize, footnoteMarkers, rowsOf } from './rows.ts'
import type { RuledTable } from './ruled-tables.ts'
import { isInside, ruledTables, tableLines } from './ruled-tables.ts'

type Layout = {
  readonly printed: PrintedPage
  readonly tables: readonly RuledTable[]
  readonly footnotes: ReadonlySet<string>
  readonly rows: readonly Row[]
}
type ReadPage = { readonly header: PrintedLine[]; readonly body: PrintedLine[]; readonly footer: PrintedLine[] }

/** The text of a printed document: lines in reading order, with tables, footnotes and page furniture told apart. */
export function textOfPrint(pages: readonly PrintedPage[]): Text {
  const body = bodySize(pages.flatMap(({ fragments }) => fragments))
  const layouts = pages.map((page) => layout(page, body))
  const parts = furnished(
    layouts.map(({ rows, printed }) => ({ rows, height: printed.height })),
    body,
  )
  const read = layouts.flatMap((page, at) => {
    const part = parts[at]
    return part === undefined ? [] : [{ page, lines: readPage(page, part) }]
  })
  const usual = leadings(read.map(({ lines }) => lines.body))
  return { reads: 'pdf', pages: read.map(({ page, lines }) => pageOf(page.printed, lines, usual)) }
}

function layout(printed: PrintedPage, body: number): Layout {
  const tables = ruledTables(printed.rules)
  const footnotes = footnoteMarkers(printed.fragments, body)
  const outside = printed.fragments.filter((fragment) => !tables.some((table) => isInside(table, fragment)))
  return { printed, tables, footnotes, rows: rowsOf(outside, printed.rules, footnotes) }
}

function readPage({ printed, tables, footnotes }: Layout, { header, body, footer }: Furnished): ReadPage {
  const firstNote = body.findIndex((row) => row.footnote !== undefined)
  const text = firstNote < 0 ? body : body.slice(0, firstNote)
  const notes = firstNote < 0 ? [] : body.slice(firstNote)
  const lines = aroundTables(text, tables).flatMap((part) =>
    'xs' in part
      ? tableLines(
          part,
          printed.fragments.filter((fragment) => isInside(part, fragment)),
          footnotes,
        )
      : inReadingOrder(part).flatMap((column) => linesOf(column, printed.rules)),
  )
  return { header: header.map(lineOf), body: [...lines, ...noteLines(notes)], footer: footer.map(lineOf) }
}

/** The text above, between and below the tables, with the tables in their places. */
function aroundTables(rows: readonly Row[], tables: readonly RuledTable[]): (Row[] | RuledTable)[] {
  const parts: (Row[] | RuledTable)[] = []
  let rest = rows
  for (const table of tables) {
    const top = table.ys[0] ?? 0
    parts.push(
      rest.filter(({ y }) => y <= top),
      table,
    )
    rest = rest.filter(({ y }) => y > top)
  }
  return [...parts, [...rest]]
}

/** Footnotes stand below the text; each goes on until the next begins. */
function noteLines(rows: readonly Row[]): PrintedLine[] {
  let marker: string | undefined
  return rows.map((row) => {
    marker = row.footnote ?? marker
    const line = lineOf(row)
    return marker === undefined ? line : { ...line, footnote: marker }
  })
}

function pageOf(printed: PrintedPage, { header, body, footer }: ReadPage, usual: ReadonlyMap<number, number>): Page {
  const furniture = (lines: readonly PrintedLine[]) => lines.map((line) => ({ ...lineWithLook(line), furniture: true }))
  const text = body.map((line, at) => {
    const above = body[at - 1]
    return lineWithLook(line, above !== undefined && standsApart(above, line, usual))
  })
  const lines = [...furniture(header), ...text, ...furniture(footer)]
  const { page, width, height, unreadable } = printed
  return {
    page,
    width,
    height,
    ...(unreadable && { unreadable }),
    lines: lines.map((line, at): Line => ({ page, line: at + 1, ...line })),
  }
}

function lineWithLook({ x, y, width, size, bold, endY: _, ...rest }: PrintedLine, gapAbove = false) {
  const look = { x: tenths(x), y: tenths(y), width: tenths(width), size: tenths(size) }
  return { ...rest, look: { ...look, ...(bold && { bold }), ...(gapAbove && { gapAbove }) } }
}

function tenths(points: number): number {
  return Math.round(points * 10) / 10
}
