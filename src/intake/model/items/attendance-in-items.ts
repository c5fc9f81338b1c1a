import type { Row } from '../lines/rows.ts'
import { attendanceOf } from '../participants/lists.ts'
import { knownHeading } from '../sections/heading.ts'
import type { ItemRows } from './read-item.ts'

const ATTENDANCE_LABEL = /^(?:deltagere|mødedeltagere|til stede|tilstede|mødeleder|medlemmer|fremmødte)\s?:/i

/** Lists of people that stand inside the first items, where the header has none. */
export function withoutAttendance(cut: readonly ItemRows[]): { items: ItemRows[]; moved: Row[] } {
  const moved: Row[] = []
  const items = cut.map((item, k) => {
    const from = k > 1 ? -1 : item.body.findIndex((row) => ATTENDANCE_LABEL.test(row.text))
    if (from < 0) return item
    const { taken } = attendanceOf(item.body.slice(from))
    let end = from
    while (taken.has(end - from) && !isSectionHeading(item.body, end)) end += 1
    if (end - from < 2) return item
    moved.push(...item.body.slice(from, end))
    return { ...item, body: [...item.body.slice(0, from), ...item.body.slice(end)] }
  })
  return { items, moved }
}

function isSectionHeading(rows: readonly Row[], at: number): boolean {
  const kind = knownHeading(rows, at)?.kind
  return kind !== undefined && kind !== 'absence'
}
