import type { Row, Sheet } from '../lines/rows.ts'
import { startsLower } from '../lines/words.ts'
import { headingWord } from '../sections/heading-words.ts'
import { bestChain, type Candidate } from './chain.ts'
import { contentsOf } from './contents-table.ts'
import { evidence } from './evidence.ts'
import { type ItemNumber, type ItemStart, itemNumber, type NumberForm } from './item-number.ts'

export type ItemStarts = {
  readonly starts: readonly ItemStart[]
  /** rows of a table of contents, which are no items */
  readonly contents: ReadonlySet<number>
}

/** what a line in the table of contents adds to the evidence for an item */
const ANNOUNCED = 2

/** Finds the items of a document: the best run of numbers among all lines that could begin one. */
export function itemStarts(sheet: Sheet): ItemStarts {
  const { rows } = sheet
  const numbered = rows.flatMap((row, at) => {
    const number = titled(rows, at, itemNumber(row))
    return number === null || isNumberedSection(number) ? [] : [{ at, number }]
  })
  const { rows: contents, announced } = contentsOf(rows, numbered)
  const evidenceFor = evidence(sheet, numbered, contents)
  const candidates = numbered
    .filter(({ at }) => !contents.has(at))
    .map((start): Candidate => ({ ...start, evidence: evidenceFor(start) + (announced.has(start.at) ? ANNOUNCED : 0) }))
  return { starts: bestOfForms(candidates), contents }
}

/** "2.1 Baggrund" is a section of item 2. */
function isNumberedSection({ minor, title }: ItemNumber): boolean {
  return minor > 0 && headingWord(title)?.sure === true
}

/** A number alone on its line takes the next line as title. */
function titled(rows: readonly Row[], at: number, number: ItemNumber | null): ItemNumber | null {
  if (number === null || number.title !== '') return number
  const next = rows[at + 1]
  return next === undefined || next.bullet || startsLower(next.text) || next.text.length > 250
    ? null
    : { ...number, title: next.text }
}

const FORMS: readonly NumberForm[] = ['word', 'dotted', 'automatic', 'roman', 'bracket', 'ad', 'bare']

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
