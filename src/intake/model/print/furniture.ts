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
/** Distance to the text, in sizes of its type. */
const APART = 1.7
const MOST_FURNITURE_ROWS = 6
const PAGE_NUMBER = /^(side|page|s\.|p\.)?\s*[-–]?\s*\d{1,4}\s*[-–]?(\s*(af|of|ud af|\/)\s*\d{1,4})?$/i
const PAGE_OF_PAGES = /\b(side|page)\s*:?\s*\d{1,4}\s*(af|of|ud af|\/)\s*\d{1,4}\b/i

/**
 * Parts running headers, footers and page numbers from the text. They stand outermost in the margin, and repeat from
 * page to page (page numbers may differ), number the page, or are set in smaller type; and they keep a distance to the
 * text, so that what every page happens to begin with (a heading, where each item has a page of its own) is kept.
 */
export function furnished(pages: readonly Margin[], body: number): Furnished[] {
  const tops = repeated(pages.map(topMargin))
  const bottoms = repeated(pages.map(bottomMargin))
  return pages.map((page, at) => {
    const isTop = (row: Row) => tops.has(wording(row, at + 1))
    const isBottom = (row: Row) => bottoms.has(wording(row, at + 1))
    const head = furnitureRows(topMargin(page), page.rows, isTop, body)
    const foot = furnitureRows(bottomMargin(page), page.rows.toReversed(), isBottom, body)
    const last = Math.max(head, page.rows.length - foot)
    return { header: page.rows.slice(0, head), body: page.rows.slice(head, last), footer: page.rows.slice(last) }
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
  for (const [at, margin] of margins.entries()) {
    const wordings = new Set(margin.map((row) => wording(row, at + 1)))
    for (const words of wordings) pagesWith.set(words, (pagesWith.get(words) ?? 0) + 1)
  }
  const enough = Math.max(2, margins.length > 5 ? 0.4 * margins.length : margins.length - 1)
  return new Set([...pagesWith].filter(([, count]) => count >= enough).map(([words]) => words))
}

/** A row's words, with the page number left out of them, also where it ends the row and nothing calls it a page. */
function wording({ segments }: Row, page: number): string {
  const words = segments.map(({ text }) => (isPageNumber(text) ? text.replace(/\d+/g, '#') : text)).join(' ')
  return words
    .replace(/\b(side|page)\s*:?\s*\d{1,4}/gi, '$1 #')
    .replace(/(?<!\b(?:punkt|pkt\.?|sag|bilag|nr\.?)) \d{1,4}$/i, (number) => (Number(number) === page ? ' #' : number))
}

function isPageNumber(text: string): boolean {
  return PAGE_NUMBER.test(text) || PAGE_OF_PAGES.test(text)
}

/** How many rows, from the page's edge inward, are furniture. `inward` is the whole page in that order. */
function furnitureRows(
  margin: readonly Row[],
  inward: readonly Row[],
  repeats: (row: Row) => boolean,
  body: number,
): number {
  let count = 0
  for (const [at, row] of margin.entries()) {
    const next = inward[at + 1]
    const distance = next === undefined ? Number.POSITIVE_INFINITY : Math.abs(next.y - row.y)
    const isSmall = row.size < 0.95 * body
    const isApart = distance > APART * body
    const text = row.segments.map((segment) => segment.text).join(' ')
    const isOwn = isPageNumber(text) || (isSmall && isApart && next !== undefined && next.size > row.size)
    if (!isOwn && !repeats(row)) return count
    if (isOwn || isSmall || isApart) count = at + 1
  }
  return count
}
