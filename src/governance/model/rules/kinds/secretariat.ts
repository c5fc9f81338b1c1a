import { type Facts, sitsFor } from '../facts.ts'
import { type Outcome, sittingEvidence } from '../finding.ts'

/** A joint secretariat that follows the chairs: somebody from the region, somebody from the municipal chair's municipality. */
export function secretariat({ secretaries, sittings }: Facts): Outcome {
  const known = secretaries.filter(({ behalf }) => behalf !== null)
  if (known.length === 0)
    return {
      verdict: 'cannot-judge',
      says: { word: 'whose-unknown', of: {} },
      evidence: secretaries.map(sittingEvidence),
    }
  const municipalChairs = sittings.filter(
    ({ post, behalf }) => post === 'co-chair' && behalf?.classification === 'municipality',
  )
  const theirs = municipalChairs.flatMap(({ behalf }) => (behalf === null ? [] : [behalf.slug]))
  const hasRegion = known.some((secretary) => sitsFor(secretary, ['region', 'hospital']))
  const hasMunicipality = known.some((secretary) => sitsFor(secretary, theirs))
  const isMet = hasRegion && hasMunicipality
  return {
    verdict: isMet ? 'met' : 'not-met',
    says: { word: 'secretariat', of: { hasRegion, hasMunicipality } },
    evidence: known.map(sittingEvidence),
    lacks: isMet ? undefined : 'seats',
  }
}
