import type { Language } from '../kernel/language.ts'
import { da } from './texts-doors.da.ts'
import { en } from './texts-doors.en.ts'

/** What is said of the doors into an account, and of what they left open. */
export function doorTexts(language: Language): typeof da {
  return language === 'da' ? da : en
}
