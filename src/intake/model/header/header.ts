import type { Row, Sheet } from '../lines/rows.ts'
import { startsLower, tidy } from '../lines/words.ts'
import { listHead } from '../participants/list-head.ts'
import { peopleIn } from '../participants/person-line.ts'
import { type ClockSpan, clockSpan } from './clock.ts'
import { datedLine, placeBelow } from './dated-line.ts'
import { headerFacts, placeIn } from './facts.ts'
import { bodyIn, type DocumentType, titleLine } from './organization.ts'
import { namesAuthority, namesBody } from './organization-words.ts'
import { type Title, titleLines } from './title-lines.ts'
import { closingTime, whenOf } from './when.ts'

export type Header = {
  readonly type: DocumentType | null
  readonly title: string | null
  readonly organization: string | null
  readonly date: string | null
  readonly start: string | null
  readonly end: string | null
  readonly location: string | null
  /** the header says that it is the open part of the meeting's papers */
  readonly isOpen: boolean
  readonly taken: ReadonlySet<number>
}

/** Reads what stands above the items: which body met, when and where. Lists of people are read elsewhere. */
export function readHeader(rows: readonly Row[], sheet: Sheet): Header {
  const taken = new Set<number>()
  const facts = headerFacts(rows, sheet)
  for (const fact of facts) for (const at of fact.rows) taken.add(at)
  const titles = titleLines(rows, taken, sheet)
  const when = whenOf(facts)
  const free = rows.flatMap((row, at) => (taken.has(at) ? [] : [{ row, at }]))
  const dated = datedLine([
    ...titles.flatMap(({ text, rows: at }) => at.map((each) => ({ text, at: each }))),
    ...free.map(({ row, at }) => ({ text: row.text, at })),
  ])
  for (const at of dated?.rows ?? []) taken.add(at)
  const timed = when.start === null && (dated?.start ?? null) === null ? timedLine(rows, taken) : null
  const place = facts.find(({ kind }) => kind === 'place')?.value ?? null
  const both = facts.find(({ kind }) => kind === 'when-and-where')?.value
  const location =
    place ??
    (both === undefined ? null : placeIn(both)) ??
    dated?.place ??
    placeBelow(rows, dated?.at ?? lastOf(facts, 'when'), taken)
  const typed = facts.find(({ kind }) => kind === 'type')?.value
  const type =
    titles.find((line) => line.type !== null)?.type ?? (typed === undefined ? null : (titleLine(typed)?.type ?? null))
  const organization = organizationOf(
    facts.find(({ kind }) => kind === 'body')?.value,
    dated?.body,
    titles,
    rows,
    taken,
  )
  return {
    type,
    title: titles[0]?.text ?? (organization === null ? null : organization),
    organization,
    date: when.date ?? dated?.date ?? null,
    start: when.start ?? dated?.start ?? timed?.start ?? null,
    end: when.end ?? endedAt(rows, taken) ?? dated?.end ?? timed?.end ?? null,
    location: location === null ? null : tidy(location),
    isOpen: titles.some(({ text }) => /^åbe[nt]/i.test(text)),
    taken,
  }
}

/** "Kl. 15.00-18.00" on a line of its own. */
function timedLine(rows: readonly Row[], taken: Set<number>): ClockSpan | null {
  const at = rows.findIndex(
    (row, place) => !taken.has(place) && row.text.length < 120 && /^(?:kl\.?|klokken)\s?\d/i.test(row.text),
  )
  if (at < 0) return null
  taken.add(at)
  return clockSpan(rows[at]?.text ?? '')
}

function endedAt(rows: readonly Row[], taken: Set<number>): string | null {
  for (const [at, row] of rows.entries()) {
    const time = row.text.length > 200 ? null : closingTime(row.text)
    if (time === null) continue
    taken.add(at)
    return time
  }
  return null
}

function lastOf(facts: readonly { kind: string; rows: readonly number[] }[], kind: string): number {
  return facts.findLast((fact) => fact.kind === kind)?.rows.at(-1) ?? -1
}

function organizationOf(
  labelled: string | undefined,
  dated: string | undefined,
  titles: readonly Title[],
  rows: readonly Row[],
  taken: Set<number>,
): string | null {
  const named = labelled === undefined ? null : bodyIn(labelled)
  if (named !== null) return named
  const inTitle = titles.find(({ organization }) => organization !== null && namesBody(organization))?.organization
  if (inTitle != null) return inTitle
  if (dated !== undefined) return dated
  const lines = rows.slice(0, 15).flatMap((row, at) => {
    const fits =
      !taken.has(at) &&
      row.text.length < 130 &&
      !row.bullet &&
      /^\p{Lu}/u.test(row.text) &&
      !/[.:]$/.test(row.text) &&
      !startsLower(rows[at + 1]?.text ?? '') &&
      peopleIn(row.text).length === 0
    return fits && listHead(row.text) === null ? [{ at, text: row.text }] : []
  })
  const body = lines.find(({ text }) => namesBody(text))
  const beside = titles.find(({ organization, isType }) => organization === null && isType)?.rows ?? []
  const close = lines.filter(({ at }) => beside.some((title) => Math.abs(title - at) <= 2))
  const chosen = body ?? close.find(({ text }) => !namesAuthority(text)) ?? close[0]
  if (chosen !== undefined) taken.add(chosen.at)
  return (
    (chosen === undefined ? null : bodyIn(chosen.text)) ??
    titles.find(({ organization }) => organization !== null)?.organization ??
    null
  )
}
