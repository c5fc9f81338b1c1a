import type { Day } from '../kernel/day.ts'
import type { Language } from '../kernel/language.ts'
import type { Period } from '../kernel/period.ts'

const locale = { da: 'da-DK', en: 'en-GB' } as const

function formats(options: Intl.DateTimeFormatOptions): Record<Language, Intl.DateTimeFormat> {
  return {
    da: new Intl.DateTimeFormat(locale.da, { timeZone: 'UTC', ...options }),
    en: new Intl.DateTimeFormat(locale.en, { timeZone: 'UTC', ...options }),
  }
}

const long = formats({ day: 'numeric', month: 'long', year: 'numeric' })
const withWeekday = formats({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })

/** 8. november 2022 · 8 November 2022 */
export function dayText(day: Day, language: Language): string {
  return long[language].format(new Date(`${day}T00:00:00Z`))
}

/** tirsdag den 8. november 2022 · Tuesday 8 November 2022 */
export function weekdayText(day: Day, language: Language): string {
  return withWeekday[language].format(new Date(`${day}T00:00:00Z`))
}

/** A moment, in Danish time. */
export function momentText(moment: Date, language: Language): string {
  return new Intl.DateTimeFormat(locale[language], {
    timeZone: 'Europe/Copenhagen',
    dateStyle: 'long',
    timeStyle: 'short',
  }).format(moment)
}

const words = {
  da: { from: 'fra', until: 'til og med', always: 'uden kendt begyndelse og slutning' },
  en: { from: 'from', until: 'until', always: 'without known beginning or end' },
} as const

/** fra 1. juli 2022 · fra 1. juli 2022 til og med 31. december 2026 */
export function periodText(period: Period, language: Language): string {
  const { from, until, always } = words[language]
  const parts = [
    period.startDate === null ? null : `${from} ${dayText(period.startDate, language)}`,
    period.endDate === null ? null : `${until} ${dayText(period.endDate, language)}`,
  ].filter((part) => part !== null)
  return parts.length === 0 ? always : parts.join(' ')
}

const number = { da: new Intl.NumberFormat(locale.da), en: new Intl.NumberFormat(locale.en) } as const

/** 161.135 · 161,135 */
export function countText(count: number | bigint, language: Language): string {
  return number[language].format(count)
}

const percent = {
  da: new Intl.NumberFormat(locale.da, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 }),
  en: new Intl.NumberFormat(locale.en, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 }),
} as const

/** 19,8 % · 19.8% */
export function shareText(part: number, whole: number, language: Language): string {
  return whole === 0 ? '–' : percent[language].format(part / whole)
}

/** 2.217.349,00 kr. · DKK 2,217,349.00; øre to kroner without ever passing through a fraction. */
export function moneyText(oere: bigint, language: Language): string {
  const sign = oere < 0n ? '-' : ''
  const size = oere < 0n ? -oere : oere
  const kroner = number[language].format(size / 100n)
  const rest = String(size % 100n).padStart(2, '0')
  return language === 'da' ? `${sign}${kroner},${rest} kr.` : `DKK ${sign}${kroner}.${rest}`
}

/** Sorts as a Danish reader expects: æ, ø, å last, aa as å. */
export const danishOrder = new Intl.Collator('da-DK', { numeric: true }).compare
