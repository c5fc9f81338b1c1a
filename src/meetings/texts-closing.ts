import type { Language } from '../kernel/language.ts'
import { da } from './texts-closing.da.ts'
import { en } from './texts-closing.en.ts'

/** The sentences about opening and closing, and about what is told of closed things. */
export function textsOfClosing(language: Language): typeof da {
  return language === 'da' ? da : en
}
