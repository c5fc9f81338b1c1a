import { type Facts, holds, type Sitting } from '../facts.ts'
import { holderEvidence, type Outcome } from '../finding.ts'

/** Two chairs with equal right, of different parties: one of the region, one a mayor of a municipality that takes part. */
export function coChairs(facts: Facts): Outcome {
  const chairs = facts.sittings.filter(({ post }) => post === 'co-chair')
  const hasRegion = chairs.some(({ behalf }) => behalf?.classification === 'region')
  const hasMayor = chairs.some((chair) => isMayorHere(chair, facts))
  const found = chairs.length
  return {
    verdict: found === 2 && hasRegion && hasMayor ? 'met' : 'not-met',
    says: { word: 'co-chairs', of: { found, hasRegion, hasMayor } },
    evidence: chairs.map((chair) => holderEvidence(chair, ['mayor'])),
    lacks: found < 2 ? 'seats' : undefined,
  }
}

function isMayorHere(chair: Sitting, { municipalities }: Facts): boolean {
  return holds(chair, 'mayor') && municipalities.some(({ slug }) => slug === chair.behalf?.slug)
}
