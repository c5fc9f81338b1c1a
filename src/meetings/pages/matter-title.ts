import type { ComponentChildren } from 'preact'
import type { Language } from '../../kernel/language.ts'
import { inDanish } from '../../ui/components/danish.tsx'
import { texts } from '../texts.ts'

/** An item's title as printed; where it has none, that is said. */
export function matterTitle(title: string | null, language: Language): ComponentChildren {
  return title === null ? texts(language).agendaItem.untitled : inDanish(title)
}
