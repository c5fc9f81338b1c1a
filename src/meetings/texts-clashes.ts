import type { Language } from '../kernel/language.ts'
import { da } from './texts-clashes.da.ts'
import { en } from './texts-clashes.en.ts'

/** The sentences about meetings that lie over each other. */
export function textsOfClashes(language: Language): typeof da {
  return language === 'da' ? da : en
}
