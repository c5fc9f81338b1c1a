import { type Day, parseDay } from '../../../../kernel/day.ts'
import type { Facts, Happening } from '../facts.ts'
import type { Evidence, Outcome } from '../finding.ts'
import type { Demand } from '../rule.ts'

type Wanted = Extract<Demand, { kind: 'happened' }>

/**
 * How often something has happened up to the day. A year in which too little has happened is not judged before its last day,
 * and never by silence: where nothing at all is told, nobody may have told it.
 */
export function happened(wanted: Wanted, { happenings, day }: Pick<Facts, 'happenings' | 'day'>): Outcome {
  const { fact, atLeast, each } = wanted
  const told = happenings.get(fact)
  if (told === undefined) return { verdict: 'cannot-judge', says: { word: 'not-told', of: { fact } }, evidence: [] }
  const year = each === 'year' ? day.slice(0, 4) : null
  const known = told.filter(({ on }) => on <= day && (year === null || on.startsWith(year)))
  const counted = known.filter(({ lacks }) => lacks === undefined)
  const evidence = counted.flatMap(happeningEvidence)
  const found = counted.length
  if (found >= atLeast)
    return { verdict: 'met', says: { word: 'happened', of: { fact, found, atLeast, year } }, evidence }
  if (year !== null && day !== lastDayOf(year))
    return { verdict: 'cannot-judge', says: { word: 'year-not-over', of: { year, found, atLeast } }, evidence }
  const short = known.find(({ lacks }) => lacks !== undefined)
  if (found === 0 && short?.lacks !== undefined) {
    const says = { word: 'falls-short', of: { fact, lacks: short.lacks } } as const
    return { verdict: 'cannot-judge', says, evidence: happeningEvidence(short) }
  }
  if (found === 0) return { verdict: 'cannot-judge', says: { word: 'none-told', of: { fact, year } }, evidence }
  return {
    verdict: 'not-met',
    says: { word: 'happened', of: { fact, found, atLeast, year } },
    evidence,
    lacks: 'happenings',
  }
}

/** By its name where it has one, else by its day; then what it rests on. */
function happeningEvidence({ on, to, label, rests = [] }: Happening): Evidence[] {
  const itself = label === undefined ? { label: on, on, to, certainty: null } : { label, on: null, to, certainty: null }
  return [itself, ...rests.map((one) => ({ ...one, on: null, certainty: null }))]
}

function lastDayOf(year: string): Day | null {
  return parseDay(`${year}-12-31`)
}
