import { type Facts, members, sitsFor } from '../facts.ts'
import { type Outcome, sittingEvidence } from '../finding.ts'
import type { Demand } from '../rule.ts'

/** How many seats with a vote are held on behalf of some kind of organization. */
export function seats({ behalf, atLeast, atMost }: Extract<Demand, { kind: 'seats' }>, facts: Facts): Outcome {
  const held = members(facts).filter((sitting) => sitsFor(sitting, behalf))
  const found = held.length
  return {
    verdict: found >= atLeast && (atMost === null || found <= atMost) ? 'met' : 'not-met',
    says: { word: 'seats', of: { behalf, found, atLeast, atMost } },
    evidence: held.map(sittingEvidence),
    lacks: found < atLeast ? 'seats' : undefined,
  }
}
