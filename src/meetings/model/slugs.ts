import type { Day } from '../../kernel/day.ts'

/** The last words of a meeting's address: the day; for the second meeting of that day `-2`, and so on. */
export function meetingSlug(day: Day, ordinal: number): string {
  return ordinal === 1 ? day : `${day}-${ordinal}`
}

const asLatin: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa' }

/** `5 a)` → `5-a`; `3.1.` → `3.1`; what leaves nothing → null. */
function words(number: string): string | null {
  const slug = number
    .toLowerCase()
    .replace(/[æøå]/g, (letter) => asLatin[letter] ?? letter)
    .replace(/[^a-z0-9.]+/g, '-')
    .split('-')
    .map((word) => word.split('.').filter(Boolean).join('.'))
    .filter(Boolean)
    .join('-')
    .slice(0, 40)
    .replace(/[.-]+$/, '')
  return slug === '' ? null : slug
}

/** Addresses of pages beside the items. */
const reserved = ['nyt-punkt']

function untaken(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted
  let ordinal = 2
  while (taken.has(`${wanted}-${ordinal}`)) ordinal += 1
  return `${wanted}-${ordinal}`
}

/**
 * The addresses of a meeting's items, in their order: the printed number where there is one, else the place on the agenda.
 * Printed numbers go first, so that "3" is the item that the paper calls 3.
 */
export function itemSlugs(numbers: readonly (string | null)[]): string[] {
  const taken = new Set<string>(reserved)
  const slugs = new Map<number, string>()
  const give = (place: number, wanted: string) => {
    const slug = untaken(wanted, taken)
    taken.add(slug)
    slugs.set(place, slug)
  }
  const printed = numbers.map((number) => (number === null ? null : words(number)))
  for (const [place, slug] of printed.entries()) if (slug !== null) give(place, slug)
  for (const [place, slug] of printed.entries()) if (slug === null) give(place, String(place + 1))
  return numbers.map((_, place) => slugs.get(place) ?? String(place + 1))
}
