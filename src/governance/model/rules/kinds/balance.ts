import { type Facts, members, sitsFor } from '../facts.ts'
import { type Outcome, sittingEvidence } from '../finding.ts'
import type { Demand } from '../rule.ts'

/** Regional against municipal seats. More seats than are seen may tip it either way. */
export function balance({ region: wanted }: Extract<Demand, { kind: 'balance' }>, facts: Facts): Outcome {
  const regional = members(facts).filter((sitting) => sitsFor(sitting, ['region']))
  const municipal = members(facts).filter((sitting) => sitsFor(sitting, ['municipality']))
  const isMet = wanted === 'as-many' ? regional.length === municipal.length : regional.length > municipal.length
  return {
    verdict: isMet ? 'met' : 'not-met',
    says: { word: 'balance', of: { wanted, region: regional.length, municipalities: municipal.length } },
    evidence: [...regional, ...municipal].map(sittingEvidence),
    lacks: isMet ? undefined : 'seats',
  }
}
