import { record } from '../../db/journal.ts'
import type { ReadTx, WriteTx } from '../../db/transactions.ts'
import type { Actor } from '../../kernel/actor.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import type { Organization } from '../../structure/model/organization.ts'
import { organizationBySlug } from '../../structure/storage/organizations.ts'
import { mayExempt, rightIn } from '../model/rights.ts'
import { type KeptExemption, type KeptRule, type KeptRuleSet, newestOf } from '../model/rules/kept-rules.ts'
import { type ExemptionForm, type ExemptionFormRefusal, readExemption } from '../model/rules/set-form.ts'
import { addExemptionRow } from '../storage/own-rules.ts'
import { rulesOfSet, setWithKey } from '../storage/rules.ts'
import type { DecisionFinder } from './decision-finder.ts'
import { decisionNamed, servedBy } from './rules-at-hand.ts'

export type ExemptRefusal = ExemptionFormRefusal | 'no-such-rule' | 'no-right' | 'no-about' | 'no-such-decision'

/** A rule at the address of somebody who is exempted from it, and those of the secretariat's that can be. */
export type Exemptible = {
  readonly organization: Organization
  readonly set: KeptRuleSet
  readonly rule: KeptRule
  readonly about: readonly Organization[]
  /** Whether an exemption would relieve: from a law nobody relieves itself. */
  readonly relieves: boolean
  /** Of every version of the rule. */
  readonly exemptions: readonly KeptExemption[]
}

export type ExemptAt = { readonly organization: string; readonly set: string; readonly rule: string }

/** The rule, of the country's or of its own, from which the secretariat may exempt; null where there is none such, or not for this actor. */
export async function exemptible(tx: ReadTx, actor: Actor, at: ExemptAt): Promise<Exemptible | null> {
  const organization = await organizationBySlug(tx, at.organization)
  if (organization === null || !mayExempt(actor, organization)) return null
  const set = (await setWithKey(tx, null, at.set)) ?? (await setWithKey(tx, organization.id, at.set))
  if (set === null) return null
  const rules = await rulesOfSet(tx, set.id)
  const rule = newestOf(rules, at.rule)
  if (rule === null) return null
  const about = (await servedBy(tx, organization)).filter((one) => mayBeAbout(rule, one))
  const exemptions = rules.filter(({ key }) => key === rule.key).flatMap((version) => version.exemptions)
  return { organization, set, rule, about, exemptions, relieves: rule.severity !== 'law' }
}

function mayBeAbout({ appliesTo, begins, within, set }: KeptRule, { classification, slug }: Organization): boolean {
  const isWithin = set.owner === null || within === slug
  return appliesTo === classification && isWithin && (begins === null || slug.startsWith(begins))
}

/** Writes down why a rule is not held against an organization for a time, and who decided so. Of a law it is only a note. */
export async function exempt(
  tx: WriteTx,
  actor: Actor,
  decisions: DecisionFinder,
  at: ExemptAt,
  form: ExemptionForm,
): Promise<Result<null, ExemptRefusal>> {
  const found = await exemptible(tx, actor, at)
  if (found === null) return refuse('no-such-rule')
  const { organization, set, rule, about, relieves } = found
  const whom = about.find(({ slug }) => slug === form.about)
  if (whom === undefined) return refuse('no-about', 'about')
  const written = readExemption(form)
  if (!written.ok) return written
  const decision = await decisionNamed(tx, decisions, organization.root, form.decision)
  if (!decision.ok) return decision
  const exemption = { ...written.value, relieves, decision: decision.value }
  const id = await addExemptionRow(tx, { ...exemption, rule: rule.id, organization: whom.id })
  await record(tx, actor, {
    action: 'exempt',
    rightHeld: rightIn(actor, organization),
    objectKind: 'rule-exemption',
    objectId: id,
    organization: whom.id,
    payload: { set: set.key, rule: rule.key, ...exemption },
  })
  return done(null)
}
