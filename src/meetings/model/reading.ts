import type {
  AgendaItem,
  AttendanceMark,
  Attendee,
  Decision,
  MeetingKind,
  Outcome,
  Recommendation,
  RecommendationVerb,
} from './meeting-record.ts'

/** Fremmødetal: how many of those listed have each mark. */
export function attendanceCounts(attendance: readonly Pick<Attendee, 'mark'>[]): Record<AttendanceMark, number> {
  const counts = { present: 0, apology: 0, absent: 0, invited: 0 }
  for (const { mark } of attendance) counts[mark] += 1
  return counts
}

/** What a decision answers where the minutes give one answer to several recommendations; the others answer all of them. */
const answersOnly: Readonly<Partial<Record<Outcome, readonly RecommendationVerb[]>>> = {
  noted: ['note', 'inform'],
  discussed: ['discuss', 'inform'],
}

type Asked = Pick<Recommendation, 'verb' | 'outcome'>
type Answer = Pick<Decision, 'outcome'>

/**
 * Recommendations of an item that minutes leave without a word of what came of them: no outcome of their own, and no decision
 * that can be meant for them. An agenda leaves none: nothing was due yet.
 */
export function unanswered<T extends Asked>(
  kind: MeetingKind,
  { recommendations, decisions }: { readonly recommendations: readonly T[]; readonly decisions: readonly Answer[] },
): T[] {
  if (kind === 'agenda') return []
  const isAlone = recommendations.length === 1
  const isMeant = (verb: RecommendationVerb) =>
    decisions.some(({ outcome }) => isAlone || (answersOnly[outcome]?.includes(verb) ?? true))
  return recommendations.filter(({ outcome, verb }) => outcome === null && !isMeant(verb))
}

/** Who was at the meeting and yet not in the room at the item. */
export function notInTheRoom<T extends Pick<Attendee, 'absentFrom'>>(
  attendance: readonly T[],
  number: string | null,
): T[] {
  if (number === null) return []
  const bare = bareNumber(number)
  return attendance.filter(({ absentFrom }) => absentFrom.some((absent) => bareNumber(absent) === bare))
}

/** `3.` and `3` are the same number. */
export function bareNumber(number: string): string {
  return number.trim().replace(/[.):]$/, '')
}

/** The items that a reader can open before and after one. */
export function neighbours<T extends Pick<AgendaItem, 'slug'>>(
  items: readonly T[],
  slug: string,
): { previous: T | null; next: T | null } {
  const place = items.findIndex((item) => item.slug === slug)
  return { previous: items[place - 1] ?? null, next: place === -1 ? null : (items[place + 1] ?? null) }
}

const longestExcerpt = 320

/** The beginning of a long text, cut between words. */
export function excerpt(text: string, longest: number = longestExcerpt): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= longest) return line
  const cut = line.slice(0, longest)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2))} …`
}
