import { createHash } from 'node:crypto'
import type { ReadTx } from '../../db/transactions.ts'
import type { Day } from '../../kernel/day.ts'
import { covers } from '../../kernel/period.ts'
import { disagreements } from '../model/disagreements.ts'
import { type Question, questionOf } from '../model/question.ts'
import { allClaims } from '../storage/claims.ts'
import { decidedFacts, municipalityStays } from '../storage/decided-facts.ts'
import { allRulings } from '../storage/rulings.ts'

/** Everything about which sources disagree or disagreed until somebody ruled, by whom it is about and from when. */
export async function readQuestions(tx: ReadTx): Promise<Question[]> {
  const [claims, stays, rulings] = await Promise.all([allClaims(tx), municipalityStays(tx), allRulings(tx)])
  const found = disagreements(claims, stays, rulings)
  const facts = found.length === 0 ? [] : await decidedFacts(tx, [...new Set(found.map(({ subject }) => subject.id))])
  return found.map((disagreement) => questionOf(disagreement, facts, rulings))
}

/** Those that concern a day. */
export async function questionsOn(tx: ReadTx, day: Day): Promise<Question[]> {
  return (await readQuestions(tx)).filter(({ disagreement }) => covers(disagreement.period, day))
}

/** Those that concern a day and an organization: where it belongs, or who belongs to it. */
export async function questionsAbout(tx: ReadTx, id: string, day: Day): Promise<Question[]> {
  return (await questionsOn(tx, day)).filter(
    ({ disagreement: { subject, places } }) => subject.id === id || places.some(({ object }) => object.id === id),
  )
}

/** What somebody saw of a question, so that a decision on something else is noticed. */
export function digestOf({ disagreement, followed, undecided, counted, rulings }: Question): string {
  const { period, places } = disagreement
  const seen = {
    period,
    places: places.map(({ object, claimedBy, deniedBy }) => [
      object.id,
      claimedBy.map(({ id, certainty }) => [id, certainty]),
      deniedBy.map(({ set, why }) => [set.id, why]),
    ]),
    facts: [...followed, ...undecided, ...counted].map(({ object, ...fact }) => [object.id, fact.kind, fact.period]),
    rulings: rulings.map(({ id, reversal }) => [id, reversal === null]),
  }
  return createHash('sha256').update(JSON.stringify(seen)).digest('hex')
}
