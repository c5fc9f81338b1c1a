import type { Language } from '../kernel/language.ts'
import { da } from './texts-import-kinds.da.ts'
import { en } from './texts-import-kinds.en.ts'

/** What this room's kinds of list are called, ask for and notice. */
export function importKindTexts(language: Language): typeof da {
  return language === 'da' ? da : en
}
