import { clockSpan, clockTime } from './clock.ts'
import { printedDays } from './dates.ts'
import type { HeaderFact } from './facts.ts'

/** A meeting's day and times; of a planned and an actual time the actual one. */
export type When = { readonly date: string | null; readonly start: string | null; readonly end: string | null }

type Time = { planned: string | null; printed: string | null; actual: string | null }

export function whenOf(facts: readonly HeaderFact[]): When {
  let date: string | null = null
  const start: Time = { planned: null, printed: null, actual: null }
  const end: Time = { planned: null, printed: null, actual: null }
  for (const { kind, value } of facts) {
    if (kind === 'place' || kind === 'body' || kind === 'aside') continue
    date ??= printedDays(value)[0]?.day ?? null
    if (kind === 'start') start.printed ??= clockTime(value)
    else if (kind === 'start-actual') start.actual ??= clockTime(value)
    else if (kind === 'end') end.printed ??= clockTime(value)
    else if (kind === 'end-actual') end.actual ??= clockTime(value)
    else {
      const span = clockSpan(value)
      start.planned ??= span.start
      end.planned ??= span.end
      end.actual ??= closingTime(value)
    }
  }
  return { date, start: start.actual ?? start.printed ?? start.planned, end: end.actual ?? end.printed ?? end.planned }
}

const CLOSED =
  /(?:mødet|møde)\s(?:blev\s|er\s)?(?:hævet|hævedes|sluttede|sluttedes|afsluttet|afsluttedes|sluttet|slut|ophørte)(?:\sca\.)?\s(?:(?:kl\.?|klokken)\s?)?(\d{1,2}(?:[.:]\d{2})?)/i

/** "Mødet blev hævet kl. 15.10." */
export function closingTime(text: string): string | null {
  const time = CLOSED.exec(text.slice(0, 5000))?.[1]
  return time === undefined ? null : clockTime(`kl. ${time}`)
}
