import type { WriteTx } from '../../db/transactions.ts'
import type { Actor } from '../../kernel/actor.ts'
import { done, type Result } from '../../kernel/result.ts'
import { openRemarks } from '../model/review.ts'
import type { Verdict } from '../model/verdicts.ts'
import { touchDocument } from '../storage/documents.ts'
import { keepVerdicts } from '../storage/reviews.ts'
import { journaled, personOf } from './journaled.ts'
import { type NotOpen, openReview } from './open-review.ts'

/** Says of all remarks of the reading at once that they were seen. Doubts about a claim are decided one by one. */
export async function noteRemarks(
  tx: WriteTx,
  actor: Actor,
  slug: string,
): Promise<Result<{ noted: number }, NotOpen>> {
  const open = await openReview(tx, actor, slug)
  if (!open.ok) return open
  const { document, claims, review } = open.value
  const paths = openRemarks(claims, review.verdicts).map(({ path }) => path)
  if (paths.length === 0) return done({ noted: 0 })
  const decided = { document: document.id, organization: document.organization.id, by: personOf(actor) }
  const seen: Verdict = { verdict: 'accepted' }
  await keepVerdicts(tx, decided, new Map(paths.map((path) => [path, seen])))
  await touchDocument(tx, document.id)
  await journaled(tx, actor, document, 'note-remarks', { paths })
  return done({ noted: paths.length })
}
