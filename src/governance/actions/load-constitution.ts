import { z } from 'zod'
import type { ReadTx } from '../../db/transactions.ts'
import type { Actor } from '../../kernel/actor.ts'
import { covers } from '../../kernel/period.ts'
import { knownNamesAmong } from '../../people/storage/persons.ts'
import type { Organization } from '../../structure/model/organization.ts'
import { organizationBySlug, organizationsBelow } from '../../structure/storage/organizations.ts'
import { type Constitution, type ConstitutionLine, lastDayOf } from '../model/constitution/constitution.ts'
import { type Plan, planOf } from '../model/constitution/plan.ts'
import type { Membership } from '../model/membership.ts'
import { isSecretaryOf } from '../model/rights.ts'
import { linesOf } from '../storage/constitution-lines.ts'
import { constitutionWithId } from '../storage/constitutions.ts'
import { membersFrom } from '../storage/memberships.ts'

/** An organization whose seats change: itself and its parts, and the whole that it is a part of. */
export type Ground = {
  readonly organization: Organization
  readonly whole: Organization | null
  /** The organization first, then those of its parts that exist around the day. */
  readonly places: readonly Organization[]
}

/** A constitution with everything that it is about, as it stands now. */
export type Worked = Ground & {
  readonly constitution: Constitution
  readonly lines: readonly ConstitutionLine[]
  /** Every seat in the organization and its parts on the last day or after it. */
  readonly seats: readonly Membership[]
  readonly plan: Plan
}

/** The organization of an address with its parts, where whoever asks is its secretary; null where not. */
export async function groundOf(
  tx: ReadTx,
  actor: Actor,
  slug: string,
  around: Pick<Constitution, 'firstDay'> | null,
): Promise<Ground | null> {
  const organization = await organizationBySlug(tx, slug)
  if (organization === null || !isSecretaryOf(actor, organization)) return null
  const family = await organizationsBelow(tx, organization.root)
  const isPart = ({ id, parent, root, period }: Organization) =>
    id !== organization.id &&
    (parent === organization.id || root === organization.id) &&
    (around === null || covers(period, around.firstDay) || covers(period, lastDayOf(around)))
  const whole = family.find(({ id }) => id === organization.root && id !== organization.id) ?? null
  return { organization, whole, places: [organization, ...family.filter(isPart)] }
}

/** A constitution of the organization of the address; null where there is none for whoever asks. */
export async function loadConstitution(tx: ReadTx, actor: Actor, slug: string, id: string): Promise<Worked | null> {
  const constitution = z.uuid().safeParse(id).success ? await constitutionWithId(tx, id) : null
  if (constitution === null) return null
  const ground = await groundOf(tx, actor, slug, constitution)
  if (ground === null || ground.organization.id !== constitution.organization) return null
  const lines = await linesOf(tx, id)
  const seats = await seatsAround(tx, ground, constitution)
  const newcomers = lines.flatMap(({ isKnown, personName }) => (isKnown ? [] : [personName]))
  const existing = new Map(ground.places.map((place) => [place.id, place.period]))
  const knownNames = await knownNamesAmong(tx, newcomers)
  return { ...ground, constitution, lines, seats, plan: planOf({ constitution, lines, seats, existing, knownNames }) }
}

/** Every seat that the change may touch. */
export function seatsAround(
  tx: ReadTx,
  { places }: Ground,
  constitution: Pick<Constitution, 'firstDay'>,
): Promise<Membership[]> {
  return membersFrom(
    tx,
    places.map(({ id }) => id),
    lastDayOf(constitution),
  )
}
