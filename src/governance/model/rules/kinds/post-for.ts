import { type Facts, holds, sitsFor } from '../facts.ts'
import { holderEvidence, type Outcome } from '../finding.ts'
import type { Demand } from '../rule.ts'

/** A post is held on behalf of a certain party, by somebody in a certain office. */
export function postFor({ post, behalf, office }: Extract<Demand, { kind: 'post-for' }>, facts: Facts): Outcome {
  const holders = facts.sittings.filter((sitting) => sitting.post === post)
  const isRight = holders.some((sitting) => sitsFor(sitting, behalf) && (office === null || holds(sitting, office)))
  return {
    verdict: isRight ? 'met' : 'not-met',
    says: { word: 'post-for', of: { post, behalf, office, found: holders.length } },
    evidence: holders.map((sitting) => holderEvidence(sitting, office === null ? [] : [office])),
    lacks: holders.length === 0 ? 'seats' : undefined,
  }
}
