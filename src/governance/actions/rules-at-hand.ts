import type { ReadTx } from '../../db/transactions.ts'
import type { Actor } from '../../kernel/actor.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import type { Organization } from '../../structure/model/organization.ts'
import { organizationBySlug, organizationsBelow } from '../../structure/storage/organizations.ts'
import { mayWriteRules } from '../model/rights.ts'
import { type KeptRule, type KeptRuleSet, newestOf } from '../model/rules/kept-rules.ts'
import { rulesOfSet, setWithKey } from '../storage/rules.ts'
import type { DecisionFinder } from './decision-finder.ts'

/** A set that an organization's own secretariat writes, found by the addresses of both. */
export type OwnSet = {
  readonly organization: Organization
  readonly set: KeptRuleSet
  readonly rules: readonly KeptRule[]
}

/** The organization's own set, where the actor writes its rules. */
export async function ownSet(
  tx: ReadTx,
  actor: Actor,
  slug: string,
  key: string,
): Promise<Result<OwnSet, 'no-such-set' | 'no-right'>> {
  const organization = await organizationBySlug(tx, slug)
  const set = organization === null ? null : await setWithKey(tx, organization.id, key)
  if (organization === null || set === null) return refuse('no-such-set')
  if (!mayWriteRules(actor, organization)) return refuse('no-right')
  return done({ organization, set, rules: await rulesOfSet(tx, set.id) })
}

/** The newest version of a rule of the organization's own set. */
export async function ownRule(
  tx: ReadTx,
  actor: Actor,
  slug: string,
  key: string,
  ruleKey: string,
): Promise<Result<OwnSet & { readonly rule: KeptRule }, 'no-such-set' | 'no-right' | 'no-such-rule'>> {
  const own = await ownSet(tx, actor, slug, key)
  if (!own.ok) return own
  const rule = newestOf(own.value.rules, ruleKey)
  return rule === null ? refuse('no-such-rule') : done({ ...own.value, rule })
}

/** Those that a secretariat writes rules for: the organization itself, and all that is part of it. */
export async function servedBy(tx: ReadTx, organization: Organization): Promise<Organization[]> {
  if (organization.id !== organization.root) return [organization]
  const below = await organizationsBelow(tx, organization.root)
  return [organization, ...below.filter(({ id }) => id !== organization.id)]
}

/** The key of the decision that a form names: null where it names none, refused where it is not one of this very circle that the writer sees. */
export async function decisionNamed(
  tx: ReadTx,
  decisions: DecisionFinder,
  root: string,
  key: string,
): Promise<Result<string | null, 'no-such-decision'>> {
  if (key === '') return done(null)
  const found = (await decisions.withKeys(tx, [key])).get(key)
  return found === undefined || found.root !== root ? refuse('no-such-decision', 'decision') : done(found.key)
}
