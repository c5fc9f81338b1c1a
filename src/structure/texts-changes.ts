import type { Language } from '../kernel/language.ts'
import { da } from './texts-changes.da.ts'
import { en } from './texts-changes.en.ts'

export function textsChanges(language: Language): typeof da {
  return language === 'da' ? da : en
}
