import { type Day, parseDay } from '../../kernel/day.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import type { Term } from './observation.ts'

/** The first day of what a text names: `2021K1`, `2021Q1`, `2021M10`, `2021`, `2021-01-01`. Null: no such time. */
export function dayOfTime(text: string): Day | null {
  const plain = text.trim().toUpperCase()
  const quarter = /^(\d{4})[KQ]([1-4])$/.exec(plain)
  if (quarter !== null) return firstOfMonth(quarter[1], 3 * Number(quarter[2]) - 2)
  const month = /^(\d{4})M(\d{2})$/.exec(plain)
  if (month !== null) return firstOfMonth(month[1], Number(month[2]))
  if (/^\d{4}$/.test(plain)) return firstOfMonth(plain, 1)
  return parseDay(plain)
}

function firstOfMonth(year: string | undefined, month: number): Day | null {
  return parseDay(`${year}-${String(month).padStart(2, '0')}-01`)
}

export type CountRefusal = 'missing' | 'not-whole' | 'not-a-number'
/** A number of persons; `hasDots` where a dot was read as Danes write thousands. */
export type ReadCount = { readonly persons: number; readonly hasDots: boolean }

/** A number of persons as written. `..`, `x` and an empty cell mean that there is none; half a person is refused. */
export function readCount(written: string): Result<ReadCount, CountRefusal> {
  const plain = written.trim()
  if (['', '..', '…', '.', 'x', 'X'].includes(plain)) return refuse('missing')
  const hasDots = /^\d{1,3}(\.\d{3})+$/.test(plain)
  const digits = hasDots ? plain.replaceAll('.', '') : plain
  if (/^\d+[.,]\d+$/.test(digits)) return refuse('not-whole', plain)
  if (!/^\d{1,9}$/.test(digits)) return refuse('not-a-number', plain)
  return done({ persons: Number(digits), hasDots })
}

/** Whether a word stands for all of what a table is divided by: `TOT`, `I alt`, `Alder i alt`, `Age, total`. */
export function isTotal({ code, text }: Term): boolean {
  return [code, text].some((word) => /^(tot|ialt|total|all|alle|.*\bi alt|.*\btotal)$/i.test(word.trim()))
}

export type Sex = 'men' | 'women'

/** `all` for both together; null where the word is none of these. */
export function sexOf(term: Term): Sex | 'all' | null {
  if (isTotal(term)) return 'all'
  const word = term.text.trim().toLowerCase()
  const code = term.code.trim().toLowerCase()
  if (['1', 'm'].includes(code) || ['mænd', 'men', 'mand', 'male', 'males'].includes(word)) return 'men'
  if (['2', 'k', 'f'].includes(code) || ['kvinder', 'women', 'kvinde', 'female', 'females'].includes(word))
    return 'women'
  return null
}

/** Ages in whole years, both included; without an upper end null. */
export type Ages = { readonly from: number; readonly to: number | null }

/** `17`, `17 år`, `5-9 år`, `80 år og derover`, `80OV`, `105-`; `all` for all ages; null where the word is none of these. */
export function agesOf(term: Term): Ages | 'all' | null {
  if (isTotal(term)) return 'all'
  return agesIn(term.text) ?? agesIn(term.code)
}

function agesIn(text: string): Ages | null {
  const plain = text.trim().toLowerCase()
  const [, first, last, open] =
    /^(\d{1,3})(?:\s*(?:-|–)\s*(\d{1,3})|\s*(\+|-|ov|(?:år|years?)?\s*(?:og derover|og over|and over|or older|and older)))?\s*(?:år|years?)?$/.exec(
      plain,
    ) ?? []
  if (first === undefined) return null
  const from = Number(first)
  const to = open === undefined ? Number(last ?? first) : null
  return from > 130 || (to !== null && (to < from || to > 130)) ? null : { from, to }
}

/** Whether ages follow each other from 0 to the end of life without a gap or a person counted twice. */
export function areComplete(ages: readonly Ages[]): boolean {
  const sorted = ages.toSorted((a, b) => a.from - b.from)
  const last = sorted.at(-1)
  const isToTheEnd = last !== undefined && (last.to === null || last.to >= oldest)
  return isToTheEnd && sorted[0]?.from === 0 && sorted.every((one, place) => follows(sorted[place - 1], one))
}

/** Nobody in Denmark has been so old. */
const oldest = 120

function follows(before: Ages | undefined, after: Ages): boolean {
  return before === undefined || (before.to !== null && before.to + 1 === after.from)
}

export function overlap(a: Ages, b: Ages): boolean {
  return a.from <= (b.to ?? 200) && b.from <= (a.to ?? 200)
}
