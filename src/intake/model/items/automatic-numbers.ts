import type { Attendance } from '../participants/lists.ts'
import type { Presence } from '../participants/presence.ts'
import type { ItemRows } from './read-item.ts'

/** "under punkt 4", "jf. pkt. 2", "Bilag 3.1": a text that calls its items by number */
const CALLS_BY_NUMBER =
  /(?<!\p{L})(?:under|til|ved|se|jf\.|fra|før|efter)\s(?:dagsordens)?(?:punkt|pkt\.)\s(?:nr\.\s)?\d{1,2}(?!\d)|^bilag\s\d{1,2}\.\d/iu

/** Word's own numbers are not printed; where the document calls its items by number they are what it means. */
export function withNumbers(items: readonly ItemRows[], attendance: Attendance): ItemRows[] {
  const unnumbered = items.some(({ number, automatic }) => number === null && automatic !== null)
  if (!unnumbered || !callsByNumber(items, attendance)) return [...items]
  return items.map((item) => ({ ...item, number: item.number ?? item.automatic }))
}

function callsByNumber(items: readonly ItemRows[], { listed, facts }: Attendance): boolean {
  return (
    listed.some(({ person }) => person.presence.some(namesItems)) ||
    facts.some(({ presence }) => presence.some(namesItems)) ||
    items.some(({ body }) => body.some(({ text }) => CALLS_BY_NUMBER.test(text.slice(0, 5000))))
  )
}

function namesItems({ only, not, fromItem, untilItem }: Presence): boolean {
  return [only, not, fromItem, untilItem].some((each) => each !== undefined)
}
