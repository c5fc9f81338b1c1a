import { clockTime } from '../header/clock.ts'

/** At which items, or between which times, somebody was there. */
export type Presence = {
  /** numbers of the only items that the person took part in */
  readonly only?: readonly string[]
  /** numbers of items that the person did not take part in */
  readonly not?: readonly string[]
  /** the first and the last item that the person took part in */
  readonly fromItem?: string
  readonly untilItem?: string
  readonly fromTime?: string
  readonly toTime?: string
}

const ITEMS =
  '(?:punkt(?:erne|er|et)?|pkt\\.?|sag(?:erne|er)?|dagsordenspunkt(?:erne|er)?)\\s?(?:nr\\.?\\s?)?:?\\s?((?:\\d{1,3}(?:\\.\\d{1,2})?(?:\\s?(?:-|–|,|og|til|samt|&)\\s?)?){1,30})'
const NOT = new RegExp(
  `(?:ikke|fraværende|forlod\\s(?:mødet|lokalet)|inhabil).{0,80}?(?:i|under|ved|af|til|for)?\\s?${ITEMS}`,
  'i',
)
const FROM = new RegExp(
  `(?:fra(?:\\sog\\smed)?|ankom\\s(?:under|ved|til|før)|kom\\s(?:til|under|ved))\\s(?:behandlingen\\saf\\s)?${ITEMS}`,
  'i',
)
const UNTIL = new RegExp(
  `(?:til\\sog\\smed|indtil(?:\\sog\\smed)?|(?:forlod\\smødet|gik|deltog)(?:\\skl\\.?\\s?[\\d.:]{1,5})?\\s(?:efter|til)|efter)\\s(?:behandlingen\\saf\\s)?${ITEMS}`,
  'i',
)
const ONLY = new RegExp(`(?:(?:under|ved|i|kun|på|til)\\s(?:behandlingen\\saf\\s)?)?${ITEMS}`, 'i')
const CLOCK = '(?:kl\\.?|klokken)\\s?(\\d{1,2}(?:[.:]\\d{2})?)'
const FROM_TIME = new RegExp(
  `(?:fra|ankom|kom|mødte|tiltrådte|deltog fra|til\\sstede\\sfra)(?:\\s\\p{L}+){0,3}?\\s${CLOCK}`,
  'iu',
)
const TO_TIME = new RegExp(`(?:til|forlod|gik|indtil)(?:\\s\\p{L}+){0,3}?\\s${CLOCK}`, 'iu')

/** What a remark says of somebody's presence; null where it says nothing. */
export function presenceIn(remark: string): Presence | null {
  if (remark.length > 400) return null
  const not = NOT.exec(remark)?.[1]
  const times = timesIn(remark)
  if (not !== undefined) return { ...times, not: itemNumbers(not) }
  const from = FROM.exec(remark)?.[1]
  if (from !== undefined) return { ...times, fromItem: itemNumbers(from)[0] ?? '' }
  const until = UNTIL.exec(remark)?.[1]
  if (until !== undefined) return { ...times, untilItem: itemNumbers(until).at(-1) ?? '' }
  const only = ONLY.exec(remark)?.[1]
  if (only !== undefined) return { ...times, only: itemNumbers(only) }
  return times.fromTime === undefined && times.toTime === undefined ? null : times
}

function timesIn(remark: string): { fromTime?: string; toTime?: string } {
  const from = FROM_TIME.exec(remark)?.[1]
  const to = TO_TIME.exec(remark)?.[1]
  const fromTime = from === undefined ? null : clockTime(`kl. ${from}`)
  const toTime = to === undefined ? null : clockTime(`kl. ${to}`)
  return { ...(fromTime !== null && { fromTime }), ...(toTime !== null && { toTime }) }
}

/** "1-3, 5 og 7" → 1, 2, 3, 5, 7 */
export function itemNumbers(printed: string): string[] {
  const numbers: string[] = []
  for (const part of printed.matchAll(/(\d{1,3}(?:\.\d{1,2})?)(?:\s?(?:-|–|til)\s?(\d{1,3})(?!\.\d))?/g)) {
    const [, first = '', last] = part
    numbers.push(first)
    if (last === undefined) continue
    for (let number = Number(first) + 1; number <= Math.min(Number(last), Number(first) + 200); number += 1)
      numbers.push(String(number))
  }
  return numbers
}

/** Numbers of the document's items that a person was not there for. */
export function absentItems(presence: readonly Presence[], items: readonly string[]): string[] {
  const absent = new Set<string>()
  for (const each of presence) {
    const { only, not, fromItem, untilItem } = each
    const first = fromItem === undefined ? -1 : items.indexOf(fromItem)
    const last = untilItem === undefined ? items.length : items.indexOf(untilItem)
    for (const [at, number] of items.entries()) {
      const missed =
        (only?.some((each) => items.includes(each)) === true && !only.includes(number)) ||
        not?.includes(number) === true ||
        (first > 0 && at < first) ||
        (last >= 0 && at > last)
      if (missed) absent.add(number)
    }
  }
  return items.filter((number) => absent.has(number))
}
