import type { Language } from '../kernel/language.ts'
import { da } from './texts-figures.da.ts'
import { en } from './texts-figures.en.ts'

export function figureTexts(language: Language): typeof da {
  return language === 'da' ? da : en
}
