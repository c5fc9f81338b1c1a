import type { Day } from '../../kernel/day.ts'
import { freeSlug, slugOf } from '../../kernel/slug.ts'

/** The last words of a meeting's address: the day; for the second meeting of that day `-2`, and so on. */
export function meetingSlug(day: Day, ordinal: number): string {
  return ordinal === 1 ? day : `${day}-${ordinal}`
}

/** Addresses of pages beside the items. */
const reserved = ['nyt-punkt', 'adgang']

const longest = 40

/** `5 a)` → `5-a`; `3.1.` → `3.1`; what leaves nothing → null. */
function printedSlug(number: string): string | null {
  const parts = number.slice(0, longest).split('.').map(slugOf)
  return parts.filter((part) => part !== '').join('.') || null
}

/**
 * The addresses of a meeting's items, in their order: the printed number where there is one, else the place on the agenda.
 * Printed numbers go first, so that "3" is the item that the paper calls 3.
 */
export function itemSlugs(numbers: readonly (string | null)[]): string[] {
  const taken = new Set<string>(reserved)
  const take = (wanted: string) => {
    const slug = freeSlug(wanted, (candidate) => taken.has(candidate))
    taken.add(slug)
    return slug
  }
  const printed = numbers
    .map((number) => (number === null ? null : printedSlug(number)))
    .map((slug) => slug && take(slug))
  return printed.map((slug, place) => slug ?? take(String(place + 1)))
}
