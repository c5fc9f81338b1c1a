import type { Language } from '../kernel/language.ts'
import { da } from './texts-over-time.da.ts'
import { en } from './texts-over-time.en.ts'

/** The sentences about what was before and what came after. */
export function textsOverTime(language: Language): typeof da {
  return language === 'da' ? da : en
}
