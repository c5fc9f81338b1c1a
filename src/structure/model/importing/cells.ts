import { type Day, parseDay } from '../../../kernel/day.ts'
import type { Period } from '../../../kernel/period.ts'
import { done, type Result, refuse } from '../../../kernel/result.ts'
import type { Certainty } from '../organization.ts'
import { isBackwards } from '../standing.ts'
import type { LineNo } from './line-refusals.ts'

export type StartedPeriod = Period & { readonly startDate: Day }

/** `2022-07-01`, and as Danish spreadsheets write it: `01-07-2022`, `1.7.2022`, `1/7 2022`. */
function readDay(text: string): Day | null {
  const danish = /^(\d{1,2})[-./](\d{1,2})[-./ ]\s*(\d{4})$/.exec(text)
  if (danish === null) return parseDay(text)
  const [, date = '', month = '', year = ''] = danish
  return parseDay(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`)
}

/** First and last day as typed; without a last day it is open. `at` names the column to blame. */
export function readPeriod(from: string, to: string): Result<StartedPeriod, LineNo> {
  if (from === '') return refuse('no-start', 'fra')
  const startDate = readDay(from)
  if (startDate === null) return refuse('not-a-day', 'fra')
  const endDate = to === '' ? null : readDay(to)
  if (to !== '' && endDate === null) return refuse('not-a-day', 'til')
  const period = { startDate, endDate }
  return isBackwards(period) ? refuse('period-backwards', 'til') : done(period)
}

const certaintyWords: Readonly<Record<string, Certainty>> = {
  confirmed: 'confirmed',
  bekræftet: 'confirmed',
  inferred: 'inferred',
  reconstructed: 'inferred',
  udledt: 'inferred',
  assumed: 'assumed',
  antaget: 'assumed',
  conflict: 'conflict',
  modstrid: 'conflict',
  memory: 'memory',
  hukommelse: 'memory',
}

/** How sure the list says that it is; confirmed where it says nothing. Null: no such word. */
export function readCertainty(text: string): Certainty | null {
  return text === '' ? 'confirmed' : (certaintyWords[text.toLowerCase()] ?? null)
}

/** A link that may be shown: http or https. */
export function isLink(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text)
}
