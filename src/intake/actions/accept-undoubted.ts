import { z } from 'zod'
import type { WriteTx } from '../../db/transactions.ts'
import type { Actor } from '../../kernel/actor.ts'
import { done, type Result } from '../../kernel/result.ts'
import { upForDecision } from '../model/review.ts'
import type { Verdict } from '../model/verdicts.ts'
import { touchDocument } from '../storage/documents.ts'
import { keepVerdicts } from '../storage/reviews.ts'
import { journaled, personOf } from './journaled.ts'
import { type NotOpen, openReview } from './open-review.ts'

/** `item`: the place of one item; null for the whole document. */
export const undoubtedScope = z.object({ document: z.string(), item: z.number().int().min(0).nullable() })

/** Accepts every claim that nobody doubts and nobody has decided. Doubts are decided one by one. */
export async function acceptAllUndoubted(
  tx: WriteTx,
  actor: Actor,
  { document: slug, item }: z.infer<typeof undoubtedScope>,
): Promise<Result<{ accepted: number }, NotOpen>> {
  const open = await openReview(tx, actor, slug)
  if (!open.ok) return open
  const { document, claims, review } = open.value
  const undoubted = upForDecision(claims, review.verdicts).filter(
    (claim) => claim.doubts.length === 0 && !review.verdicts.has(claim.path) && (item === null || claim.item === item),
  )
  if (undoubted.length === 0) return done({ accepted: 0 })
  const decided = { document: document.id, organization: document.organization.id, by: personOf(actor) }
  const accepted: Verdict = { verdict: 'accepted' }
  await keepVerdicts(tx, decided, new Map(undoubted.map(({ path }) => [path, accepted])))
  await touchDocument(tx, document.id)
  await journaled(tx, actor, document, 'accept-undoubted', { paths: undoubted.map(({ path }) => path) })
  return done({ accepted: undoubted.length })
}
