import type { Line, Page } from '../text.ts'

/** A line before it has its place. */
export type UnplacedLine = Omit<Line, 'page' | 'line'>

/** Collects a word processor's lines into pages, with footnotes at the foot of the page that refers to them. */
export type Sheets = {
  readonly add: (line: UnplacedLine) => void
  readonly addNote: (line: UnplacedLine) => void
  readonly breakPage: () => void
  /** breaks unless the page has just begun: a rendered break follows every real one */
  readonly breakUsedPage: () => void
  readonly pages: (header: readonly UnplacedLine[], footer: readonly UnplacedLine[]) => Page[]
}

type Sheet = { readonly lines: UnplacedLine[]; readonly notes: UnplacedLine[] }

export function sheets(): Sheets {
  let last: Sheet = { lines: [], notes: [] }
  const all = [last]
  const breakPage = () => {
    last = { lines: [], notes: [] }
    all.push(last)
  }
  return {
    add: (line) => last.lines.push(line),
    addNote: (line) => last.notes.push(line),
    breakPage,
    breakUsedPage: () => {
      if (last.lines.length > 0) breakPage()
    },
    pages: (header, footer) => {
      const used = all.findLastIndex(({ lines, notes }) => lines.length + notes.length > 0)
      return all
        .slice(0, Math.max(1, used + 1))
        .map(({ lines, notes }, at) => placed(at + 1, [...header, ...lines, ...notes, ...footer]))
    },
  }
}

function placed(page: number, lines: readonly UnplacedLine[]): Page {
  return { page, lines: lines.map((line, at) => ({ page, line: at + 1, ...line })) }
}
