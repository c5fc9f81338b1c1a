import type { Language } from '../kernel/language.ts'
import { da } from './texts-data.da.ts'
import { en } from './texts-data.en.ts'

/** The sentences about open data and the API. */
export function textsOfData(language: Language): typeof da {
  return language === 'da' ? da : en
}
