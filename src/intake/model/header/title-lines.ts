import type { Row, Sheet } from '../lines/rows.ts'
import { listHead } from '../participants/list-head.ts'
import { peopleIn } from '../participants/person-line.ts'
import { printedDays } from './dates.ts'
import { type DocumentType, titleLine } from './organization.ts'
import { namesAuthority } from './organization-words.ts'

/** A line of the document's title, with the rows it is printed on. */
export type Title = {
  readonly text: string
  readonly rows: readonly number[]
  readonly type: DocumentType | null
  readonly organization: string | null
  readonly isType: boolean
}

/** Title lines above the lists of people, each joined with what it is wrapped on. */
export function titleLines(rows: readonly Row[], taken: Set<number>, sheet: Sheet): Title[] {
  const titles: Title[] = []
  for (let at = 0; at < rows.length && at < 25; at += 1) {
    const row = rows[at]
    if (row === undefined || listHead(row.text)?.group === null) break
    if (taken.has(at)) continue
    const end = titleEnd(rows, at, taken, sheet)
    const text = rows
      .slice(at, end)
      .map((each) => each.text)
      .join(' ')
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
    if (!joined || (printedDays(row.text).length > 0 && !JOINT.test(above.text)) || /^(?:den|d\.)\s/i.test(row.text))
      break
    end += 1
  }
  return end
}

/** The rest of a title on a line of its own: short, close under a long line that names a body. */
function isWrapped(rows: readonly Row[], at: number, sheet: Sheet): boolean {
  const above = rows[at - 1]
  const row = rows[at]
  if (above === undefined || row === undefined || row.gap || above.text.length < Math.min(36, sheet.wrapsAt * 0.45))
    return false
  if (titleLine(above.text)?.organization == null || titleLine(row.text) !== null || listHead(row.text) !== null)
    return false
  if (peopleIn(row.text).length > 0 || /\d|:/.test(row.text) || row.text.length > 40) return false
  const sameSize = above.look?.size === row.look?.size && above.look?.bold === row.look?.bold
  return sameSize && !namesAuthority(row.text.split(' ')[0] ?? '')
}
