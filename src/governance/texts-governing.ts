import type { Language } from '../kernel/language.ts'
import { da } from './texts-governing.da.ts'
import { en } from './texts-governing.en.ts'

export function governingTexts(language: Language): typeof da {
  return language === 'da' ? da : en
}
