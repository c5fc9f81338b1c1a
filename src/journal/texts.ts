import type { Language } from '../kernel/language.ts'
import { da } from './texts.da.ts'
import { en } from './texts.en.ts'

export function texts(language: Language): typeof da {
  return language === 'da' ? da : en
}
