import { record } from '../../db/journal.ts'
import type { ReadTx, WriteTx } from '../../db/transactions.ts'
import type { Actor } from '../../kernel/actor.ts'
import { parseDay } from '../../kernel/day.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import type { Organization } from '../../structure/model/organization.ts'
import { ended } from '../model/membership.ts'
import { rightIn } from '../model/rights.ts'
import type { KeptExemption } from '../model/rules/kept-rules.ts'
import { storeExemptionPeriod } from '../storage/own-rules.ts'
import type { EndRuleForm } from './end-rule.ts'
import { type ExemptAt, type Exemptible, exemptible } from './exempt.ts'

export type EndExemptionRefusal =
  | 'no-such-exemption'
  | 'not-a-day'
  | 'ends-before-start'
  | 'ends-later'
  | 'changed-meanwhile'

export type ExemptionAt = ExemptAt & { readonly exemption: string }

/** An exemption, the rule that it is from, and whom it is for. */
export type OwnExemption = Exemptible & { readonly exemption: KeptExemption; readonly whom: Organization }

/**
 * The exemption that the secretariat gave one of those whom it serves; null where there is none such, or not for this actor. What relieves
 * from a law is nobody's here.
 */
export async function ownExemption(tx: ReadTx, actor: Actor, at: ExemptionAt): Promise<OwnExemption | null> {
  const found = await exemptible(tx, actor, at)
  const exemption = found?.exemptions.find(({ id }) => id === at.exemption)
  const whom = found?.about.find(({ slug }) => slug === exemption?.organization)
  if (found === null || exemption === undefined || whom === undefined) return null
  return exemption.relieves && found.rule.severity === 'law' ? null : { ...found, exemption, whom }
}

/** Ends an exemption with a last day: from the day after, the rule is held against it again. */
export async function endExemption(
  tx: WriteTx,
  actor: Actor,
  at: ExemptionAt,
  { to, version }: EndRuleForm,
): Promise<Result<null, EndExemptionRefusal>> {
  const found = await ownExemption(tx, actor, at)
  if (found === null) return refuse('no-such-exemption')
  const { organization, set, rule, exemption, whom } = found
  const lastDay = parseDay(to)
  if (lastDay === null) return refuse('not-a-day', 'to')
  const period = ended(exemption.period, lastDay)
  if (!period.ok) return period
  if (!(await storeExemptionPeriod(tx, exemption.id, version, period.value))) return refuse('changed-meanwhile')
  await record(tx, actor, {
    action: 'end-exemption',
    rightHeld: rightIn(actor, organization),
    objectKind: 'rule-exemption',
    objectId: exemption.id,
    organization: whom.id,
    payload: { set: set.key, rule: rule.key, before: exemption.period, after: period.value },
  })
  return done(null)
}
