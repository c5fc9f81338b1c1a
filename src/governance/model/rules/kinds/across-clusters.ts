import { type Facts, members } from '../facts.ts'
import { type Outcome, sittingEvidence } from '../finding.ts'

/** Every cluster of the region has a member from one of its municipalities. */
export function eachCluster(facts: Facts): Outcome {
  const municipal = members(facts).filter(({ behalf }) => behalf?.classification === 'municipality')
  const behalf = new Set(municipal.map((sitting) => sitting.behalf?.slug))
  const missing = facts.clusters.filter(({ municipalities }) => !municipalities.some(({ slug }) => behalf.has(slug)))
  return {
    verdict: missing.length === 0 ? 'met' : 'not-met',
    says: { word: 'each-cluster', of: { missing: missing.map(({ name }) => name) } },
    evidence: municipal.map(sittingEvidence),
    lacks: missing.length > 0 ? 'seats' : undefined,
  }
}
