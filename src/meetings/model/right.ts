import type { Actor } from '../../kernel/actor.ts'

/** Whether the asker is today secretary of the organization or of the cluster around it. */
export function isSecretary(actor: Actor, organization: { readonly id: string; readonly root: string }): boolean {
  if (actor.kind !== 'person') return false
  return actor.seats.some(
    (seat) => seat.isSecretary && (seat.organization === organization.id || seat.organization === organization.root),
  )
}
