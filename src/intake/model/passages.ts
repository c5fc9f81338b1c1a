import type { SourceLines } from './meeting-document.ts'
import type { Line, Text } from './text.ts'

/**
 * The document's words run together (small letters and digits alone), with the line each stretch comes from, so that a passage
 * is found again whatever wraps, hyphens and double spaces the print puts between its words.
 */
export type Passages = {
  readonly words: string
  readonly lines: readonly Line[]
  /** where in `words` each line starts */
  readonly starts: readonly number[]
}

/** First line of a stretch of the document, and the line that it stops before; places in `Passages.lines`. */
export type Stretch = { readonly from: number; readonly until: number }

const shortestPassage = 3

export function passagesOf(text: Text): Passages {
  const lines = text.pages.flatMap((page) => page.lines).filter((line) => line.furniture !== true)
  const starts: number[] = []
  const parts: string[] = []
  let length = 0
  for (const line of lines) {
    const part = runTogether(line.text)
    starts.push(length)
    parts.push(part)
    length += part.length
  }
  return { words: parts.join(''), lines, starts }
}

function runTogether(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

/** Where in the document a place is; the end where it is in none of its lines. */
export function lineAt({ lines }: Passages, source: SourceLines | null | undefined): number {
  if (source == null) return 0
  const found = lines.findIndex((line) => line.page === source.page && line.line >= source.line)
  return found === -1 ? lines.length : found
}

/** Where a stretch of the document says these words; where only their beginning is found, that line. */
export function passage(passages: Passages, said: string | null | undefined, stretch: Stretch): SourceLines | null {
  const words = runTogether(said ?? '')
  if (words.length < shortestPassage) return null
  const from = passages.starts[stretch.from] ?? passages.words.length
  const until = passages.starts[stretch.until] ?? passages.words.length
  const within = passages.words.slice(from, until)
  const whole = within.indexOf(words)
  if (whole !== -1) return linesBetween(passages, from + whole, from + whole + words.length - 1)
  const beginning = words.length > 40 ? within.indexOf(words.slice(0, 32)) : -1
  return beginning === -1 ? null : linesBetween(passages, from + beginning, from + beginning)
}

function linesBetween(passages: Passages, first: number, last: number): SourceLines | null {
  const from = passages.lines[lineOfWord(passages, first)]
  const to = passages.lines[lineOfWord(passages, last)]
  if (from === undefined || to === undefined) return null
  if (to.page === from.page) return place(from, to)
  const endOfPage = passages.lines.findLast((line) => line.page === from.page)
  return place(from, endOfPage ?? from)
}

function place(from: Line, to: Line): SourceLines {
  const { page, line } = from
  return to.line > line ? { page, line, endLine: to.line } : { page, line }
}

function lineOfWord({ starts }: Passages, word: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? 0) <= word) low = middle
    else high = middle - 1
  }
  return low
}

/** The first line of a stretch in which one of these forms is printed. */
export function lineSaying({ lines }: Passages, forms: readonly string[], stretch: Stretch): SourceLines | null {
  const found = lines
    .slice(stretch.from, stretch.until)
    .find((line) => forms.some((form) => line.text.toLowerCase().includes(form)))
  return found === undefined ? null : { page: found.page, line: found.line }
}

const months = 'januar februar marts april maj juni juli august september oktober november december'.split(' ')

/** The ways in which Danish papers print a day. */
export function printedForms(day: string | null | undefined): string[] {
  const [, year = '', month = '', date = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day ?? '') ?? []
  if (year === '') return []
  const [plainMonth, plainDate] = [String(Number(month)), String(Number(date))]
  const name = months[Number(month) - 1] ?? month
  return [
    `${plainDate}. ${name} ${year}`,
    `${plainDate}.${name} ${year}`,
    `${date}. ${name} ${year}`,
    `${plainDate}. ${name.slice(0, 3)} ${year}`,
    `${date}-${month}-${year}`,
    `${date}.${month}.${year}`,
    `${date}/${month}-${year}`,
    `${date}/${month}/${year}`,
    `${plainDate}-${plainMonth}-${year}`,
    `${plainDate}.${plainMonth}.${year}`,
    `${plainDate}/${plainMonth}-${year}`,
    `${plainDate}/${plainMonth} ${year}`,
    `${year}-${month}-${date}`,
    `${plainDate}. ${name}`,
  ]
}

/** The ways in which a time of day is printed. */
export function printedTimes(time: string | null | undefined): string[] {
  const [, hours = '', minutes = ''] = /^(\d{2}):(\d{2})$/.exec(time ?? '') ?? []
  if (hours === '') return []
  const plain = String(Number(hours))
  const exact = [`${hours}:${minutes}`, `${hours}.${minutes}`, `${plain}:${minutes}`, `${plain}.${minutes}`]
  return minutes === '00' ? [...exact, `kl. ${plain}`, `kl ${plain}`] : exact
}
