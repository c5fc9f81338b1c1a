import type { Language } from '../kernel/language.ts'
import { da } from './texts-terms.da.ts'
import { en } from './texts-terms.en.ts'

export function termTexts(language: Language): typeof da {
  return language === 'da' ? da : en
}
