import type { Language } from '../kernel/language.ts'
import { da } from './texts-disagreements.da.ts'
import { en } from './texts-disagreements.en.ts'

/** What is said of disagreements and rulings. */
export function textsOfDisagreements(language: Language): typeof da {
  return language === 'en' ? en : da
}
