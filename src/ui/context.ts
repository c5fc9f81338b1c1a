import type { ComponentChildren } from 'preact'
import type { Day } from '../kernel/day.ts'
import type { Language } from '../kernel/language.ts'

/** What every component may know of the page it stands on. */
export type PageContext = {
  readonly language: Language
  readonly path: string
  /** The chosen day, kept in every link to a page that shows it; null where the reader asks about today. */
  readonly asOf: Day | null
  /** Secret of the reader's session that every form carries; null for the public. */
  readonly formSecret: string | null
  /** A new key per page, so that a form sent twice takes effect once. */
  readonly formKey: string
}

const nowhere: PageContext = { language: 'da', path: '/', asOf: null, formSecret: null, formKey: '' }

// A page is rendered in one uninterrupted walk, so that the page at hand is always one and the same; Preact's own context, which
// could tell several apart, costs a quarter of the walk.
let standing = nowhere

/** Says which page the components inside stand on. */
export function PageProvider({
  value,
  children,
}: {
  readonly value: PageContext
  readonly children?: ComponentChildren
}) {
  standing = value
  return children
}

export function usePage(): PageContext {
  return standing
}

/** The address of a path in the page's language and, where a day is chosen, as of that day. */
export function address(page: Pick<PageContext, 'language' | 'asOf'>, path: string): string {
  const inLanguage = page.language === 'en' ? `/en${path === '/' ? '' : path}` || '/en' : path
  if (page.asOf === null || inLanguage.includes('pr=')) return inLanguage
  const [beforeFragment = '', fragment] = inLanguage.split('#', 2)
  const joined = `${beforeFragment}${beforeFragment.includes('?') ? '&' : '?'}pr=${page.asOf}`
  return fragment === undefined ? joined : `${joined}#${fragment}`
}
