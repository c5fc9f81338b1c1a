import { isEmphasised, type Row, type Sheet } from '../lines/rows.ts'
import { knownHeading } from '../sections/heading.ts'
import { isCaseFactsLine } from './case-facts.ts'
import type { ItemStart } from './item-number.ts'

/** Where items begin in a document that does not number them: titles set alike, or lines over case numbers. */
export function unnumberedStarts(sheet: Sheet): ItemStart[] {
  const styled = byStyle(sheet)
  if (styled.length > 0) return styled
  const overFacts = sheet.rows.flatMap((_, at) => overCaseFacts(sheet.rows, at))
  if (overFacts.length > 0) return overFacts
  return overFirstHeading(sheet.rows)
}

/** The highest heading style that more than sections use, with section headings under each. */
function byStyle(sheet: Sheet): ItemStart[] {
  const groups = new Map<string, number[]>()
  for (const [at, row] of sheet.rows.entries()) {
    if (isEmphasised(row, sheet) !== true || row.text.length > 200) continue
    const key = row.look?.style ?? `${row.look?.size ?? 0}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [at])
    else group.push(at)
  }
  const fitting = [...groups.values()].filter((places) => {
    const sections = places.filter((at) => knownHeading(sheet.rows, at) !== null).length
    const headed = places.filter((at) => hasHeadingBelow(sheet.rows, at)).length
    return sections === 0 && headed > 0 && headed >= places.length * 0.5
  })
  return (fitting[0] ?? []).map((at) => startAt(sheet.rows, at))
}

function hasHeadingBelow(rows: readonly Row[], at: number): boolean {
  for (let below = at + 1; below <= at + 6; below += 1) if (knownHeading(rows, below) !== null) return true
  return false
}

function overCaseFacts(rows: readonly Row[], at: number): ItemStart[] {
  const row = rows[at]
  const next = rows[at + 1]
  if (row === undefined || next === undefined || !isCaseFactsLine(next) || isCaseFactsLine(row)) return []
  const isTitle =
    row.text.length < 200 &&
    /^\p{Lu}/u.test(row.text) &&
    !/[.:;,]$/.test(row.text) &&
    knownHeading(rows, at) === null &&
    !row.bullet
  return isTitle ? [startAt(rows, at)] : []
}

/** One item: the line before the first section heading is its title. */
function overFirstHeading(rows: readonly Row[]): ItemStart[] {
  const at = rows.findIndex(
    (_, place) =>
      place > 0 && knownHeading(rows, place) !== null && !/^(?:afbud|fraværende)/i.test(rows[place]?.text ?? ''),
  )
  if (at < 1) return []
  const title = rows
    .slice(0, at)
    .findLastIndex(({ text }) => !/[.:;,]$/.test(text) && text.length < 200 && /^\p{Lu}/u.test(text))
  return [startAt(rows, title < 0 ? at - 1 : title)]
}

function startAt(rows: readonly Row[], at: number): ItemStart {
  return { at, number: { form: 'automatic', number: null, major: 0, minor: 0, title: rows[at]?.text ?? '' } }
}
