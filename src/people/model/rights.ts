import type { Actor } from '../../kernel/actor.ts'

/** Persons are written by the operator and by anybody's secretary: a person belongs to no single organization. */
export function mayWritePersons(actor: Actor): boolean {
  return actor.kind === 'operator' || (actor.kind === 'person' && actor.seats.some((seat) => seat.isSecretary))
}

/** By what right a person was written, as the journal keeps it. */
export function rightToWritePersons(actor: Actor): string {
  return actor.kind === 'operator' ? 'operator' : 'secretary'
}
