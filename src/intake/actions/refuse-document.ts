import { z } from 'zod'
import type { WriteTx } from '../../db/transactions.ts'
import type { Actor } from '../../kernel/actor.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import type { DocumentState } from '../model/document.ts'
import { contentOf, moveDocument } from '../storage/documents.ts'
import { type DocumentDeed, journaled } from './journaled.ts'
import { ownDocument } from './open-review.ts'

export const documentForm = z.object({ document: z.string() })
type DocumentForm = z.infer<typeof documentForm>
type Moved = Promise<Result<{ slug: string }, 'missing' | 'not-open'>>

/** Puts a document aside: it becomes no meeting. What was decided is kept, so that it can be taken up again. */
export async function refuseDocument(tx: WriteTx, actor: Actor, { document: slug }: DocumentForm): Moved {
  return move(tx, actor, slug, 'refuse-document', ['waiting', 'read', 'unreadable'], 'refused')
}

/** Takes up a document that was put aside. */
export async function takeUpDocument(tx: WriteTx, actor: Actor, { document: slug }: DocumentForm): Moved {
  return move(tx, actor, slug, 'take-up-document', ['refused', 'taken-over'], 'read')
}

/** Reads a document once more that could not be read. */
export async function readAgain(tx: WriteTx, actor: Actor, { document: slug }: DocumentForm): Moved {
  return move(tx, actor, slug, 'read-again', ['unreadable'], 'waiting')
}

async function move(
  tx: WriteTx,
  actor: Actor,
  slug: string,
  action: DocumentDeed,
  from: readonly DocumentState[],
  to: DocumentState,
): Moved {
  const own = await ownDocument(tx, actor, slug)
  if (!own.ok) return own
  const document = own.value
  if (!from.includes(document.state)) return refuse('not-open')
  const isUnread = to === 'read' && (await contentOf(tx, document.id)) === null
  await moveDocument(tx, document.id, isUnread ? 'waiting' : to)
  await journaled(tx, actor, document, action, { from: document.state })
  return done({ slug })
}
