import { type Facts, members, type Sitting, sitsFor } from '../facts.ts'
import { type Outcome, sittingEvidence } from '../finding.ts'
import type { Appointing, Demand } from '../rule.ts'

/** How many of those who sit with a vote were appointed by certain bodies. Who is not known to be appointed by anybody may have been. */
export function appointed(wanted: Extract<Demand, { kind: 'appointed' }>, facts: Facts): Outcome {
  const { behalf, by, atLeast, atMost } = wanted
  const asked = members(facts).filter((sitting) => behalf.length === 0 || sitsFor(sitting, behalf))
  const theirs = asked.filter((sitting) => isAppointedBy(sitting, by))
  const unknown = asked.filter(({ appointedBy }) => appointedBy === null)
  const found = theirs.length
  const most = found + unknown.length
  const isEnough = found >= atLeast && (atMost === null || most <= atMost)
  const isWrong = most < atLeast || (atMost !== null && found > atMost)
  if (!isEnough && !isWrong) return unknownAppointers(unknown)
  return {
    verdict: isEnough ? 'met' : 'not-met',
    says: { word: 'appointed', of: { behalf, by, found, atLeast, atMost } },
    evidence: theirs.map(sittingEvidence),
    lacks: most < atLeast ? 'seats' : undefined,
  }
}

/** Whether every seat of each party is filled by whoever is to appoint it. One appointed by somebody else is contrary to it. */
export function appointedEach({ of }: Extract<Demand, { kind: 'appointed-each' }>, facts: Facts): Outcome {
  const asked = of.flatMap((appointing) => seatsOf(appointing, facts))
  const others = asked.filter(({ sitting, by }) => sitting.appointedBy !== null && !isAppointedBy(sitting, by))
  const unknown = asked.filter(({ sitting }) => sitting.appointedBy === null)
  if (asked.length === 0) return { verdict: 'cannot-judge', says: { word: 'nobody-known', of: {} }, evidence: [] }
  if (others.length === 0 && unknown.length > 0) return unknownAppointers(unknown.map(({ sitting }) => sitting))
  const names = others.map(({ sitting }) => sitting.person)
  return {
    verdict: others.length === 0 ? 'met' : 'not-met',
    says: { word: 'appointed-each', of: { count: asked.length, others: names } },
    evidence: (others.length === 0 ? asked : others).map(({ sitting }) => sittingEvidence(sitting)),
  }
}

function seatsOf({ behalf, by }: Appointing, facts: Facts) {
  return members(facts)
    .filter((sitting) => sitsFor(sitting, behalf))
    .map((sitting) => ({ sitting, by }))
}

function isAppointedBy({ appointedBy }: Sitting, by: Appointing['by']): boolean {
  return appointedBy?.some((one) => by.includes(one)) ?? false
}

function unknownAppointers(unknown: readonly Sitting[]): Outcome {
  const names = unknown.map(({ person }) => person)
  return {
    verdict: 'cannot-judge',
    says: { word: 'appointer-unknown', of: { names } },
    evidence: unknown.map(sittingEvidence),
  }
}
