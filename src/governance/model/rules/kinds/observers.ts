import { type Facts, holds, members, type Sitting } from '../facts.ts'
import { holderEvidence, type Outcome } from '../finding.ts'
import type { Demand } from '../rule.ts'

/** Those in an office sit as observers. Who also is mayor, alderman or chair of the regional council has the seat by that, with a vote. */
export function observers({ office }: Extract<Demand, { kind: 'observers' }>, facts: Facts): Outcome {
  const observing = facts.sittings.filter((sitting) => sitting.post === 'observer' && holds(sitting, office))
  const voting = members(facts).filter((sitting) => holds(sitting, office) && !hasSeatOfOwn(sitting))
  if (observing.length === 0 && voting.length === 0)
    return { verdict: 'cannot-judge', says: { word: 'no-observers-known', of: { office } }, evidence: [] }
  const names = voting.map(({ person }) => person)
  return {
    verdict: voting.length === 0 ? 'met' : 'not-met',
    says: { word: 'observers', of: { office, voting: names, found: observing.length } },
    evidence: [...voting, ...observing].map((sitting) => holderEvidence(sitting, [office])),
  }
}

function hasSeatOfOwn(sitting: Sitting): boolean {
  return holds(sitting, 'mayor') || holds(sitting, 'alderman') || holds(sitting, 'regional-chair')
}
