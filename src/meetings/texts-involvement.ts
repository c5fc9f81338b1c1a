import type { Language } from '../kernel/language.ts'
import { da } from './texts-involvement.da.ts'
import { en } from './texts-involvement.en.ts'

export function involvementTexts(language: Language): typeof da {
  return language === 'da' ? da : en
}
