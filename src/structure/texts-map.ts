import type { Language } from '../kernel/language.ts'
import { da } from './texts-map.da.ts'
import { en } from './texts-map.en.ts'

export function textsMap(language: Language): typeof da {
  return language === 'da' ? da : en
}
