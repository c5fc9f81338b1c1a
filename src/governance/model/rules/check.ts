import { covers } from '../../../kernel/period.ts'
import { type Facts, isSure, members, sureOnly } from './facts.ts'
import type { Check, Finding, Outcome, Said } from './finding.ts'
import { eachCluster } from './kinds/across-clusters.ts'
import { appointed, appointedEach } from './kinds/appointed.ts'
import { balance } from './kinds/balance.ts'
import { coChairs } from './kinds/co-chairs.ts'
import { eachInvited } from './kinds/each-invited.ts'
import { happened } from './kinds/happened.ts'
import { municipalities } from './kinds/municipalities.ts'
import { observers } from './kinds/observers.ts'
import { office } from './kinds/office.ts'
import { postFor } from './kinds/post-for.ts'
import { anchored, covered, levels, oneBody, oneRegion } from './kinds/register.ts'
import { seats } from './kinds/seats.ts'
import { secretariat } from './kinds/secretariat.ts'
import type { Demand, Exemption, Rule } from './rule.ts'

/** What the rules of a day say of one organization on that day. Rules that are not about it say nothing. */
export function check(rules: readonly Rule[], facts: Facts): Check {
  const findings = rules.filter((rule) => isAbout(rule, facts)).map((rule) => find(rule, facts))
  return { organization: facts.organization, day: facts.day, findings }
}

/** Whether a rule is about an organization on the day. */
export function isAbout(
  rule: Rule,
  { organization, scopes, day }: Pick<Facts, 'organization' | 'scopes' | 'day'>,
): boolean {
  return (
    rule.appliesTo === organization.classification &&
    covers(rule.period, day) &&
    (rule.within === null || scopes.includes(rule.within)) &&
    (rule.begins === null || organization.slug.startsWith(rule.begins))
  )
}

function find(rule: Rule, facts: Facts): Finding {
  const holding = exemptionsOf(rule, facts)
  const relieving = holding.find((exemption) => doesRelieve(exemption, rule)) ?? null
  const { verdict, says, evidence } = relieved(judged(rule, facts), relieving)
  return { rule, verdict, says, evidence, noted: holding.filter((exemption) => !doesRelieve(exemption, rule)) }
}

/** A verdict that would be another without what is in doubt, or with what the reader does not see, is none. */
function judged(rule: Rule, facts: Facts): Outcome {
  const { demand } = rule
  if (demand === null) return unable({ word: 'unknown-kind', of: {} }, [])
  if (!isSure(rule)) return unable({ word: 'rule-in-doubt', of: {} }, [])
  const outcome = asked(demand, rule, facts)
  if (asked(demand, rule, sureOnly(facts)).verdict !== outcome.verdict)
    return unable({ word: 'in-doubt', of: {} }, outcome.evidence)
  if (outcome.lacks !== undefined && !facts.sees[outcome.lacks])
    return unable({ word: 'hidden', of: {} }, outcome.evidence)
  return outcome
}

function unable(says: Said, evidence: Outcome['evidence']): Outcome {
  return { verdict: 'cannot-judge', says, evidence }
}

function exemptionsOf({ exemptions }: Rule, { organization, day }: Facts): Exemption[] {
  return exemptions.filter(
    (exemption) =>
      covers(exemption.period, day) &&
      (exemption.organization === null || exemption.organization === organization.slug),
  )
}

/** Nobody relieves itself of the law, in rules of its own either. */
function doesRelieve({ relieves }: Exemption, { severity, set }: Rule): boolean {
  return relieves && (severity !== 'law' || set.owner === null)
}

/** What is exempt breaks no rule; what is met without that is simply met. */
function relieved(outcome: Outcome, exemption: Exemption | null): Outcome {
  if (exemption === null || outcome.verdict === 'met') return outcome
  const { reason, decidedBy } = exemption
  return { verdict: 'met', says: { word: 'exempt', of: { reason, decidedBy } }, evidence: outcome.evidence }
}

const restOnRegister: ReadonlySet<Demand['kind']> = new Set([
  'levels',
  'anchored',
  'one-region',
  'covered',
  'one-body',
  'happened',
  'each-invited',
])

function asked(demand: Demand, { period }: Pick<Rule, 'period'>, facts: Facts): Outcome {
  if (members(facts).length === 0 && !restOnRegister.has(demand.kind))
    return unable({ word: 'nobody-known', of: {} }, [])
  switch (demand.kind) {
    case 'seats':
      return seats(demand, facts)
    case 'appointed':
      return appointed(demand, facts)
    case 'appointed-each':
      return appointedEach(demand, facts)
    case 'office':
      return office(demand, facts)
    case 'municipalities':
      return municipalities(demand, facts)
    case 'co-chairs':
      return coChairs(facts)
    case 'observers':
      return observers(demand, facts)
    case 'levels':
      return levels(demand, facts)
    case 'anchored':
      return anchored(facts)
    case 'one-region':
      return oneRegion(facts)
    case 'covered':
      return covered(demand, facts)
    case 'one-body':
      return oneBody(demand, facts)
    case 'each-cluster':
      return eachCluster(facts)
    case 'balance':
      return balance(demand, facts)
    case 'post-for':
      return postFor(demand, facts)
    case 'secretariat':
      return secretariat(facts)
    case 'each-invited':
      return eachInvited(period, facts)
    case 'happened':
      return happened(demand, facts)
  }
}
