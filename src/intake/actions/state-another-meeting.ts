import { z } from 'zod'
import type { WriteTx } from '../../db/transactions.ts'
import type { Actor } from '../../kernel/actor.ts'
import { done, type Result } from '../../kernel/result.ts'
import { statementPaths } from '../model/statement-paths.ts'
import { touchDocument } from '../storage/documents.ts'
import { forget, keepStatements } from '../storage/reviews.ts'
import { journaled, personOf } from './journaled.ts'
import { type NotOpen, openReview } from './open-review.ts'

export const anotherMeetingForm = z.object({ document: z.string(), isAnother: z.boolean() })

/** Says whether a document is of a second meeting that day, or a newer version of the one that Klynge has. */
export async function stateAnotherMeeting(
  tx: WriteTx,
  actor: Actor,
  { document: slug, isAnother }: z.infer<typeof anotherMeetingForm>,
): Promise<Result<null, NotOpen>> {
  const open = await openReview(tx, actor, slug)
  if (!open.ok) return open
  const { document } = open.value
  const decided = { document: document.id, organization: document.organization.id, by: personOf(actor) }
  if (isAnother) await keepStatements(tx, decided, new Map([[statementPaths.anotherMeeting, {}]]))
  else await forget(tx, document.id, [statementPaths.anotherMeeting])
  await touchDocument(tx, document.id)
  await journaled(tx, actor, document, 'state-another-meeting', { isAnother })
  return done(null)
}
