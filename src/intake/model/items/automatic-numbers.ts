import type { Attendance } from '../participants/lists.ts'
import type { Presence } from '../participants/presence.ts'
import type { ItemRows } from './read-item.ts'

/** Word's own numbers are not printed; where the document speaks of "pkt. 1-3" they are what it means. */
export function withNumbers(items: readonly ItemRows[], attendance: Attendance): ItemRows[] {
  const speaksOfNumbers =
    attendance.listed.some(({ person }) => person.presence.some(namesItems)) ||
    attendance.facts.some(({ presence }) => presence.some(namesItems))
  return items.map((item) => (speaksOfNumbers && item.number === null ? { ...item, number: item.automatic } : item))
}

function namesItems({ only, not, fromItem, untilItem }: Presence): boolean {
  return [only, not, fromItem, untilItem].some((each) => each !== undefined)
}
