import type { ReadTx } from '../../db/transactions.ts'
import { parseDay } from '../../kernel/day.ts'
import { type Candidate, candidates } from '../model/matching.ts'
import { reviewed, standingParticipants } from '../model/reviewed.ts'
import { personsLike } from '../storage/known-persons.ts'
import type { OpenReview } from './open-review.ts'

/** Who each printed name may be, by the participant's path. */
export async function candidatesOf(
  tx: ReadTx,
  { document, review }: OpenReview,
): Promise<ReadonlyMap<string, readonly Candidate[]>> {
  if (document.state !== 'read') return new Map()
  const participants = standingParticipants(review.reading, review.verdicts)
  const day = parseDay(reviewed(review.reading, review.verdicts).meeting?.date ?? '')
  const names = participants.map(({ says }) => says.name)
  const known = names.length === 0 ? [] : await personsLike(tx, names, day)
  return new Map(
    participants.map(({ path, says }) => [path, candidates(says, known, document.organization.id, day)] as const),
  )
}
