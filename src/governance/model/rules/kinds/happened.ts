import { type Day, parseDay } from '../../../../kernel/day.ts'
import type { Facts } from '../facts.ts'
import type { Outcome } from '../finding.ts'
import type { Demand } from '../rule.ts'

type Wanted = Extract<Demand, { kind: 'happened' }>

/**
 * How often something has happened up to the day. A year in which too little has happened is not judged before its last day,
 * and never by silence: where nothing at all is told, nobody may have told it.
 */
export function happened(wanted: Wanted, { happenings, day }: Facts): Outcome {
  const { fact, atLeast, each } = wanted
  const told = happenings.get(fact)
  if (told === undefined) return { verdict: 'cannot-judge', says: { word: 'not-told', of: { fact } }, evidence: [] }
  const year = each === 'year' ? day.slice(0, 4) : null
  const counted = told.filter(({ on }) => on <= day && (year === null || on.startsWith(year)))
  const evidence = counted.map(({ on, to }) => ({ label: on, on, to, certainty: null }))
  const found = counted.length
  if (found >= atLeast)
    return { verdict: 'met', says: { word: 'happened', of: { fact, found, atLeast, year } }, evidence }
  if (year !== null && day !== lastDayOf(year))
    return { verdict: 'cannot-judge', says: { word: 'year-not-over', of: { year, found, atLeast } }, evidence }
  if (found === 0) return { verdict: 'cannot-judge', says: { word: 'none-told', of: { fact, year } }, evidence }
  return {
    verdict: 'not-met',
    says: { word: 'happened', of: { fact, found, atLeast, year } },
    evidence,
    lacks: 'happenings',
  }
}

function lastDayOf(year: string): Day | null {
  return parseDay(`${year}-12-31`)
}
