import { isEmphasised, type Row, type Sheet } from '../lines/rows.ts'
import { fold } from '../lines/words.ts'
import type { SectionKind } from '../meeting-document.ts'
import { knownHeading } from '../sections/heading.ts'
import { caseFactsOver, isCaseFactsLine } from './case-facts.ts'
import type { ItemNumber, ItemStart, NumberForm } from './item-number.ts'

const AGENDA_LEAD =
  /^(?:dagsorden|dagsordenspunkter|punkter|punkter på dagsordenen|dagsordenen|sager|sagsoversigt|indholdsfortegnelse|emner|program)$/

/** How much speaks for a numbered line being an item: what stands over and under it, and how it is set. */
export function evidence(
  sheet: Sheet,
  numbered: readonly ItemStart[],
  contents: ReadonlySet<number>,
): (start: ItemStart) => number {
  const { rows } = sheet
  const members = listMembers(rows, numbered, contents)
  const places = new Set(numbered.map(({ at }) => at))
  const emphasised = numbered.filter(({ at }) => isSet(rows[at], sheet) === true)
  // Where some numbered lines are set as titles, the others are not.
  const others = emphasised.length > 1 ? -2 : -0.25
  return ({ at, number }) => {
    const row = rows[at]
    if (row === undefined) return -9
    const set = isSet(row, sheet)
    const anchored = isAnchored(rows, at, places)
    const apart = row.gap || row.newPage || !sheet.hasGaps
    const above = rows[at - 1]
    return (
      (number.form === 'bare' ? 0 : 1) +
      (anchored ? 2 : 0) +
      (above !== undefined && isCaseFactsLine(above) ? 2 : 0) +
      (apart ? 0.5 : 0) +
      (set === true ? 1.5 : set === false ? others : 0) +
      (members.has(at) ? (anchored && (row.gap || set === true) ? -0.5 : -3) : 0) +
      againstTitle(number)
    )
  }
}

function isSet(row: Row | undefined, sheet: Sheet): boolean | null {
  return row === undefined ? null : isEmphasised(row, sheet)
}

/** What in a title's words speaks against it. */
function againstTitle({ form, title }: ItemNumber): number {
  const goesOn = /^\p{Ll}/u.test(title) ? (form === 'word' ? -1 : -3) : 0
  const short = title.length < 45 && !/[.,;]\s|[,;]$/.test(title)
  const closes = /[.;,]$/.test(title) && !/(?:mv|m\.v|m\.m|mm|evt|\d)\.$/i.test(title) ? (short ? -0.4 : -1.5) : 0
  return goesOn + closes + (title.length > 220 ? -2 : 0)
}

type OpenList = { readonly next: number; readonly form: NumberForm; readonly gaps: boolean; readonly at: number }

/** Numbered lines of lists that began under a heading or after a colon. */
function listMembers(rows: readonly Row[], numbered: readonly ItemStart[], contents: ReadonlySet<number>): Set<number> {
  const members = new Set<number>()
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
    if (begins || goesOn) members.add(at)
  }
  return members
}

function continues(list: OpenList | null, number: ItemNumber, row: Row): boolean {
  return list !== null && list.form === number.form && number.major === list.next && (!row.gap || list.gaps)
}

function nextGap(rows: readonly Row[], at: number): boolean {
  return rows[at + 1]?.gap === true && rows[at]?.gap === true
}

/** Within a few lines under the title stands a heading or a case number. */
function isAnchored(rows: readonly Row[], at: number, places: ReadonlySet<number>): boolean {
  for (let below = at + 1; below <= at + 4; below += 1) {
    const row = rows[below]
    if (row === undefined || places.has(below)) return false
    if (isCaseFactsLine(row) || caseFactsOver(row, rows[below + 1]) !== null) return true
    if (/^(?:åbent|lukket)(?: (?:punkt|sag))?$/i.test(row.text)) return true
    const heading = knownHeading(rows, below)
    if (heading !== null && !heading.lead) return true
  }
  return false
}
