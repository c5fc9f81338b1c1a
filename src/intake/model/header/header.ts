import type { Row, Sheet } from '../lines/rows.ts'
import { tidy } from '../lines/words.ts'
import { listHead } from '../participants/list-head.ts'
import { peopleIn } from '../participants/person-line.ts'
import { clockSpan, clockTime } from './clock.ts'
import { printedDays } from './dates.ts'
import { headerFacts, placeIn, whenIn } from './facts.ts'
import { bodyIn, type DocumentType, titleLine } from './organization.ts'
import { namesAuthority, namesBody } from './organization-words.ts'

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
  /** whether anything says that a meeting is or was held */
  readonly hasMeeting: boolean
  readonly taken: ReadonlySet<number>
}

/** Reads what stands above the items: which body met, when and where. Lists of people are read elsewhere. */
export function readHeader(rows: readonly Row[], sheet: Sheet): Header {
  const taken = new Set<number>()
  const facts = headerFacts(rows, sheet)
  for (const fact of facts) for (const at of fact.rows) taken.add(at)
  const titles = titleLines(rows, taken, sheet)
  const when = whenOf(facts.map(({ kind, value }) => [kind, value]))
  const free = rows.flatMap((row, at) => (taken.has(at) ? [] : [{ row, at }]))
  const dated = datedLine([...titles.flatMap(({ text, rows: at }) => at.map((each) => ({ text, at: each }))), ...free.map(({ row, at }) => ({ text: row.text, at }))])
  for (const at of dated?.rows ?? []) taken.add(at)
  const place = facts.find(({ kind }) => kind === 'place')?.value ?? null
  const both = facts.find(({ kind }) => kind === 'when-and-where')?.value
  const location = place ?? (both === undefined ? null : placeIn(both)) ?? dated?.place ?? placeBelow(rows, dated?.at ?? lastOf(facts, 'when'), taken)
  const typed = facts.find(({ kind }) => kind === 'type')?.value
  const type = titles.find((line) => line.type !== null)?.type ?? (typed === undefined ? null : (titleLine(typed)?.type ?? null))
  const organization = organizationOf(facts.find(({ kind }) => kind === 'body')?.value, dated?.body, titles, rows, taken)
  return {
    type,
    title: titles[0]?.text ?? (organization === null ? null : organization),
    organization,
    date: when.date ?? dated?.date ?? null,
    start: when.start ?? dated?.start ?? null,
    end: when.end ?? endedAt(rows, taken) ?? dated?.end ?? null,
    location: location === null ? null : tidy(location),
    isOpen: titles.some(({ text }) => /^åbe[nt]/i.test(text)),
    hasMeeting: when.date !== null || dated !== null || titles.some(({ isType }) => isType),
    taken,
  }
}

type Title = { readonly text: string; readonly rows: number[]; readonly type: DocumentType | null; readonly organization: string | null; readonly isType: boolean }

/** Title lines above the lists of people, each joined with what it is wrapped on. */
function titleLines(rows: readonly Row[], taken: Set<number>, sheet: Sheet): Title[] {
  const titles: Title[] = []
  for (let at = 0; at < rows.length && at < 25; at += 1) {
    const row = rows[at]
    if (row === undefined || listHead(row.text)?.group === null) break
    if (taken.has(at)) continue
    const end = titleEnd(rows, at, taken, sheet)
    const text = rows.slice(at, end).map((each) => each.text).join(' ')
    const line = titleLine(text)
    if (line === null) continue
    titles.push({ ...line, text, rows: Array.from({ length: end - at }, (_, k) => at + k) })
    for (let k = at; k < end; k += 1) taken.add(k)
    at = end - 1
  }
  return titles
}

const JOINT = /^(?:til|fra|af|for|i|mødet i|møde i|til mødet i|fra mødet i)$/i

function titleEnd(rows: readonly Row[], at: number, taken: ReadonlySet<number>, sheet: Sheet): number {
  let end = at + 1
  while (end < rows.length && end < at + 5 && !taken.has(end)) {
    const above = rows[end - 1]
    const row = rows[end]
    if (above === undefined || row === undefined) break
    const joint = JOINT.test(row.text) || (JOINT.test(above.text) && end - 1 > at)
    const joined = joint || /\s(?:i|af|for|til|fra|og|om|med)$|-$/i.test(above.text) || isWrapped(rows, end, sheet)
    if (!joined || (printedDays(row.text).length > 0 && !JOINT.test(above.text)) || /^(?:den|d\.)\s/i.test(row.text)) break
    end += 1
  }
  return end
}

/** The rest of a title on a line of its own: short, close under a long line that names a body. */
function isWrapped(rows: readonly Row[], at: number, sheet: Sheet): boolean {
  const above = rows[at - 1]
  const row = rows[at]
  if (above === undefined || row === undefined || row.gap || above.text.length < Math.min(36, sheet.wrapsAt * 0.45)) return false
  if (titleLine(above.text)?.organization == null || titleLine(row.text) !== null || listHead(row.text) !== null) return false
  if (peopleIn(row.text).length > 0 || /\d|:/.test(row.text) || row.text.length > 40) return false
  const sameSize = above.look?.size === row.look?.size && above.look?.bold === row.look?.bold
  return sameSize && !namesAuthority(row.text.split(' ')[0] ?? '')
}

