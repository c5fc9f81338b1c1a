import type { Row } from './printed-page.ts'

/** The rows of a page that are text, and those that the page carries around it. */
export type Furnished = {
  readonly header: readonly Row[]
  readonly body: readonly Row[]
  readonly footer: readonly Row[]
}
type Margin = { readonly rows: readonly Row[]; readonly height: number }

const TOP_ZONE = 0.16
const BOTTOM_ZONE = 0.86
const MOST_FURNITURE_ROWS = 6
const PAGE_NUMBER = /^(side|page|s\.|p\.)?\s*[-–]?\s*\d{1,4}\s*[-–]?(\s*(af|of|ud af|\/)\s*\d{1,4})?$/i
const PAGE_OF_PAGES = /\b(side|page)\s*:?\s*\d{1,4}\s*(af|of|ud af|\/)\s*\d{1,4}\b/i

/**
 * Parts running headers, footers and page numbers from the text. They stand outermost in the margin, and repeat from
 * page to page (figures may differ), number the page, or are set in smaller type apart from the text.
 */
export function furnished(pages: readonly Margin[], body: number): Furnished[] {
  const tops = repeated(pages.map(topMargin))
  const bottoms = repeated(pages.map(bottomMargin))
  return pages.map((page) => {
    const head = countWhile(topMargin(page), (row, next) => isFurniture(row, next, tops, body))
    const foot = countWhile(bottomMargin(page), (row, next) => isFurniture(row, next, bottoms, body))
    const last = page.rows.length - foot
    return {
      header: page.rows.slice(0, head),
      body: page.rows.slice(head, last),
      footer: page.rows.slice(Math.max(head, last)),
    }
  })
}

function topMargin({ rows, height }: Margin): Row[] {
  return rows.slice(0, MOST_FURNITURE_ROWS).filter(({ y }) => y < TOP_ZONE * height)
}

function bottomMargin({ rows, height }: Margin): Row[] {
  return rows
    .slice(-MOST_FURNITURE_ROWS)
    .filter(({ y, footnote }) => y > BOTTOM_ZONE * height && footnote === undefined)
    .toReversed()
}

/** What stands in the margin of all pages but the first, or of every other page in a longer document. */
function repeated(margins: readonly (readonly Row[])[]): Set<string> {
  const pagesWith = new Map<string, number>()
  for (const margin of margins) {
    for (const words of new Set(margin.map(wording))) pagesWith.set(words, (pagesWith.get(words) ?? 0) + 1)
  }
  const enough = Math.max(2, margins.length > 5 ? 0.4 * margins.length : margins.length - 1)
  return new Set([...pagesWith].filter(([, count]) => count >= enough).map(([words]) => words))
}

function wording(row: Row): string {
  return printed(row).replace(/\d+/g, '#')
}

function printed({ segments }: Row): string {
  return segments.map(({ text }) => text).join(' ')
}

function isFurniture(row: Row, next: Row | undefined, repeats: ReadonlySet<string>, body: number): boolean {
  const text = printed(row)
  if (repeats.has(wording(row)) || PAGE_NUMBER.test(text) || PAGE_OF_PAGES.test(text)) return true
  const apart = next === undefined ? 0 : Math.abs(next.y - row.y)
  return row.size < 0.9 * body && next !== undefined && next.size > row.size && apart > 1.7 * body
}

function countWhile(rows: readonly Row[], holds: (row: Row, next: Row | undefined) => boolean): number {
  const end = rows.findIndex((row, at) => !holds(row, rows[at + 1]))
  return end < 0 ? rows.length : end
}
