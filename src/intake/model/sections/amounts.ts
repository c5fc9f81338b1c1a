import { printedDays } from '../header/dates.ts'
import { type Paragraph, paragraphsOf } from '../lines/paragraphs.ts'
import type { Row, Sheet } from '../lines/rows.ts'
import { sentences, tidy } from '../lines/words.ts'
import type { Amount } from '../meeting-document.ts'
import { type AmountTable, captionUnit, tableAmounts, tableAfter } from './amount-tables.ts'
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
const ESTIMATE = /(?:(?<!\p{L})ca\.|cirka|omkring|omtrent|anslå|forvent|ventes|skøn|estimer|formentlig|budgetter|knap\s|godt\s|op til)/iu
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
  const years = yearsIn(clause)
  const leading = years.filter(({ at }) => at < (sums[0]?.from ?? 0))
  const estimated = ESTIMATE.test(clause)
  return sums.flatMap((sum, k) => {
    const taken = sums.slice(0, k).some((each, j) => years.some(({ at }) => at >= each.to && at < (sums[j + 1]?.from ?? Number.POSITIVE_INFINITY)))
    const after = years.filter(({ at }) => at >= sum.to && at < (sums[k + 1]?.from ?? Number.POSITIVE_INFINITY))
    const before = taken ? [] : years.filter(({ at }) => at < sum.from && at >= (sums[k - 1]?.to ?? 0))
    const own = after[0] ?? (before.at(-1) ?? (years.length === leading.length && leading.length === 1 ? leading[0] : undefined))
    const both = after.length === 2 && /^\s(?:og|samt)\s$/.test(clause.slice((after[0]?.at ?? 0) + 4, after[1]?.at)) ? after : [own]
    return both.map((year): Amount => ({ oere: sum.oere, year: year?.year ?? null, estimated, text: estimated ? tidy(clause).replace(/[,;:.]$/, '') : sum.text }))
  })
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
    if (lower !== undefined && !/^(?:19|20)\d\d$/.test(lower)) sums.push({ oere: sign * oere(lower, unit), text, from, to })
    sums.push({ oere: sign * oere(number, unit), text, from, to })
  }
  return sums.filter((sum) => Number.isSafeInteger(sum.oere))
}

/** Years, leaving out those of days and spans of years. */
function yearsIn(clause: string): { at: number; year: number }[] {
  const days = printedDays(clause)
  return [...clause.matchAll(YEAR)].flatMap((match) => {
    const inDay = days.some(({ index, length }) => match.index >= index && match.index < index + length)
    const spanEnd = /\d\s?[-–]\s?$/.test(clause.slice(Math.max(0, match.index - 4), match.index))
    const month = /(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)\s$/i.test(clause.slice(Math.max(0, match.index - 12), match.index))
    return inDay || spanEnd || month ? [] : [{ at: match.index, year: Number(match[0]) }]
  })
}
