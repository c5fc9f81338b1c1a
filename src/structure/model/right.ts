import type { Actor } from '../../kernel/actor.ts'
import type { Organization } from './organization.ts'

/** A cluster is entered by the operator or by somebody who is a secretary somewhere today. */
export function mayAddCluster(actor: Actor): boolean {
  return actor.kind === 'operator' || (actor.kind === 'person' && actor.seats.some(({ isSecretary }) => isSecretary))
}

/** Imports lists, rules where sources disagree, changes the map's outlines, and takes all of that back. */
export function mayKeepRegister(actor: Actor): boolean {
  return actor.kind === 'operator' || (actor.kind === 'person' && actor.keepsRegister)
}

/** By what right the register is kept, as the journal keeps it. */
export function rightToKeep(actor: Actor): string {
  return actor.kind === 'person' ? 'keeper of the register' : actor.kind
}

/** A level, committee or group lies below what stands by itself, and is entered by the operator or by that one's secretary. */
export function mayAddBelow(actor: Actor, above: Pick<Organization, 'id' | 'root'>): boolean {
  if (above.id !== above.root) return false
  if (actor.kind !== 'person') return actor.kind === 'operator'
  return actor.seats.some(({ isSecretary, organization }) => isSecretary && organization === above.id)
}

/** By what right it is entered, as the journal keeps it. */
export function rightToAdd(actor: Actor, above: Pick<Organization, 'id' | 'root'> | null): string {
  if (actor.kind !== 'person') return actor.kind
  const seat = actor.seats.find(
    ({ isSecretary, organization }) => isSecretary && (above === null || [above.id, above.root].includes(organization)),
  )
  return `secretary of ${seat?.organization ?? 'nothing'}`
}
