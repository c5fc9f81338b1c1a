import { decisionHeading } from '../sections/decision-heading.ts'
import { headingWord } from '../sections/heading-words.ts'
import type { Line } from '../text.ts'
import { fold, startsUpper, tidy } from './words.ts'

/**
 * Plain text knows neither page edges nor footnotes. This finds both by what they look like: page numbers with the
 * lines around them that come again at other page numbers, and notes at a page's foot whose marks stand in the text.
 */
export function withEdgesAndNotes(lines: readonly Line[]): Line[] {
  return withNotes(withEdges(lines))
}

const PAGE_NUMBER =
  /(?:^|\s)side\s\d{1,4}(?:\s?(?:af|\/|ud af)\s?\d{1,4})?$|^\d{1,3}\s?(?:\/|af|ud af)\s?\d{1,3}$|^[-–]\s?\d{1,3}\s?[-–]$/i

/** Lines at the top or foot of a page are furniture where they, digits aside, come again at other pages' edges. */
function withEdges(lines: readonly Line[]): Line[] {
  const numbers = [...new Set([...pageNumbers(lines), ...countingLines(lines)])]
  const breaks = lines.flatMap((line, at) => (at > 0 && lines[at - 1]?.page !== line.page ? [at - 0.5] : []))
  const unnumbered = breaks.filter((edge) => !numbers.some((at) => Math.abs(at - edge) < 8))
  const edges = new Set<number>(numbers)
  for (const step of [-1, 1]) {
    const around = [...numbers, ...unnumbered].map((edge) => neighbours(lines, edge, step))
    const seen = new Map<string, number[]>()
    for (const at of new Set(around.flat())) {
      const key = masked(lines[at])
      if (key !== '') addTo(seen, key, at)
    }
    for (const places of seen.values())
      if (places.length >= Math.max(2, around.length * 0.6)) for (const at of places) edges.add(at)
  }
  for (const at of titlesAgain(lines, numbers)) edges.add(at)
  return lines.map((line, at) => (edges.has(at) ? { ...line, furniture: true } : line))
}

function addTo<K, V>(groups: Map<K, V[]>, key: K, value: V): void {
  const group = groups.get(key)
  if (group === undefined) groups.set(key, [value])
  else group.push(value)
}

/** The document's title printed again under a page number. */
function titlesAgain(lines: readonly Line[], numbers: readonly number[]): number[] {
  const top = new Set(lines.slice(0, 12).flatMap(({ text }) => wordsOf(text)))
  return numbers.flatMap((edge) => {
    const [at] = neighbours(lines, edge, 1)
    const words = at === undefined || at < 12 ? [] : wordsOf(lines[at]?.text ?? '')
    return at !== undefined && words.length > 1 && words.every((word) => top.has(word)) && masked(lines[at]) !== ''
      ? [at]
      : []
  })
}

function wordsOf(text: string): string[] {
  return fold(text.slice(0, 200))
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word.length > 2)
}

function pageNumbers(lines: readonly Line[]): number[] {
  return lines.flatMap((line, at) => {
    const printed = tidy(line.text)
    return printed.length < 170 && PAGE_NUMBER.test(printed) ? [at] : []
  })
}

/** Equal lines that end, far to the right, in a number that counts up by one from line to line. */
function countingLines(lines: readonly Line[]): number[] {
  const groups = new Map<string, { at: number; number: number }[]>()
  for (const [at, line] of lines.entries()) {
    const match = line.text.length > 200 ? null : /^(.{0,120}?)\s{6,190}(\d{1,3})$/.exec(line.text)
    const before = tidy(match?.[1] ?? '')
    if (match === null || (before !== '' && !/\p{L}{3}/u.test(before))) continue
    addTo(groups, fold(before), { at, number: Number(match[2]) })
  }
  return [...groups.values()].flatMap((found) => {
    const counts =
      found.length > 1 &&
      (found[0]?.number ?? 9) <= 2 &&
      found.every(({ number }, k) => k === 0 || number === (found[k - 1]?.number ?? 0) + 1)
    return counts ? found.map(({ at }) => at) : []
  })
}

