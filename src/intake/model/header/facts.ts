import { breaksEarly } from '../lines/paragraphs.ts'
import type { Row, Sheet } from '../lines/rows.ts'
import { fold, startsLower, withoutClosing } from '../lines/words.ts'
import { listHead } from '../participants/list-head.ts'
import { clockTime, withoutClock } from './clock.ts'
import { printedDays, withoutDays } from './dates.ts'

export type FactKind =
  | 'when'
  | 'start'
  | 'end'
  | 'start-actual'
  | 'end-actual'
  | 'place'
  | 'when-and-where'
  | 'body'
  | 'type'
  | 'aside'

/** "Mødested: Byrådssalen": what a line of a header says, under a label of its own. */
export type HeaderFact = { readonly kind: FactKind; readonly value: string; readonly rows: readonly number[] }

const LABELS: readonly [FactKind, RegExp][] = [
  ['when-and-where', /^(?:tid og sted|sted og tid|tid\/sted|dato og sted|hvornår og hvor)$/],
  [
    'start-actual',
    /^(?:mødet påbegyndt|mødet (?:begyndte|begyndt|startede|startet|åbnet|åbnede|blev åbnet)|faktisk start|mødet sat|mødestart \(faktisk\))$/,
  ],
  ['end-actual', /^(?:mødet (?:afsluttet|sluttede|slut|hævet|hævedes|blev hævet|ophørte|lukket)|faktisk slut|hævet)$/],
  [
    'start',
    /^(?:starttidspunkt(?: for møde)?|mødestart|start|mødets start|starttid|mødet starter|kl\. start|begyndelse|fra|start kl|mødestart kl)$/,
  ],
  [
    'end',
    /^(?:sluttidspunkt(?: for møde)?|mødeslut|slut|mødets afslutning|sluttid|mødet slutter|afslutning|til|slut kl|mødeslut kl)$/,
  ],
  [
    'when',
    /^(?:dato|mødedato|mødedag|dato for (?:mødet|møde)|dato og tid(?:spunkt)?|dato\/tid(?:spunkt)?|tid|tidspunkt|mødetid|mødetidspunkt|planlagt (?:tid|mødetid|tidspunkt)|faktisk (?:tid|mødetid)|hvornår|tidspunkt for mødet|møde den|mødet afholdt|mødet holdt|klokkeslæt|kl)$/,
  ],
  [
    'place',
    /^(?:sted|mødested|lokale|mødelokale|lokation|mødets sted|hvor|adresse|afholdes|afholdt|sted for mødet|mødet afholdes)$/,
  ],
  [
    'body',
    /^(?:udvalg|organisation|forum|mødeforum|gremium|mødegruppe|gruppe|råd|møde i|mødetype og udvalg|klynge|styregruppe|arbejdsgruppe)$/,
  ],
  ['type', /^(?:møde|dokumenttype|mødetype|type)$/],
  [
    'aside',
    /^(?:udsendelsesdato|udsendt|dagsorden udsendt|næste møde|journalnr|sagsnr|sag|j\.nr|jnr|ref|sagsbehandler|initialer|kontakt|kontaktperson|kopi til|cc|emne|vedr|vedrørende|dok\.nr|dokumentnr|version|status|dato for udsendelse|referat udsendt|godkendt|tlf|telefon|e-mail|mail|journalnummer|sagsnummer)$/,
  ],
]

/** Reads the labelled lines of a header, each with the rows that it takes. */
export function headerFacts(rows: readonly Row[], sheet: Sheet): HeaderFact[] {
  const facts: HeaderFact[] = []
  for (let at = 0; at < rows.length; at += 1) {
    const fact = factAt(rows, at, sheet)
    if (fact === null) continue
    facts.push(fact)
    at = fact.rows.at(-1) ?? at
  }
  return facts
}

