import type { ComponentChildren } from 'preact'
import { usePage } from '../context.ts'

/**
 * What a document says stands in its own language: on an English page it is marked as Danish, so that it is read out as such.
 * A function and not a component: a meeting's page asks it a hundred times, mostly for nothing.
 */
export function inDanish(words: ComponentChildren): ComponentChildren {
  return usePage().language === 'da' ? words : <span lang="da">{words}</span>
}
