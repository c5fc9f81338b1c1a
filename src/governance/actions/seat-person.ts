import { z } from 'zod'
import { record } from '../../db/journal.ts'
import type { WriteTx } from '../../db/transactions.ts'
import type { Actor } from '../../kernel/actor.ts'
import type { Period } from '../../kernel/period.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import type { Person } from '../../people/model/person.ts'
import { storePerson } from '../../people/storage/persons.ts'
import type { Certainty } from '../../structure/model/organization.ts'
import { mayTake, type Post } from '../model/membership.ts'
import { maySeat, type Place, rightIn } from '../model/rights.ts'
import type { Visibility } from '../model/visibility.ts'
import {
  addMembershipRow,
  lockPerson,
  membershipsOf,
  membershipWithId,
  type NewAppointer,
  nobodyKnown,
} from '../storage/memberships.ts'

/** A seat that somebody is to have, everything about it found and read. */
export type Seating = {
  readonly organization: Place
  readonly person: Person
  readonly post: Post
  readonly title: string | null
  /** The authority that the person sits for. */
  readonly onBehalfOf: string | null
  /** Nobody known, where nothing is said. */
  readonly appointedBy?: NewAppointer
  /** The membership of the same organization that a substitute stands in for. */
  readonly substituteFor?: string | null
  readonly period: Period
  readonly certainty: Certainty
  readonly visibility: Visibility
  readonly source: string | null
}

export type SubstituteRefusal = 'not-a-substitute' | 'no-such-seat' | 'own-substitute'
export type SeatingRefusal = 'no-right' | 'period-backwards' | 'held-already' | SubstituteRefusal

/** Gives a person a seat. A seat that everybody may see is a public office: the person gets a page by it. */
export async function seatPerson(tx: WriteTx, actor: Actor, seating: Seating): Promise<Result<string, SeatingRefusal>> {
  const { organization, person } = seating
  if (!maySeat(actor, organization)) return refuse('no-right')
  await lockPerson(tx, person.id)
  const held = (await membershipsOf(tx, person.id)).filter((one) => one.organization.id === organization.id)
  const taken = mayTake(seating, held)
  if (!taken.ok) return taken
  const stoodInFor = await checkSubstitute(tx, seating)
  if (!stoodInFor.ok) return stoodInFor
  if (seating.visibility === 'public' && !person.isPublic) await storePerson(tx, { ...person, isPublic: true })
  const createdBy = actor.kind === 'person' ? actor.person : null
  const { post, title, onBehalfOf, period, certainty, visibility, source } = seating
  const { appointedBy = nobodyKnown, substituteFor = null } = seating
  const facts = { post, title, onBehalfOf, appointedBy, substituteFor, period, certainty, visibility, source }
  const id = await addMembershipRow(tx, { ...facts, person: person.id, organization: organization.id, createdBy })
  await record(tx, actor, {
    action: 'seat-person',
    rightHeld: rightIn(actor, organization),
    objectKind: 'membership',
    objectId: id,
    organization: organization.id,
    payload: { person: person.id, ...facts },
  })
  return done(id)
}

type Substituting = Pick<Seating, 'post' | 'substituteFor'> & {
  readonly organization: { readonly id: string }
  readonly person: { readonly id: string }
}

/** A substitute stands in for somebody else's seat in the very same organization. */
export async function checkSubstitute(
  tx: WriteTx,
  { organization, person, post, substituteFor = null }: Substituting,
): Promise<Result<null, SubstituteRefusal>> {
  if (substituteFor === null) return done(null)
  if (post !== 'substitute') return refuse('not-a-substitute', 'substituteFor')
  const seat = z.uuid().safeParse(substituteFor).success ? await membershipWithId(tx, substituteFor) : null
  if (seat === null || seat.organization.id !== organization.id) return refuse('no-such-seat', 'substituteFor')
  return seat.person.id === person.id ? refuse('own-substitute', 'substituteFor') : done(null)
}
