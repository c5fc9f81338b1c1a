import type { Language } from '../kernel/language.ts'
import { da } from './texts-rules.da.ts'
import { en } from './texts-rules.en.ts'

export function rulesTexts(language: Language): typeof da {
  return language === 'da' ? da : en
}
