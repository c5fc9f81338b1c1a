import type { Language } from '../kernel/language.ts'
import { da } from './texts-journal.da.ts'
import { en } from './texts-journal.en.ts'

export function journalTexts(language: Language): typeof da {
  return language === 'da' ? da : en
}