/** The places of the two written lines next to a page's edge, before or after it. */
function neighbours(lines: readonly Line[], edge: number, step: number): number[] {
  const found: number[] = []
  for (
    let at = step < 0 ? Math.ceil(edge) - 1 : Math.floor(edge) + 1;
    found.length < 2 && Math.abs(at - edge) < 7;
    at += step
  ) {
    const line = lines[at]
    if (line === undefined) break
    if (line.text.trim() !== '') found.push(at)
  }
  return found
}

function masked(line: Line | undefined): string {
  const printed = tidy(line?.text ?? '')
  return printed.length > 120 ||
    printed.length < 4 ||
    /[.:]$/.test(printed) ||
    !/\d|\s/.test(printed) ||
    headingWord(printed) !== null ||
    decisionHeading(printed)?.bare === false
    ? ''
    : fold(printed).replace(/\d/g, '#')
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const RAISED = /(?<=[\p{L}\d.,;:)”"])[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}/gu
const STUCK = /(?<=\p{Ll}{3})\d{1,2}(?=[.,;:]?(?:\s|$))/gu
const NOTE = /^\s{0,12}(?:([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2})|(\d{1,2}))\s(\S.*)$/

/** Notes are lines that begin with a mark which is raised or stuck to a word further up. */
function withNotes(lines: readonly Line[]): Line[] {
  const marked = new Set<string>()
  for (const line of lines) for (const mark of marksIn(line)) marked.add(mark)
  if (marked.size === 0) return [...lines]
  const notes = new Map<number, string>()
  let open: string | null = null
  for (const [at, line] of lines.entries()) {
    const beginning = noteAt(lines, at, marked)
    if (beginning !== null) open = beginning
    else if (line.furniture === true || line.text.trim() === '') open = null
    if (open !== null) notes.set(at, open)
  }
  const written = new Set(notes.values())
  return lines.map((line, at) => {
    const note = notes.get(at)
    if (note !== undefined)
      return {
        ...line,
        text: withoutMark(line, notes.get(at - 1) !== note || noteAt(lines, at, marked) !== null),
        footnote: note,
      }
    return withReferences(line, written)
  })
}

function marksIn(line: Line): string[] {
  if (line.text.length > 3000) return []
  return [...line.text.matchAll(RAISED), ...line.text.matchAll(STUCK)].map(([mark]) => digits(mark))
}

/** The mark of a note that begins here: raised, or a number at the page's foot with white space above. */
function noteAt(lines: readonly Line[], at: number, marked: ReadonlySet<string>): string | null {
  const line = lines[at]
  if (line === undefined || line.furniture === true || line.text.length > 400) return null
  const match = NOTE.exec(line.text)
  if (match === null) return null
  const mark = digits(match[1] ?? match[2] ?? '')
  if (!marked.has(mark)) return null
  if (match[1] !== undefined) return mark
  return startsUpper(match[3] ?? '') && isFoot(lines, at) ? mark : null
}

/** Nothing but notes between here and the page's edge. */
function isFoot(lines: readonly Line[], at: number): boolean {
  for (let below = at + 1; below < at + 14; below += 1) {
    const line = lines[below]
    if (line === undefined || line.furniture === true || line.page !== lines[at]?.page) return true
    if (line.text.trim() !== '') continue
    const next = lines.slice(below, below + 4).find(({ text }) => text.trim() !== '')
    return next === undefined || next.furniture === true || NOTE.test(next.text)
  }
  return false
}

function withoutMark(line: Line, begins: boolean): string {
  return begins ? (NOTE.exec(line.text)?.[3] ?? line.text) : line.text
}

function withReferences(line: Line, written: ReadonlySet<string>): Line {
  const refersTo: string[] = []
  const take = (mark: string): string => {
    if (!written.has(digits(mark))) return mark
    refersTo.push(digits(mark))
    return ''
  }
  const text = line.text.length > 3000 ? line.text : line.text.replace(RAISED, take).replace(STUCK, take)
  return refersTo.length === 0 ? line : { ...line, text, refersTo }
}

function digits(mark: string): string {
  return [...mark].map((char) => (SUPERSCRIPTS.includes(char) ? String(SUPERSCRIPTS.indexOf(char)) : char)).join('')
}
