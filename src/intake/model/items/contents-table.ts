import type { Row } from '../lines/rows.ts'
import { fold } from '../lines/words.ts'
import type { ItemStart } from './item-number.ts'

const CONTENTS_HEADING =
  /^(?:indholdsfortegnelse.{0,30}|indhold|punkter|punkter på dagsordenen|dagsordenspunkter|sagsoversigt|oversigt over punkter|dagsorden)$/

export type Contents = {
  /** rows of the table, its heading and what its lines wrap into */
  readonly rows: ReadonlySet<number>
  /** rows further down that a line of the table announces */
  readonly announced: ReadonlySet<number>
}

/** The table of contents: a run of numbered lines that come again further down. */
export function contentsOf(rows: readonly Row[], numbered: readonly ItemStart[]): Contents {
  const contents = new Set<number>()
  const announced = new Set<number>()
  const again = repetitions(numbered)
  const take = (from: number, to: number) => {
    for (let at = from; at < to; at += 1) contents.add(at)
  }
  for (const [k, start] of numbered.entries()) {
    const next = numbered[k + 1]
    if (next !== undefined && next.at - start.at <= 3 && isSame(start, next)) take(start.at, next.at)
  }
  for (const [order, run] of runsOf(numbered).entries()) {
    const first = numbered[run.from]?.at ?? 0
    const headed = isContentsHeading(rows[first - 1])
    const size = run.to - run.from
    let repeated = 0
    for (let k = run.from; k < run.to; k += 1) if ((again.get(k) ?? -1) >= run.to) repeated += 1
    if (!(headed || (order === 0 && size > 1)) || repeated < Math.max(1, size / 2)) continue
    take(headed ? first - 1 : first, wrapEnd(rows, numbered, run.to - 1))
    for (let k = run.from; k < run.to; k += 1) announced.add(numbered[again.get(k) ?? -1]?.at ?? -1)
  }
  return { rows: contents, announced }
}

type Run = { readonly from: number; readonly to: number }

/** Numbered lines close to each other, with rising numbers. */
function runsOf(numbered: readonly ItemStart[]): Run[] {
  const runs: Run[] = []
  let from = 0
  for (let k = 1; k <= numbered.length; k += 1) {
    const above = numbered[k - 1]
    const start = numbered[k]
    const goesOn = above !== undefined && start !== undefined && start.at - above.at <= 4 && rises(above, start)
    if (goesOn || above === undefined) continue
    runs.push({ from, to: k })
    from = k
  }
  return runs
}

function rises(above: ItemStart, below: ItemStart): boolean {
  const difference = below.number.major - above.number.major
  return difference > 0 || (difference === 0 && below.number.minor > above.number.minor)
}

/** For each numbered line, the last one further down with the same number and title. */
function repetitions(numbered: readonly ItemStart[]): Map<number, number> {
  const again = new Map<number, number>()
  const below = new Map<string, { k: number; title: string }[]>()
  for (let k = numbered.length - 1; k >= 0; k -= 1) {
    const start = numbered[k]
    if (start === undefined) continue
    const key = `${start.number.major}.${start.number.minor}`
    const title = comparable(start.number.title)
    const others = below.get(key) ?? []
    const same = others.find((other) => sameTitle(title, other.title))
    if (same !== undefined) again.set(k, same.k)
    below.set(key, [...others.slice(-3), { k, title }])
  }
  return again
}

function isSame(a: ItemStart, b: ItemStart): boolean {
  const sameNumber = a.number.major === b.number.major && a.number.minor === b.number.minor
  return sameNumber && sameTitle(comparable(a.number.title), comparable(b.number.title))
}

function isContentsHeading(row: Row | undefined): boolean {
  return row !== undefined && row.text.length < 60 && CONTENTS_HEADING.test(fold(row.text))
}

/** The end of a contents line: the next numbered line where that is near, otherwise the next white space. */
function wrapEnd(rows: readonly Row[], numbered: readonly ItemStart[], k: number): number {
  const from = numbered[k]?.at ?? 0
  const next = numbered[k + 1]?.at ?? rows.length
  if (next - from <= 3) return next
  const title = numbered[k]?.number.title
  let end = from + 1
  if (rows[end]?.text === title) end += 1
  if (/^\d{1,3}$/.test(rows[end]?.text ?? '')) end += 1
  return end
}

function comparable(title: string): string {
  return fold(title)
    .replace(/^\((?:åben|åbent|lukket)\)\s?/, '')
    .replace(/[\s.·_…]{0,200}(?:side\s?)?\d{0,4}$/, '')
    .replace(/[.…_]{3,200}.{0,12}$/, '')
}

function sameTitle(a: string, b: string): boolean {
  if (a === b) return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length >= 12 && long.startsWith(short)
}
