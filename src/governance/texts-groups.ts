import type { Language } from '../kernel/language.ts'
import { da } from './texts-groups.da.ts'
import { en } from './texts-groups.en.ts'

export function groupTexts(language: Language): typeof da {
  return language === 'da' ? da : en
}
