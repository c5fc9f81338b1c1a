import { printedDays } from '../header/dates.ts'
import { type Paragraph, paragraphsOf } from '../lines/paragraphs.ts'
import type { Row, Sheet } from '../lines/rows.ts'
import { sentences, tidy } from '../lines/words.ts'
import type { Amount } from '../meeting-document.ts'
import { type AmountTable, captionUnit, tableAfter, tableAmounts } from './amount-tables.ts'
import { NUMBER, oere, UNIT } from './money.ts'
import { notesOf } from './sections.ts'

/** Every sum of money in an item, each sum and year once. */
export function amountsOf(rows: readonly Row[], sheet: Sheet): Amount[] {
  const found = new Map<string, Amount>()
  let table: AmountTable | null = null
  for (const paragraph of paragraphsOf(rows, sheet)) {
    table = tableAfter(table, paragraph)
    const amounts = table?.isRow === true ? tableAmounts(paragraph, table) : proseAmounts(paragraph)
    for (const amount of amounts) {
      const key = `${amount.oere}/${amount.year ?? ''}`
      if (!found.has(key)) found.set(key, amount)
    }
  }
  for (const note of notesOf(rows, sheet)) {
    for (const amount of sentences(note).flatMap((sentence) => clauses(sentence).flatMap(clauseAmounts))) {
      const key = `${amount.oere}/${amount.year ?? ''}`
      if (!found.has(key)) found.set(key, amount)
    }
  }
  return [...found.values()]
}

const MONEY = new RegExp(
  `(?<![\\d.,/]|[\\d\\p{L}][-–])([-–−](?=\\d))?(?:(?:kr\\.?|dkk)\\s?${NUMBER}(?:\\s?(mio|mia)\\.?)?(?![\\d/]|\\s?(?:kr|kroner))|(?:(?<=mellem\\s)${NUMBER}\\sog\\s|${NUMBER}\\s?(?:-|–|til)\\s?)?${NUMBER}\\s?(?:${UNIT}))`,
  'giu',
)
const ESTIMATE =
  /(?:(?<!\p{L})ca\.|cirka|omkring|omtrent|anslå|forvent|ventes|skøn|estimer|formentlig|budgetter|knap\s|godt\s|op til)/iu
const CLAUSE = /,\s|;\s|:\s|\s(?=(?:mens|men|hvoraf|heraf|hvorefter|og at)\s)/g
const YEAR = /(?<![\d.,/-])(?:19[89]\d|20[0-4]\d)(?!\d|\s?[-–/]\s?\d|[.,]\d)/g

function proseAmounts({ text, rows }: Paragraph): Amount[] {
  const unit = captionUnit(text)
  const printed = unit === null ? text : tidy(text.replace(unit.caption, ' '))
  const lines = rows[0]?.cells === null || rows[0] === undefined ? sentences(printed) : [printed]
  return lines.flatMap((sentence) => clauses(sentence).flatMap(clauseAmounts))
}

/** A sentence's clauses: a year belongs to the sums of its own. */
function clauses(sentence: string): string[] {
  const parts: string[] = []
  let from = 0
  for (const cut of sentence.matchAll(CLAUSE)) {
    parts.push(sentence.slice(from, cut.index + cut[0].length))
    from = cut.index + cut[0].length
  }
  return [...parts, sentence.slice(from)]
}

type Sum = { readonly oere: number; readonly text: string; readonly from: number; readonly to: number }

function clauseAmounts(clause: string): Amount[] {
  const sums = sumsIn(clause)
  if (sums.length === 0) return []
  const windows = yearWindows(sums, yearsIn(clause))
  const [before = [], ...between] = windows
  const leads =
    sums.length > 1 &&
    before.length > 0 &&
    windows.at(-1)?.length === 0 &&
    between.slice(0, -1).every((years) => years.length > 0)
  const estimated = ESTIMATE.test(clause)
  return sums.flatMap((sum, k) => {
    const after = windows[k + 1] ?? []
    const own = leads
      ? windows[k]?.at(-1)
      : (after[0] ?? (k === 0 ? before.at(-1) : (windows[k]?.[1] ?? soleYear(before, between))))
    const both = !leads && after.length === 2 && isPair(clause, after) ? after : [own]
    return both.map(
      (year): Amount => ({
        oere: sum.oere,
        year: year?.year ?? null,
        estimated,
        text: estimated ? tidy(clause).replace(/[,;:.]$/, '') : sum.text,
      }),
    )
  })
}

type Year = { readonly at: number; readonly year: number }

/** The years before the first sum, between sums, and after the last. */
function yearWindows(sums: readonly Sum[], years: readonly Year[]): Year[][] {
  const windows: Year[][] = [[]]
  let next = 0
  for (const sum of sums) {
    while (next < years.length && (years[next]?.at ?? 0) < sum.from) windows.at(-1)?.push(...years.slice(next, ++next))
    while (next < years.length && (years[next]?.at ?? 0) < sum.to) next += 1
    windows.push([])
  }
  windows.at(-1)?.push(...years.slice(next))
  return windows
}

/** "I 2024 afsættes 2 mio. kr. til A og 1 mio. kr. til B": the only year, printed first, belongs to all. */
function soleYear(before: readonly Year[], between: readonly (readonly Year[])[]): Year | undefined {
  return before.length === 1 && between.every((years) => years.length === 0) ? before[0] : undefined
}

/** "hvert af årene 2024 og 2025" */
function isPair(clause: string, [first, second]: readonly Year[]): boolean {
  return first !== undefined && second !== undefined && /^\s(?:og|samt)\s$/.test(clause.slice(first.at + 4, second.at))
}

/** Sums as printed; "1,8-2,3 mio. kr." and "mellem 2 og 3 mio. kr." are two. */
function sumsIn(clause: string): Sum[] {
  const sums: Sum[] = []
  for (const match of clause.matchAll(MONEY)) {
    const [text, minus, led, ledUnit, between, first, number, unit] = match
    const sign = minus === undefined ? 1 : -1
    const lower = between ?? first
    const from = match.index
    const to = from + text.length
    if (led !== undefined) sums.push({ oere: sign * oere(led, ledUnit ?? 'kr'), text, from, to })
    if (number === undefined || unit === undefined) continue
    if (lower !== undefined && !/^(?:19|20)\d\d$/.test(lower))
      sums.push({ oere: sign * oere(lower, unit), text, from, to })
    sums.push({ oere: sign * oere(number, unit), text, from, to })
  }
  return sums.filter((sum) => Number.isSafeInteger(sum.oere))
}

/** Years, leaving out those of days and spans of years. */
function yearsIn(clause: string): Year[] {
  const days = printedDays(clause)
  let day = 0
  return [...clause.matchAll(YEAR)].flatMap((match) => {
    while (day < days.length && (days[day]?.index ?? 0) + (days[day]?.length ?? 0) <= match.index) day += 1
    const inDay = (days[day]?.index ?? Number.POSITIVE_INFINITY) <= match.index
    const spanEnd = /\d\s?[-–]\s?$/.test(clause.slice(Math.max(0, match.index - 4), match.index))
    const month = /(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)\s$/i.test(
      clause.slice(Math.max(0, match.index - 12), match.index),
    )
    return inDay || spanEnd || month ? [] : [{ at: match.index, year: Number(match[0]) }]
  })
}
