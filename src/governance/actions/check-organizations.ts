import type { ReadTx } from '../../db/transactions.ts'
import type { Actor } from '../../kernel/actor.ts'
import type { Day } from '../../kernel/day.ts'
import { dayRegister } from '../../structure/model/day-register.ts'
import { classifications, type Organization } from '../../structure/model/organization.ts'
import { organizationsOn } from '../../structure/storage/organizations.ts'
import { pairsOn } from '../../structure/storage/ties.ts'
import type { Membership } from '../model/membership.ts'
import { isSecretaryOf } from '../model/rights.ts'
import { check } from '../model/rules/check.ts'
import type { Facts } from '../model/rules/facts.ts'
import type { Check } from '../model/rules/finding.ts'
import { type DayReading, factsOf } from '../model/rules/gather.ts'
import { withProposed } from '../model/rules/kept-rules.ts'
import type { Rule } from '../model/rules/rule.ts'
import { officesOf } from '../storage/held-offices.ts'
import { membersOn } from '../storage/memberships.ts'
import { rulesOn } from '../storage/rules.ts'
import type { FactSupplier } from './fact-supplier.ts'

/** Who would sit on a day, of those who do: for asking what rules would say of a change that nobody has made. */
export type Suppose = (sitting: readonly Membership[]) => readonly Membership[]

const asItIs: Suppose = (sitting) => sitting

/** What the rules of a day say of one organization; null where the register does not know it, or not on that day. */
export async function checkOrganization(
  tx: ReadTx,
  actor: Actor,
  suppliers: readonly FactSupplier[],
  slug: string,
  day: Day,
): Promise<Check | null> {
  const checks = await checkThose(tx, actor, suppliers, day, (one) => one.slug === slug)
  return checks[0] ?? null
}

/** The same, and after it each of its parts; nothing where it does not exist on the day. */
export async function checkWithParts(
  tx: ReadTx,
  actor: Actor,
  suppliers: readonly FactSupplier[],
  slug: string,
  day: Day,
  suppose: Suppose = asItIs,
): Promise<Check[]> {
  const checks = await checkThose(tx, actor, suppliers, day, (one) => `${one.slug}/`.startsWith(`${slug}/`), suppose)
  const isOwn = ({ organization }: Check) => organization.slug === slug
  return checks.some(isOwn) ? [...checks.filter(isOwn), ...checks.filter((one) => !isOwn(one))] : []
}

/** The same for everybody whose secretary the actor is, each by itself. */
export async function checkServed(
  tx: ReadTx,
  actor: Actor,
  suppliers: readonly FactSupplier[],
  day: Day,
): Promise<Check[]> {
  return checkThose(tx, actor, suppliers, day, (one) => isSecretaryOf(actor, one))
}

/** The same for the whole country: everything that some rule of the day is about. The number of queries does not grow with it. */
export async function checkCountry(
  tx: ReadTx,
  actor: Actor,
  suppliers: readonly FactSupplier[],
  day: Day,
): Promise<Check[]> {
  const checks = await checkThose(tx, actor, suppliers, day, () => true)
  return checks.filter(({ findings }) => findings.length > 0)
}

async function checkThose(
  tx: ReadTx,
  actor: Actor,
  suppliers: readonly FactSupplier[],
  day: Day,
  isAsked: (organization: Organization) => boolean,
  suppose: Suppose = asItIs,
): Promise<Check[]> {
  const rules = await rulesOn(tx, day)
  const gathered = await gatherThose(tx, actor, suppliers, { day, rules, isAsked, suppose })
  return gathered.map((facts) => check(rules, facts))
}

/** One organization's day beside itself: as its rules say today, and as they would with those that are proposed. */
export type Preview = { readonly before: Check; readonly after: Check }

/** What an organization and its parts would be told on a day, were these rules approved; nothing where it does not exist then. */
export async function previewRules(
  tx: ReadTx,
  actor: Actor,
  suppliers: readonly FactSupplier[],
  { slug, day }: { readonly slug: string; readonly day: Day },
  proposed: readonly Rule[],
): Promise<Preview[]> {
  const rules = await rulesOn(tx, day)
  const wanted = withProposed(rules, proposed)
  const isAsked = (one: Organization) => `${one.slug}/`.startsWith(`${slug}/`)
  const asked = { day, rules: [...rules, ...proposed], isAsked, suppose: asItIs }
  const gathered = await gatherThose(tx, actor, suppliers, asked)
  return gathered.map((facts) => ({ before: check(rules, facts), after: check(wanted, facts) }))
}

type AskedOf = {
  readonly day: Day
  readonly rules: readonly Rule[]
  readonly isAsked: (organization: Organization) => boolean
  readonly suppose: Suppose
}

/** What these rules may ask of each of those organizations on a day. */
async function gatherThose(
  tx: ReadTx,
  actor: Actor,
  suppliers: readonly FactSupplier[],
  { day, rules, isAsked, suppose }: AskedOf,
): Promise<Facts[]> {
  const about = new Set(rules.map(({ appliesTo }) => appliesTo))
  const all = await organizationsOn(tx, classifications, day)
  const asked = all.filter((organization) => isAsked(organization))
  const judged = asked.filter(({ classification }) => about.has(classification))
  const reading = await readDay(tx, all, judged, suppliers, day, suppose)
  return asked.map((organization) => factsOf(reading, organization, seenBy(actor, organization)))
}

async function readDay(
  tx: ReadTx,
  all: readonly Organization[],
  judged: readonly Organization[],
  suppliers: readonly FactSupplier[],
  day: Day,
  suppose: Suppose,
): Promise<DayReading> {
  const register = dayRegister(day, all, await pairsOn(tx, day), [], [])
  const wanted = [...new Set(judged.flatMap(({ id, root }) => [id, root]))]
  const memberships = suppose(await membersOn(tx, wanted, day))
  const offices = await officesOf(tx, [...new Set(memberships.map(({ person }) => person.id))])
  const told: [FactSupplier['fact'], Awaited<ReturnType<FactSupplier['tell']>>][] = []
  for (const { fact, tell } of suppliers)
    told.push([
      fact,
      await tell(
        tx,
        judged.map(({ id }) => id),
        day,
      ),
    ])
  return {
    register,
    memberships: Map.groupBy(memberships, ({ organization }) => organization.id),
    offices: Map.groupBy(offices, ({ person }) => person),
    happenings: new Map(told),
  }
}

/** The operator sees every seat and no closed meeting; a secretariat sees all that is its own; others may miss some. */
function seenBy(actor: Actor, organization: Organization) {
  const isOwn = isSecretaryOf(actor, organization)
  return { seats: isOwn || actor.kind === 'operator', happenings: isOwn }
}
