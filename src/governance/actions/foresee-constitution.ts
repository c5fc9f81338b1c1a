import type { ReadTx } from '../../db/transactions.ts'
import type { Actor } from '../../kernel/actor.ts'
import { covers } from '../../kernel/period.ts'
import type { Organization } from '../../structure/model/organization.ts'
import { type Comparison, compared, ownSeats, secretariesOf, sittingAfter } from '../model/constitution/consequence.ts'
import { lastDayOf } from '../model/constitution/constitution.ts'
import type { Check } from '../model/rules/finding.ts'
import { membersFrom, membersOn } from '../storage/memberships.ts'
import { checkWithParts } from './check-organizations.ts'
import type { FactSupplier } from './fact-supplier.ts'
import type { Worked } from './load-constitution.ts'

/** What follows of a draft, were it carried out. */
export type Foresight = {
  /** What rules would say of the organization and each part on the first day, beside the day before. */
  readonly checks: readonly { readonly check: Check; readonly rules: readonly Comparison[] }[]
  /** Where nobody would serve from the first day on. */
  readonly withoutSecretary: readonly Organization[]
  /** Whoever asks would lose the right to carry it out within the doing, so that a colleague must. */
  readonly takesOwnRight: boolean
  /** Whoever asks would no longer be secretary on the first day. */
  readonly endsOwnRight: boolean
}

/** Asks the rules, and who would serve, of the seats as a draft would leave them. Writes nothing. */
export async function foreseeConstitution(
  tx: ReadTx,
  actor: Extract<Actor, { kind: 'person' }>,
  suppliers: readonly FactSupplier[],
  worked: Worked,
): Promise<Foresight> {
  const { constitution, organization, places, plan, seats } = worked
  const { firstDay } = constitution
  const lastDay = lastDayOf(constitution)
  const before = await checkWithParts(tx, actor, suppliers, organization.slug, lastDay)
  const after = await checkWithParts(tx, actor, suppliers, organization.slug, firstDay, (sitting) =>
    sittingAfter(sitting, plan.changes, firstDay),
  )
  const then = new Map(before.map((check) => [check.organization.slug, check]))
  const checks = after
    .filter(({ findings }) => findings.length > 0)
    .map((check) => ({ check, rules: compared(then.get(check.organization.slug) ?? null, check) }))
  const above = organization.id === organization.root ? [] : await membersFrom(tx, [organization.root], lastDay)
  const serving = sittingAfter([...seats, ...above], plan.changes, firstDay)
  const today = await membersOn(tx, [organization.id, organization.root], actor.day)
  return {
    checks,
    withoutSecretary: places.filter(
      (place) => covers(place.period, firstDay) && secretariesOf(place, serving).length === 0,
    ),
    takesOwnRight: ownSeats(actor.person, organization, today, plan.changes, actor.day).length > 0,
    endsOwnRight: !secretariesOf(organization, serving).some(({ person }) => person.id === actor.person),
  }
}
