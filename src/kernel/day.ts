/** Dag: a calendar day in the Danish civil calendar, `YYYY-MM-DD`; it has no time zone. */
export type Day = string & { readonly day: unique symbol }

const shape = /^(\d{4})-(\d{2})-(\d{2})$/

/** The day that a text names, or null where the text is no such day (`2022-02-30`). */
export function parseDay(text: string): Day | null {
  const match = shape.exec(text)
  if (match === null || match[1] === '0000') return null
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text ? (text as Day) : null
}

/** A day that the program itself writes. Throws where it is none: a bug, not a refusal. */
export function day(text: string): Day {
  const parsed = parseDay(text)
  if (parsed === null) throw new Error(`not a day: ${text}`)
  return parsed
}

const inDenmark = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' })

/** The day it is in Denmark (Europe/Copenhagen) at a moment. */
export function danishDay(moment: Date): Day {
  return day(inDenmark.format(moment))
}

/** So many days later, or earlier; no further than days can be written, from year 1 to 9999. */
export function addDays(from: Day, days: number): Day {
  const date = new Date(`${from}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  if (date.getUTCFullYear() < 1) return day('0001-01-01')
  return date.getUTCFullYear() > 9999 ? day('9999-12-31') : day(date.toISOString().slice(0, 10))
}
