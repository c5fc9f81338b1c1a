import { parseDay } from '../../../kernel/day.ts'

/** A day as printed and where. */
export type PrintedDay = { readonly day: string; readonly index: number; readonly length: number }

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']
const MONTH_NAME =
  'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|okt|nov|dec'

/** "den 5. september 2023", "08. november 2022", "15-maj-2002", "4 okt. 2022" */
const NAMED = new RegExp(
  `(?<![\\d/])(\\d{1,2})[.\\s-]{0,3}(${MONTH_NAME})(?![\\p{L}])[.\\s-]{0,3}(\\d{4}|\\d{2}(?![\\d.:]))`,
  'giu',
)
/** "25-03-2025", "12.3.2024", "5/9 2023", "9/12-21" */
const NUMBERED = /(?<![\d/.-])(\d{1,2})\s?[-./]\s?(\d{1,2})\s?[-./ ]\s?(\d{4}|\d{2})(?![\d/]|-\d|[.:]\d)/g
/** "Marts 3, 2016" */
const MONTH_FIRST = new RegExp(`(?<![\\p{L}])(${MONTH_NAME})\\s(\\d{1,2}),\\s(\\d{4})(?!\\d)`, 'giu')
const ISO = /(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/g

/** Every day that a text names in full, in printed order. */
export function printedDays(text: string): PrintedDay[] {
  const found: PrintedDay[] = []
  const add = (match: RegExpExecArray, year: string, month: number, dayOfMonth: string) => {
    const iso = `${fullYear(year)}-${String(month).padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`
    if (parseDay(iso) !== null) found.push({ day: iso, index: match.index, length: match[0].length })
  }
  for (const match of text.matchAll(NAMED)) {
    const [, dayOfMonth = '', name = '', year = ''] = match
    add(match, year, MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1, dayOfMonth)
  }
  for (const match of text.matchAll(MONTH_FIRST)) {
    const [, name = '', dayOfMonth = '', year = ''] = match
    add(match, year, MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1, dayOfMonth)
  }
  for (const match of text.matchAll(NUMBERED)) {
    const [, dayOfMonth = '', month = '', year = ''] = match
    add(match, year, Number(month), dayOfMonth)
  }
  for (const match of text.matchAll(ISO)) {
    const [, year = '', month = '', dayOfMonth = ''] = match
    add(match, year, Number(month), dayOfMonth)
  }
  return found.sort((a, b) => a.index - b.index)
}

function fullYear(printed: string): string {
  return printed.length === 4 ? printed : `20${printed}`
}

/** The text without the days in it, each replaced by one space. */
export function withoutDays(text: string): string {
  let rest = ''
  let from = 0
  for (const { index, length } of printedDays(text)) {
    if (index < from) continue
    rest += `${text.slice(from, index)} `
    from = index + length
  }
  return rest + text.slice(from)
}
