import { joinedText } from '../lines/paragraphs.ts'
import type { Row } from '../lines/rows.ts'
import { sentences } from '../lines/words.ts'
import { type AttendanceFact, attendanceIn } from './attendance-prose.ts'
import { listHead } from './list-head.ts'

/** Words without which a sentence says nothing of attendance. */
const ATTENDS =
  /(?<!\p{L})(?:deltog|deltager|havde|har|var|er|forlod|ankom|mødte|kom|gik|afbud|alle|samtlige)(?!\p{L})/iu
const EVERYONE = /^(?:deltagere:\s)?(?:alle|samtlige)\s/i
const EVERYONE_CAME = /^(?:deltagere:\s)?alle\s.{0,40}(?:mødt|til stede)/i

/** What a sentence about attendance says that begins at a row, and the row after it; null where none begins. */
export function proseAt(rows: readonly Row[], at: number): { facts: AttendanceFact[]; end: number } | null {
  const row = rows[at]
  if (row === undefined || (row.bullet && !/(?<!\p{L})(?:deltog|havde)(?!\p{L})/u.test(row.text))) return null
  const { text, end } = paragraphFrom(rows, at)
  if (!ATTENDS.test(text.slice(0, 600))) return null
  const [first = [], ...others] = sentences(text).map(sentenceFacts)
  const facts = [...first, ...others.flat()]
  if (first.length === 0 && !EVERYONE.test(text)) return null
  return facts.length > 0 || EVERYONE_CAME.test(text) ? { facts, end } : null
}

/** "Deltagere: Alle var mødt undtagen …" is a sentence; "Afbud: N.N." is a list. */
function sentenceFacts(sentence: string): AttendanceFact[] {
  const head = listHead(sentence)
  if (head === null) return attendanceIn(sentence)
  return /^(?:alle|samtlige)\s/i.test(head.rest) ? attendanceIn(head.rest) : []
}

function paragraphFrom(rows: readonly Row[], at: number): { text: string; end: number } {
  let end = at + 1
  while (end < rows.length && end < at + 12 && isMiddle(rows[end - 1], rows[end])) end += 1
  return { text: joinedText(rows.slice(at, end)), end }
}

function isMiddle(above: Row | undefined, row: Row | undefined): boolean {
  if (above === undefined || row === undefined || row.gap || row.bullet || /[.:]$/.test(above.text)) return false
  return listHead(row.text) === null && (/[,-]$| og$/.test(above.text) || above.text.length >= 50)
}
