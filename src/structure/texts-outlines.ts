import type { Language } from '../kernel/language.ts'
import { da } from './texts-outlines.da.ts'
import { en } from './texts-outlines.en.ts'

export function textsOutlines(language: Language): typeof da {
  return language === 'da' ? da : en
}
