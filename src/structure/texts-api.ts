import type { Language } from '../kernel/language.ts'
import { da } from './texts-api.da.ts'
import { en } from './texts-api.en.ts'

/** The sentences about what pages answer as data. */
export function textsOfApi(language: Language): typeof da {
  return language === 'da' ? da : en
}