function factAt(rows: readonly Row[], at: number, sheet: Sheet): HeaderFact | null {
  const row = rows[at]
  if (row === undefined || row.text.length > 300) return null
  const labelled = labelAndValue(row)
  if (labelled === null) return null
  const { kind, value } = labelled
  if (value !== '') {
    const end = kind === 'place' || kind === 'when-and-where' || kind === 'body' ? wrapped(rows, at, sheet) : at + 1
    const more = rows.slice(at + 1, end).map(({ text }) => text)
    return { kind, value: [value, ...more].join(' '), rows: range(at, end) }
  }
  const next = rows[at + 1]
  if (next === undefined || kind === 'aside' || labelAndValue(next) !== null || !fits(kind, next.text)) return null
  return { kind, value: next.text, rows: [at, at + 1] }
}

/** A label with a colon, in a column of its own, alone on its line, or straight before a day or time. */
function labelAndValue(row: Row): { kind: FactKind; value: string } | null {
  const [first, ...others] = row.cells ?? []
  if (first !== undefined && others.length > 0) {
    const kind = kindOf(first)
    if (kind !== null) return { kind, value: others.join(' ') }
  }
  const labelled = labelledFact(row.text)
  if (labelled !== null) return labelled
  const alone = row.text.length < 45 ? kindOf(row.text) : null
  if (alone !== null) return { kind: alone, value: '' }
  const spaced = /^(\p{L}+(?: påbegyndt| afsluttet| hævet)?)\s(?=.{0,24}\d)(.{3,120})$/u.exec(row.text)
  const kind = spaced?.[1] === undefined ? null : kindOf(spaced[1])
  const timed = kind !== null && /^(?:when|start|end|start-actual|end-actual)$/.test(kind)
  if (timed && spaced?.[2] !== undefined && startsWithTime(spaced[2])) return { kind, value: spaced[2] }
  const place = /^(Sted|Mødested|Lokale)\s(\p{Lu}.{2,120})$/u.exec(row.text)
  return place?.[2] === undefined || row.text.endsWith('.') ? null : { kind: 'place', value: place[2] }
}

/** A label with a colon and what follows it. */
export function labelledFact(text: string): { kind: FactKind; value: string } | null {
  const colon = text.indexOf(':')
  const kind = colon > 0 && colon < 45 ? kindOf(text.slice(0, colon)) : null
  return kind === null ? null : { kind, value: text.slice(colon + 1).trim() }
}

function startsWithTime(value: string): boolean {
  const day = printedDays(value)[0]
  return (day !== undefined && day.index < 20) || /^kl\.?\s?\d|^\d{1,2}[.:]\d{2}/i.test(value)
}

function kindOf(label: string): FactKind | null {
  if (label.length > 45) return null
  const folded = fold(withoutClosing(label))
  return LABELS.find(([, pattern]) => pattern.test(folded))?.[0] ?? null
}

/** Whether a line under a label can be its value. */
function fits(kind: FactKind, text: string): boolean {
  if (listHead(text) !== null || text.length > 140) return false
  if (kind === 'place' || kind === 'body' || kind === 'type') return true
  return printedDays(text).length > 0 || clockTime(text) !== null
}

/** The end of a value that is wrapped on more lines. */
function wrapped(rows: readonly Row[], at: number, sheet: Sheet): number {
  let end = at + 1
  while (end < rows.length && end < at + 3) {
    const above = rows[end - 1]
    const row = rows[end]
    if (
      above === undefined ||
      row === undefined ||
      row.gap ||
      row.bullet ||
      labelAndValue(row) !== null ||
      listHead(row.text) !== null
    )
      break
    const goesOn = /[,-]$/.test(above.text) || (startsLower(row.text) && !breaksEarly(above, row, sheet))
    if (!goesOn || printedDays(row.text).length > 0) break
    end += 1
  }
  return end
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, k) => from + k)
}

/** What is left of "Tirsdag den 22. august hos DSAM, kl. 15" when day and time are taken out. */
export function placeIn(value: string): string | null {
  const rest = withoutClock(withoutDays(value))
    .replace(/(?<!\p{L})(?:mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|den|d\.)(?!\p{L})/giu, ' ')
    .replace(/\s{2,}/g, ' ')
    .replace(/^[\s,.:;–-]{1,20}/, '')
  const place = withoutClosing(rest.replace(/^(?:i|på|hos|ved)\s/i, '')).replace(/[\s–-]{1,4}$/, '')
  return place.length > 2 ? place : null
}
