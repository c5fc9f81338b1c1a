import type { Language } from '../kernel/language.ts'
import { da } from './texts-check.da.ts'
import { en } from './texts-check.en.ts'

export function checkTexts(language: Language): typeof da {
  return language === 'da' ? da : en
}
