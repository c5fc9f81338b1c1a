import type { Language } from '../kernel/language.ts'
import { da } from './texts-constitution.da.ts'
import { en } from './texts-constitution.en.ts'

export function constitutionTexts(language: Language): typeof da {
  return language === 'da' ? da : en
}
