import type { AgendaItem, AttendanceMark, Attendee, Recommendation } from './meeting-record.ts'

/** Fremmødetal: how many of those listed have each mark. */
export function attendanceCounts(attendance: readonly Pick<Attendee, 'mark'>[]): Record<AttendanceMark, number> {
  const counts = { present: 0, apology: 0, absent: 0, invited: 0 }
  for (const { mark } of attendance) counts[mark] += 1
  return counts
}

/** Recommendations that minutes leave without a word of what came of them. An agenda leaves none: nothing was due yet. */
export function unanswered<T extends Pick<Recommendation, 'outcome'>>(
  kind: 'agenda' | 'minutes',
  recommendations: readonly T[],
): T[] {
  return kind === 'agenda' ? [] : recommendations.filter(({ outcome }) => outcome === null)
}

/** Who was at the meeting and yet not in the room at the item. */
export function notInTheRoom<T extends Pick<Attendee, 'absentFrom'>>(
  attendance: readonly T[],
  number: string | null,
): T[] {
  return number === null ? [] : attendance.filter(({ absentFrom }) => absentFrom.includes(number))
}

/** The items that a reader can open before and after one. */
export function neighbours<T extends Pick<AgendaItem, 'slug'>>(
  items: readonly T[],
  slug: string,
): { previous: T | null; next: T | null } {
  const place = items.findIndex((item) => item.slug === slug)
  return { previous: items[place - 1] ?? null, next: place === -1 ? null : (items[place + 1] ?? null) }
}

const excerptLength = 320

/** The beginning of a long text, cut between words. */
export function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= excerptLength) return line
  const cut = line.slice(0, excerptLength)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), excerptLength / 2))} …`
}
