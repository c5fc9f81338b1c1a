import { type Facts, holds, members } from '../facts.ts'
import { holderEvidence, type Outcome } from '../finding.ts'
import type { Demand } from '../rule.ts'

/** Whether somebody in a certain office is among the members. */
export function office({ office: wanted }: Extract<Demand, { kind: 'office' }>, facts: Facts): Outcome {
  const holders = members(facts).filter((sitting) => holds(sitting, wanted))
  return {
    verdict: holders.length > 0 ? 'met' : 'not-met',
    says: { word: 'office', of: { office: wanted, found: holders.length } },
    evidence: holders.map((sitting) => holderEvidence(sitting, [wanted])),
    lacks: holders.length === 0 ? 'seats' : undefined,
  }
}
