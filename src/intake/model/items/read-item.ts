import type { Row, Sheet } from '../lines/rows.ts'
import { sourceOf } from '../lines/source.ts'
import { sentences } from '../lines/words.ts'
import type { Attachment, Doubt, Item, Recommendation } from '../meeting-document.ts'
import { type AttendanceFact, attendanceIn, peopleOf } from '../participants/attendance-prose.ts'
import { amountsOf } from '../sections/amounts.ts'
import { answered } from '../sections/answers.ts'
import { attachmentsOf } from '../sections/attachments.ts'
import { type DecisionDraft, decisionDraft, decisionsOf, isSameBody } from '../sections/decisions.ts'
import type { HeadingStyle } from '../sections/heading.ts'
import { recommendationsOf } from '../sections/recommendations.ts'
import { type Part, partsOf, sectionOf } from '../sections/sections.ts'
import { type CaseFacts, caseFacts, caseFactsOver } from './case-facts.ts'

/** An item's rows, cut out of the document. */
export type ItemRows = {
  readonly number: string | null
  /** a number that the word processor made and nobody typed */
  readonly automatic: string | null
  /** the number's value, for the order of items */
  readonly order: number
  readonly title: string | null
  /** what title, divider or document say of access */
  readonly public: boolean | null
  readonly titleRows: readonly Row[]
  /** case facts printed over the title */
  readonly leading: readonly Row[]
  readonly body: readonly Row[]
}

export type ReadItem = { readonly item: Item; readonly doubts: Doubt[]; readonly attendance: readonly AttendanceFact[] }

export type Meeting = { readonly organization: string | null; readonly date: string | null; readonly isAgenda: boolean }

/** Reads one item: its case, its sections and what they recommend, attach, decide and cost. */
export function readItem(rows: ItemRows, meeting: Meeting, sheet: Sheet, style: HeadingStyle): ReadItem {
  const { facts, body } = headFacts(rows)
  const parts = partsOf(body, sheet, style)
  const sections = parts.map((part) => sectionOf(part, sheet))
  const drafts = parts.flatMap((part, at): DecisionDraft[] =>
    part.kind === 'decision'
      ? [decisionDraft(part.heading?.organization ?? null, part.heading?.date ?? null, sections[at]?.text ?? '')]
      : [],
  )
  const absences = parts.map((part, at) => (part.kind === 'absence' ? absenceFacts(sections[at]?.text ?? '') : []))
  const withAbsent = attachAbsences(parts, drafts, absences)
  const decisions = decisionsOf(withAbsent, meeting)
  const recommendations = uniquePoints(
    parts.filter(({ kind }) => kind === 'recommendation').flatMap((part) => recommendationsOf(part, sheet)),
  )
  const own = decisions.find(({ organization }) => organization === undefined) ?? decisions.at(-1)
  const points =
    meeting.isAgenda && decisions.length === 0 ? recommendations : answered(recommendations, own?.text ?? null)
  const item: Item = {
    number: rows.number,
    title: rows.title,
    public: facts.map((fact) => fact.public).find((open) => open !== null) ?? rows.public,
    ...present(
      'caseNumber',
      facts.map((fact) => fact.caseNumber).find((number) => number !== null),
    ),
    ...present(
      'documentNumber',
      facts.map((fact) => fact.documentNumber).find((number) => number !== null),
    ),
    sections,
    recommendations: points,
    attachments: parts
      .filter(({ kind }) => kind === 'attachments')
      .flatMap((part): Attachment[] => attachmentsOf(part, sheet)),
    decisions,
    amounts: amountsOf([...rows.titleRows, ...body], sheet),
    source: sourceOf([...rows.titleRows, ...rows.body]),
  }
  const ownDrafts = withAbsent.filter(
    ({ organization }) => organization === null || isSameBody(organization, meeting.organization),
  )
  const elsewhere = parts
    .filter(({ kind }) => kind !== 'decision' && kind !== 'absence')
    .flatMap((part, at) => proseFacts(part, sections[at]?.text ?? ''))
  return {
    item,
    doubts: itemDoubts(item, parts, facts, meeting),
    attendance: [...ownDrafts.flatMap((draft) => draft.attendance), ...elsewhere],
  }
}

