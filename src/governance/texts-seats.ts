import type { Language } from '../kernel/language.ts'
import { da } from './texts-seats.da.ts'
import { en } from './texts-seats.en.ts'

export function seatTexts(language: Language): typeof da {
  return language === 'da' ? da : en
}
