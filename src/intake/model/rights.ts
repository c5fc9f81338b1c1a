import type { Actor } from '../../kernel/actor.ts'

/** The outermost organizations below which somebody is a secretary today. */
export function rootsServed(actor: Actor): string[] {
  if (actor.kind !== 'person') return []
  return [...new Set(actor.seats.filter(({ isSecretary }) => isSecretary).map(({ root }) => root))]
}
