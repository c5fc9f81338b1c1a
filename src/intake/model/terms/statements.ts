import { type Paragraph, paragraphsOf } from '../lines/paragraphs.ts'
import { type Row, sheetOf } from '../lines/rows.ts'
import { fold, sentences } from '../lines/words.ts'
import type { Text } from '../text.ts'
import type { Place } from './proposal.ts'

/** One sentence or list point, with what it stands under. */
export type Statement = {
  readonly text: string
  /** For comparing: lower case, one kind of dash. */
  readonly folded: string
  readonly heading: string
  /** The sentence that leads the list in, for a point of a list. */
  readonly lead: string
  readonly isPoint: boolean
  readonly place: Place
}

/** No sentence that asks something is longer; what is, costs patterns more than it tells. */
const longest = 1_500

/** A document's sentences in the order in which they stand. */
export function statementsOf(text: Text): Statement[] {
  const sheet = sheetOf(text)
  const found: Statement[] = []
  let heading = ''
  let lead = ''
  for (const paragraph of paragraphsOf(sheet.rows, sheet)) {
    if (isHeading(paragraph)) {
      heading = fold(paragraph.text)
      lead = ''
      continue
    }
    const isPoint = paragraph.point !== null
    if (!isPoint) lead = ''
    for (const { words, place } of placed(paragraph)) {
      if (words.length > longest) continue
      found.push({ text: words, folded: fold(words), heading, lead: isPoint ? lead : '', isPoint, place })
      if (!isPoint) lead = /:$/.test(words) ? fold(words) : ''
    }
  }
  return found
}

const numbered = /^(?:§\s?)?\d{1,2}(?:\.\d{1,2})*\.?\s+(?=\p{Lu})/u

/** A short line of its own that is no sentence. */
export function isHeading({ text, point, rows }: Paragraph): boolean {
  if (rows.length > 1 || text.length > 80 || /[.;,!?]$/.test(text)) return false
  if (/^#{1,6}\s/.test(text)) return true
  if (text.endsWith(':')) return false
  const bare = text.replace(/^#{1,6}\s+/, '').replace(numbered, '')
  if (point === 'bullet' || (point === 'number' && bare === text)) return false
  return (
    /^\p{Lu}/u.test(bare) && bare.split(' ').length <= 9 && !/(?:^|\s)(?:er|har|skal|kan|deltager|holdes)\s/.test(bare)
  )
}

/** The sentences of a paragraph, each with the lines that it is printed on. */
function placed(paragraph: Paragraph): { words: string; place: Place }[] {
  const starts = rowStarts(paragraph)
  const [first] = paragraph.rows
  let from = 0
  return sentences(paragraph.text).map((words) => {
    const at = Math.max(0, paragraph.text.indexOf(words, from))
    from = at + words.length
    const on = starts.findLast(({ start }) => start <= at)?.row ?? first
    const until = starts.findLast(({ start }) => start < from)?.row ?? on
    const page = on?.page ?? 1
    const line = on?.line ?? 1
    return { words, place: { page, line, endLine: until?.page === page ? until.line : line } }
  })
}

/** Where in the joined text each row begins. */
function rowStarts({ text, rows }: Paragraph): { start: number; row: Row }[] {
  let from = 0
  return rows.map((row) => {
    const found = text.indexOf(row.text.slice(0, 24).replace(/[-\u2010]$/, ''), from)
    const start = found === -1 ? from : found
    from = start + Math.max(1, row.text.length - 1)
    return { start, row }
  })
}
