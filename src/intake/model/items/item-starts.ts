import { isEmphasised, type Row, type Sheet } from '../lines/rows.ts'
import { fold, startsLower } from '../lines/words.ts'
import type { SectionKind } from '../meeting-document.ts'
import { knownHeading } from '../sections/heading.ts'
import { caseFactsOver, isCaseFactsLine } from './case-facts.ts'
import { bestChain, type Candidate } from './chain.ts'
import { contentsRows } from './contents-table.ts'
import { type ItemNumber, type ItemStart, itemNumber, type NumberForm } from './item-number.ts'

export type ItemStarts = {
  readonly starts: readonly ItemStart[]
  /** rows of a table of contents, which are no items */
  readonly contents: ReadonlySet<number>
}

const AGENDA_LEAD =
  /^(?:dagsorden|dagsordenspunkter|punkter|punkter på dagsordenen|dagsordenen|sager|sagsoversigt|indholdsfortegnelse|emner|program)$/

/** Finds the items of a document: the best run of numbers among all lines that could begin one. */
export function itemStarts(sheet: Sheet): ItemStarts {
  const { rows } = sheet
  const numbered = rows.flatMap((row, at) => {
    const number = titled(rows, at, itemNumber(row))
    return number === null ? [] : [{ at, number }]
  })
  const contents = contentsRows(rows, numbered)
  const places = listPlaces(rows, numbered, contents)
  const candidates = numbered
    .filter(({ at }) => !contents.has(at))
    .map((start): Candidate => ({ ...start, evidence: evidence(start, sheet, places, numbered) }))
  return { starts: bestOfForms(candidates), contents }
}

/** A number alone on its line takes the next line as title. */
function titled(rows: readonly Row[], at: number, number: ItemNumber | null): ItemNumber | null {
  if (number === null || number.title !== '') return number
  const next = rows[at + 1]
  return next === undefined || next.bullet || startsLower(next.text) || next.text.length > 250
    ? null
    : { ...number, title: next.text }
}

const FORMS: readonly NumberForm[] = ['word', 'dotted', 'automatic', 'roman', 'ad', 'bare']

/** Items of one document are numbered in one way: the way whose run of numbers is best attested. */
function bestOfForms(candidates: readonly Candidate[]): ItemStart[] {
  let best: { starts: ItemStart[]; score: number } = { starts: [], score: 0.9 }
  for (const form of FORMS) {
    const chain = bestChain(candidates.filter((candidate) => candidate.number.form === form))
    const score = chain.score * (form === 'word' ? 1.5 : 1)
    if (score > best.score) best = { starts: chain.starts, score }
  }
  return best.starts
}

type OpenList = { readonly next: number; readonly form: NumberForm; readonly gaps: boolean; readonly at: number }

type ListPlace = { readonly member: boolean; readonly kind: SectionKind | null }

/** For each numbered line, whether it goes on with a list that began under a heading or after a colon. */
function listPlaces(
  rows: readonly Row[],
  numbered: readonly ItemStart[],
  contents: ReadonlySet<number>,
): Map<number, ListPlace> {
  const places = new Map<number, ListPlace>()
  const numberAt = new Map(numbered.map(({ at, number }) => [at, number]))
  let kind: SectionKind | null = null
  let list: OpenList | null = null
  let opened = -2
  for (const [at, row] of rows.entries()) {
    const number = numberAt.get(at)
    if (number === undefined) {
      const heading = knownHeading(rows, at)
      if (heading !== null) {
        kind = heading.kind
        opened = at + heading.rows - 1
        list = null
      } else if (list !== null && at - list.at > 12) list = null
      continue
    }
    if (contents.has(at)) continue
    const above = rows[at - 1]
    const listKind = kind === 'recommendation' || kind === 'attachments'
    const led = above !== undefined && /[:,]$|\sat$/.test(above.text) && !AGENDA_LEAD.test(fold(above.text))
    const begins = number.major === 1 && ((listKind && at - opened === 1) || led)
    const goesOn = continues(list, number, row)
    if (begins || goesOn)
      list = { next: number.major + 1, form: number.form, gaps: goesOn ? row.gap : nextGap(rows, at), at }
    places.set(at, { member: begins || goesOn, kind })
  }
  return places
}

function continues(list: OpenList | null, number: ItemNumber, row: Row): boolean {
  return list !== null && list.form === number.form && number.major === list.next && (!row.gap || list.gaps)
}

function nextGap(rows: readonly Row[], at: number): boolean {
  return rows[at + 1]?.gap === true && rows[at]?.gap === true
}

/** How much speaks for a numbered line being an item: what stands over and under it, and how it is set. */
function evidence(
  start: ItemStart,
  sheet: Sheet,
  places: ReadonlyMap<number, ListPlace>,
  numbered: readonly ItemStart[],
): number {
  const { rows } = sheet
  const row = rows[start.at]
  if (row === undefined) return -9
  const { number } = start
  const place = places.get(start.at)
  const anchored = isAnchored(rows, start.at, numbered)
  const led = isUnderCaseFacts(rows, start.at)
  let score = number.form === 'bare' ? 0 : 1
  if (anchored) score += 2
  if (led) score += 2
  if (row.gap || row.newPage) score += 0.5
  if (isEmphasised(row, sheet) === true) score += 1.5
  else if (isEmphasised(row, sheet) === false) score -= 0.25
  if (place?.member === true) score -= anchored && (row.gap || isEmphasised(row, sheet) === true) ? 0.5 : 3
  if (/^\p{Ll}/u.test(number.title)) score -= number.form === 'word' ? 1 : 3
  if (/[.;,]$/.test(number.title) && !/(?:mv|m\.v|m\.m|mm|\d)\.$/.test(number.title)) score -= 1.5
  if (number.title.length > 220) score -= 2
  return score
}

/** Within a few lines under the title stands a heading or a case number. */
function isAnchored(rows: readonly Row[], at: number, numbered: readonly ItemStart[]): boolean {
  for (let below = at + 1; below <= at + 4; below += 1) {
    const row = rows[below]
    if (row === undefined || numbered.some((other) => other.at === below)) return false
    if (isCaseFactsLine(row) || caseFactsOver(row, rows[below + 1]) !== null) return true
    if (/^(?:åbent|lukket)(?: (?:punkt|sag))?$/i.test(row.text)) return true
    const heading = knownHeading(rows, below)
    if (heading !== null && !heading.lead) return true
  }
  return false
}

function isUnderCaseFacts(rows: readonly Row[], at: number): boolean {
  const above = rows[at - 1]
  return above !== undefined && isCaseFactsLine(above)
}