function whenOf(facts: readonly [string, string][]): { date: string | null; start: string | null; end: string | null } {
  let date: string | null = null
  const start: Record<string, string | null> = {}
  const end: Record<string, string | null> = {}
  for (const [kind, value] of facts) {
    if (kind === 'place' || kind === 'body' || kind === 'aside') continue
    const when = whenIn(value)
    date ??= when.date
    if (kind === 'when' || kind === 'when-and-where' || kind === 'type') {
      start['planned'] ??= when.start
      end['planned'] ??= when.end
      end['actual'] ??= closingTime(value)
    } else if (kind.startsWith('start')) start[kind === 'start' ? 'printed' : 'actual'] ??= clockTime(value)
    else if (kind.startsWith('end')) end[kind === 'end' ? 'printed' : 'actual'] ??= clockTime(value)
  }
  return {
    date,
    start: start['actual'] ?? start['printed'] ?? start['planned'] ?? null,
    end: end['actual'] ?? end['printed'] ?? end['planned'] ?? null,
  }
}

const CLOSED = /(?:mødet|møde)\s(?:blev\s|er\s)?(?:hævet|hævedes|sluttede|sluttedes|afsluttet|afsluttedes|sluttet|slut|ophørte)(?:\sca\.)?\s(?:(?:kl\.?|klokken)\s?)?(\d{1,2}(?:[.:]\d{2})?)/i

/** "Mødet blev hævet kl. 15.10." */
export function closingTime(text: string): string | null {
  const time = CLOSED.exec(text.slice(0, 5000))?.[1]
  return time === undefined ? null : clockTime(`kl. ${time}`)
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

type Dated = { readonly at: number; readonly rows: readonly number[]; readonly date: string; readonly start: string | null; readonly end: string | null; readonly place: string | null; readonly body?: string }

/** The line without a label that names the meeting's day, and the times and place on it or right under it. */
function datedLine(lines: readonly { text: string; at: number }[]): Dated | null {
  for (const [k, { text, at }] of lines.entries()) {
    const day = text.length > 200 ? undefined : printedDays(text)[0]
    if (day === undefined) continue
    const here = clockSpan(text)
    const below = lines[k + 1]
    const timed = here.start === null && below !== undefined && /^kl\.?\s?\d|^\d{1,2}[:.]\d{2}/i.test(below.text)
    const span = timed && below !== undefined ? clockSpan(below.text) : here
    const after = text.slice(day.index + day.length)
    const place = /(?:^|[\s,])(?:i|på|hos|ved)\s\S/i.test(after) ? placeIn(after) : null
    const before = bodyIn(text.slice(0, day.index))
    const body = before !== null && namesBody(before) && titleLine(text)?.isType !== true ? before : undefined
    return { ...(body !== undefined && { body }), at: timed && below !== undefined ? below.at : at, rows: timed && below !== undefined ? [at, below.at] : [at], date: day.day, ...span, place }
  }
  return null
}

const PLACE = /(?:lokale|\p{L}*sal(?:en)?(?!\p{L})|rådhus|regionshus|regionsgård|teams|virtuel|skype|zoom|online|hospital|sygehus|sundhedshus|center|hotel|skole|kantine|kontor|auditori|værelse|konference|etage|stuen|vej\s\d|gade\s\d|allé\s\d|plads|telefonmøde|videomøde|digital)/iu

/** "i F3, 1. sal, Regionshuset", "Mødelokale 5": a place on the line under the day. */
function placeBelow(rows: readonly Row[], from: number, taken: Set<number>): string | null {
  for (let at = from + 1; from >= 0 && at <= from + 2 && at < rows.length; at += 1) {
    const row = rows[at]
    if (row === undefined || taken.has(at) || row.text.length > 140 || listHead(row.text) !== null || /[.]$/.test(row.text)) continue
    const led = /^(?:i|på|hos|ved)\s(.+)$/.exec(row.text)?.[1]
    if (led === undefined && (!PLACE.test(row.text) || namesBody(row.text) || peopleIn(row.text).length > 0)) return null
    taken.add(at)
    return led ?? row.text
  }
  return null
}

function lastOf(facts: readonly { kind: string; rows: readonly number[] }[], kind: string): number {
  return facts.findLast((fact) => fact.kind === kind)?.rows.at(-1) ?? -1
}

function organizationOf(labelled: string | undefined, dated: string | undefined, titles: readonly Title[], rows: readonly Row[], taken: Set<number>): string | null {
  const named = labelled === undefined ? null : bodyIn(labelled)
  if (named !== null) return named
  const inTitle = titles.find(({ organization }) => organization !== null && namesBody(organization))?.organization
  if (inTitle != null) return inTitle
  if (dated !== undefined) return dated
  const lines = rows.slice(0, 15).flatMap((row, at) => {
    const fits = !taken.has(at) && row.text.length < 130 && !row.bullet && /^\p{Lu}/u.test(row.text) && !/[.:]$/.test(row.text) && peopleIn(row.text).length === 0
    return fits && listHead(row.text) === null ? [{ at, text: row.text }] : []
  })
  const body = lines.find(({ text }) => namesBody(text))
  const beside = titles.find(({ organization, isType }) => organization === null && isType)?.rows ?? []
  const close = lines.filter(({ at }) => beside.some((title) => Math.abs(title - at) <= 2))
  const chosen = body ?? close.find(({ text }) => !namesAuthority(text)) ?? close[0]
  if (chosen !== undefined) taken.add(chosen.at)
  return (chosen === undefined ? null : bodyIn(chosen.text)) ?? titles.find(({ organization }) => organization !== null)?.organization ?? null
}
