import type { Actor } from '../kernel/actor.ts'
import type { Day } from '../kernel/day.ts'
import type { Language } from '../kernel/language.ts'
import { address } from '../ui/context.ts'

/** What stands around every page: who asks, in which language, where, and as of which day. */
export type PageFrame = {
  readonly actor: Actor
  readonly language: Language
  readonly path: string
  readonly query: string
  readonly asOf: Day
  readonly isAsOfChosen: boolean
  readonly formSecret: string | null
  readonly formKey: string
  /** addresses of the style sheet and of islands by name */
  readonly assets: { readonly style: string; readonly island: (name: string) => string }
}

/** The same page in the other language. */
export function otherLanguage(frame: PageFrame): string {
  const other = frame.language === 'da' ? 'en' : 'da'
  return address({ language: other, asOf: null }, frame.path) + frame.query
}

/** The page as data. A list's data comes in longer parts than its pages, so that every page of it leads to the first. */
export function asData(frame: PageFrame, format: 'json' | 'csv'): string {
  const path = frame.path === '/' ? '/forside' : frame.path
  const wanted = new URLSearchParams(frame.query)
  wanted.delete('side')
  const query = wanted.size === 0 ? '' : `?${wanted}`
  return `${address({ language: frame.language, asOf: null }, path)}.${format}${query}`
}
