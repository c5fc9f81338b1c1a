import type { Language } from '../kernel/language.ts'
import { da } from './texts-import.da.ts'
import { en } from './texts-import.en.ts'

/** What is said about lists that come into the register, and why one does not. */
export function importTexts(language: Language): typeof da {
  return language === 'da' ? da : en
}
