import type { Actor } from '../../kernel/actor.ts'
import type { Visibility } from './visibility.ts'

/** An organization as rights know it: itself, and the outermost one that it is a part of. */
export type Place = { readonly id: string; readonly root: string }

/** The secretary of this very organization, or of the whole that it is a part of: a cluster's secretary serves all its levels. */
export function isSecretaryOf(actor: Actor, { id, root }: Place): boolean {
  return seatsOf(actor).some(
    ({ isSecretary, organization }) => isSecretary && (organization === id || organization === root),
  )
}

/** The secretary of some organization: asked where it is not known yet of which, before a file is taken in. */
export function isSecretaryAnywhere(actor: Actor): boolean {
  return seatsOf(actor).some(({ isSecretary }) => isSecretary)
}

/** Sits in this very organization. */
export function sitsIn(actor: Actor, { id }: Place): boolean {
  return seatsOf(actor).some(({ organization }) => organization === id)
}

/** Has a seat anywhere in the cluster. */
export function isOfCircle(actor: Actor, { root }: Place): boolean {
  return seatsOf(actor).some((seat) => seat.root === root)
}

/** Whether somebody may see a thing of an organization. The database asks the same once more, on its own. */
export function maySee(actor: Actor, visibility: Visibility, place: Place, author: string | null): boolean {
  switch (visibility) {
    case 'public':
      return true
    case 'members':
      return isOfCircle(actor, place)
    case 'level':
      return sitsIn(actor, place) || isSecretaryOf(actor, place)
    case 'secretariat':
      return isSecretaryOf(actor, place)
    case 'author':
      return actor.kind === 'person' && actor.person === author
  }
}

/** Uploads documents for it, reviews what was read, accepts, and takes back. */
export function mayReview(actor: Actor, place: Place): boolean {
  return isSecretaryOf(actor, place)
}

/** Writes and corrects its meetings. */
export function mayWriteMeetings(actor: Actor, place: Place): boolean {
  return isSecretaryOf(actor, place)
}

/** Writes its terms of reference and rules of procedure, and writes down who approved them. */
export function mayWriteGoverningDocuments(actor: Actor, place: Place): boolean {
  return isSecretaryOf(actor, place)
}

/** Writes rules for it and what is part of it, changes them and ends them. */
export function mayWriteRules(actor: Actor, place: Place): boolean {
  return isSecretaryOf(actor, place)
}

/** Writes down that a set of its own rules was approved. */
export function mayApproveRules(actor: Actor, place: Place): boolean {
  return isSecretaryOf(actor, place)
}

/** Writes down why a rule is not held against it for a time; from a law that is a note and no more. */
export function mayExempt(actor: Actor, place: Place): boolean {
  return isSecretaryOf(actor, place)
}

/** Reads what was changed in it, by whom and by what right. */
export function mayReadHistory(actor: Actor, place: Place): boolean {
  return isSecretaryOf(actor, place)
}

/** Says who sits in it, from when and until when. The operator does so too, or nobody could begin. */
export function maySeat(actor: Actor, place: Place): boolean {
  return isOperator(actor) || isSecretaryOf(actor, place)
}

/** Sets working groups of a cluster up, prolongs and closes them: the cluster's own secretary, not the group's. */
export function maySetUpGroups(actor: Actor, { root }: Pick<Place, 'root'>): boolean {
  return isSecretaryOf(actor, { id: root, root })
}

/** Writes down whom an organization invited to involve patients, what was answered, and what came of it. */
export function mayInvitePatients(actor: Actor, place: Place): boolean {
  return isSecretaryOf(actor, place)
}

/** Makes accounts and sends the first link. */
export function mayInvite(actor: Actor): boolean {
  return isOperator(actor)
}

/** By what right somebody acts for an organization, as the journal keeps it. */
export function rightIn(actor: Actor, { id, root }: Place): string {
  if (isOperator(actor)) return 'operator'
  const own = seatsOf(actor).some(({ isSecretary, organization }) => isSecretary && organization === id)
  return `secretary of ${own ? id : root}`
}

function isOperator(actor: Actor): boolean {
  return actor.kind === 'operator'
}

function seatsOf(actor: Actor) {
  return actor.kind === 'person' ? actor.seats : []
}