function present<K extends string>(key: K, value: string | null | undefined): { [key in K]?: string } {
  const found: { [key in K]?: string } = {}
  if (value != null) found[key] = value
  return found
}

/** Case facts over and right under the title, and the rows that are left. */
function headFacts(rows: ItemRows): { facts: CaseFacts[]; body: Row[] } {
  const facts = rows.leading.flatMap((row) => caseFacts(row) ?? [])
  let at = 0
  while (at < rows.body.length) {
    const row = rows.body[at]
    if (row === undefined) break
    const over = caseFactsOver(row, rows.body[at + 1])
    const fact = over ?? caseFacts(row)
    if (fact === null) break
    facts.push(fact)
    at += over === null ? 1 : 2
  }
  return { facts, body: rows.body.slice(at) }
}

function absenceFacts(text: string): AttendanceFact[] {
  const lines = text
    .split('\n')
    .map((line) => line.replace(/^-\s/, ''))
    .filter((line) => line !== '')
  const listed = lines.flatMap((line) => peopleOf(line.replace(/[.]$/, '')) ?? [])
  const fromLists: AttendanceFact[] =
    listed.length === 0 ? [] : [{ people: listed, mark: null, presence: [], notHere: true, substituteFor: null }]
  const prose = lines.flatMap((line) => sentences(line)).flatMap((sentence) => attendanceIn(sentence))
  return [...fromLists, ...prose]
}

/** Absences stand under the decision that they belong to; before any decision, to the first. */
function attachAbsences(
  parts: readonly Part[],
  drafts: readonly DecisionDraft[],
  absences: readonly AttendanceFact[][],
): DecisionDraft[] {
  const attached = drafts.map((draft) => ({ ...draft, attendance: [...draft.attendance] }))
  let seen = 0
  for (const [at, part] of parts.entries()) {
    if (part.kind === 'decision') seen += 1
    if (part.kind === 'absence') attached[Math.max(0, seen - 1)]?.attendance.push(...(absences[at] ?? []))
  }
  return attached
}

/** Only apologies and times count outside decisions: other prose tells stories. */
function proseFacts(part: Part, text: string): AttendanceFact[] {
  if (part.kind !== 'statement' && part.kind !== 'other') return []
  return sentences(text.slice(0, 20_000))
    .flatMap((sentence) => attendanceIn(sentence))
    .filter(({ mark }) => mark === 'apology')
}

function uniquePoints(points: readonly Recommendation[]): Recommendation[] {
  return [...new Map(points.map((point) => [point.text.toLowerCase(), point])).values()]
}

function itemDoubts(item: Item, parts: readonly Part[], facts: readonly CaseFacts[], meeting: Meeting): Doubt[] {
  const called = item.number === null ? `punktet »${item.title ?? ''}«` : `punkt ${item.number}`
  const about = { item: item.number, source: item.source ?? null }
  const unanswered =
    meeting.isAgenda && item.decisions.length === 0 ? [] : item.recommendations.filter(({ outcome }) => outcome == null)
  const unknown = parts.filter(({ heading }) => heading?.known === false)
  const beside = facts.filter(
    ({ rest }) => rest !== '' && !(meeting.organization !== null && isSameBody(rest, meeting.organization)),
  )
  return [
    ...unanswered.map(
      ({ text }): Doubt => ({
        code: 'recommendation-unanswered',
        message: `Beslutningen til ${called} siger ikke, hvad der blev af: »${text}«`,
        ...about,
      }),
    ),
    ...unknown.map(
      (part): Doubt => ({
        code: 'unknown-section',
        message: `Er »${part.heading?.text ?? ''}« i ${called} en overskrift?`,
        item: item.number,
        source: sourceOf(part.headingRow === null ? [] : [part.headingRow]),
      }),
    ),
    ...beside.map(
      ({ rest }): Doubt => ({ code: 'unplaced-line', message: `Ved ${called} står også: »${rest}«`, ...about }),
    ),
  ]
}
