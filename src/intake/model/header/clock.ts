import { withoutDays } from './dates.ts'

/** Clock times as the contract has them, 'HH:MM'. */
export type ClockSpan = { readonly start: string | null; readonly end: string | null }

const TIME = '(\\d{1,2})(?:[.:](\\d{2}))?(?::\\d{2})?'
/** "kl. 8.30-10.00", "15:00 - 17:12", "fra kl. 9 til 11", "kl. 15.00 – kl. 16.45" */
const SPAN = new RegExp(
  `(?<![\\d.,])((?:kl\\.?|klokken)\\s?)?${TIME}\\s?(?:-|–|—|til|og)\\s?(?:kl\\.?\\s?|klokken\\s?)?${TIME}(?![\\d.,]\\d|\\s?(?:pct|kr|mio|%))`,
  'i',
)
/** "kl. 13", "klokken 16.00", "15:00", "09:00:00" */
const MOMENT = new RegExp(`(?:(?:kl\\.?|klokken)\\s?${TIME}|(?<![\\d.,])(\\d{1,2}):(\\d{2})(?::\\d{2})?)(?!\\d)`, 'i')

/** The first clock time or span of times in a text; days are not taken for times. */
export function clockSpan(printed: string): ClockSpan {
  const text = withoutDays(printed)
  const span = SPAN.exec(text)
  if (span !== null && (span[1] !== undefined || (span[3] !== undefined && span[5] !== undefined))) {
    const start = clock(span[2], span[3])
    const end = clock(span[4], span[5])
    if (start !== null && end !== null) return { start, end }
  }
  const moment = MOMENT.exec(text)
  if (moment === null) return { start: null, end: null }
  return { start: clock(moment[1] ?? moment[3], moment[2] ?? moment[4]), end: null }
}

/** A time where nothing else can stand: "16:30", "kl. 15", "16.30". */
export function clockTime(printed: string): string | null {
  const found = clockSpan(printed).start
  if (found !== null) return found
  const bare = /^\D{0,12}(\d{1,2})\.(\d{2})(?!\d)/.exec(withoutDays(printed).trim())
  return bare === null ? null : clock(bare[1], bare[2])
}

function clock(hours: string | undefined, minutes: string | undefined): string | null {
  const hour = Number(hours)
  const minute = Number(minutes ?? '0')
  if (!Number.isInteger(hour) || hour > 24 || minute > 59) return null
  return `${String(hour % 24).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

/** The text without its clock times and the words that introduce them. */
export function withoutClock(text: string): string {
  const span = SPAN.exec(text)
  const without =
    span !== null && (span[1] !== undefined || span[3] !== undefined)
      ? text.replace(SPAN, ' ')
      : text.replace(MOMENT, ' ')
  return without
    .replace(/(?<!\p{L})(?:kl\.?|klokken)(?!\p{L})/giu, ' ')
    .replace(/\s{2,}/g, ' ')
    .trim()
}
