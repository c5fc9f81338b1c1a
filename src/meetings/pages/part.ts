import type { Language } from '../../kernel/language.ts'

/** How a part of an item is told: in which language, under which heading: the item's own is h2 on the meeting's page, h1 on its own. */
export type Telling = { readonly language: Language; readonly heading: 'h2' | 'h3' }
