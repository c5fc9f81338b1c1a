import type { Row } from '../lines/rows.ts'
import { listHead } from '../participants/list-head.ts'
import { peopleIn } from '../participants/person-line.ts'
import { clockSpan } from './clock.ts'
import { printedDays } from './dates.ts'
import { placeIn } from './facts.ts'
import { bodyIn, titleLine } from './organization.ts'
import { namesBody } from './organization-words.ts'

/** What a line without a label says of day, times, place and body. */
export type Dated = {
  readonly at: number
  readonly rows: readonly number[]
  readonly date: string
  readonly start: string | null
  readonly end: string | null
  readonly place: string | null
  readonly body?: string
}

/** The line without a label that names the meeting's day, and the times and place on it or right under it. */
export function datedLine(lines: readonly { text: string; at: number }[]): Dated | null {
  for (const [k, { text, at }] of lines.entries()) {
    const day = text.length > 200 ? undefined : printedDays(text)[0]
    if (day === undefined) continue
    const here = clockSpan(text)
    const below = lines[k + 1]
    const timed = here.start === null && below !== undefined && /^kl\.?\s?\d|^\d{1,2}[:.]\d{2}/i.test(below.text)
    const span = timed && below !== undefined ? clockSpan(below.text) : here
    const after = text.slice(day.index + day.length)
    const place = /(?:^|[\s,])(?:i|på|hos|ved)\s\S/i.test(after) ? placeIn(after) : null
    const before = bodyIn(text.slice(0, day.index))
    const body = before !== null && namesBody(before) && titleLine(text)?.isType !== true ? before : undefined
    return {
      ...(body !== undefined && { body }),
      at: timed && below !== undefined ? below.at : at,
      rows: timed && below !== undefined ? [at, below.at] : [at],
      date: day.day,
      ...span,
      place,
    }
  }
  return null
}

const PLACE =
  /(?:lokale|\p{L}*sal(?:en)?(?!\p{L})|rådhus|regionshus|regionsgård|teams|virtuel|skype|zoom|online|hospital|sygehus|sundhedshus|center|hotel|skole|kantine|kontor|auditori|værelse|konference|etage|stuen|vej\s\d|gade\s\d|allé\s\d|plads|telefonmøde|videomøde|digital)/iu

/** "i K3, 1. sal, Regionshuset", "Mødelokale 5": a place on the line under the day. */
export function placeBelow(rows: readonly Row[], from: number, taken: Set<number>): string | null {
  for (let at = from + 1; from >= 0 && at <= from + 2 && at < rows.length; at += 1) {
    const row = rows[at]
    if (
      row === undefined ||
      taken.has(at) ||
      row.text.length > 140 ||
      listHead(row.text) !== null ||
      /[.]$/.test(row.text)
    )
      continue
    const led = /^(?:i|på|hos|ved)\s(.+)$/.exec(row.text)?.[1]
    if (led === undefined && (!PLACE.test(row.text) || namesBody(row.text) || peopleIn(row.text).length > 0))
      return null
    taken.add(at)
    return led ?? row.text
  }
  return null
}
