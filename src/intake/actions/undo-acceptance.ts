import { z } from 'zod'
import { announce } from '../../db/events.ts'
import type { WriteTx } from '../../db/transactions.ts'
import type { Actor } from '../../kernel/actor.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import { meetingRecord } from '../../meetings/actions/meeting-record.ts'
import { removeMeeting } from '../../meetings/actions/remove-meeting.ts'
import { replaceMeeting } from '../../meetings/actions/replace-meeting.ts'
import { closed } from '../../meetings/model/access.ts'
import { settled } from '../../meetings/model/settled.ts'
import { documentTitle } from '../model/document-title.ts'
import { meetingRecordOf } from '../model/record.ts'
import { type Acceptance, endAcceptance, isReplaced, standingAcceptance } from '../storage/acceptances.ts'
import { moveDocument, openDocumentTo, setPrevious } from '../storage/documents.ts'
import { keptRecord, recordText } from '../storage/record-text.ts'
import { journaled, personOf } from './journaled.ts'
import { loadReview, type OpenReview, ownDocument } from './open-review.ts'

export const undoForm = z.object({ document: z.string() })

export type UndoNo = 'missing' | 'not-accepted' | 'replaced-since' | 'changed-since'

/** Takes an acceptance back: the meeting is as it was before, and the document is up for review with all that was decided. */
export async function undoAcceptance(
  tx: WriteTx,
  actor: Actor,
  { document: slug }: z.infer<typeof undoForm>,
): Promise<Result<{ slug: string }, UndoNo>> {
  const own = await ownDocument(tx, actor, slug)
  if (!own.ok) return own
  const document = own.value
  const acceptance = await standingAcceptance(tx, document.id)
  if (acceptance === null || acceptance.meeting === null) return refuse('not-accepted')
  if (await isReplaced(tx, acceptance)) return refuse('replaced-since')
  const open = await loadReview(tx, document)
  if (open === null || !(await isAsAccepted(tx, open, acceptance.meeting))) return refuse('changed-since')
  const restored = await restore(tx, actor, acceptance, acceptance.meeting)
  if (!restored) return refuse('changed-since')
  await endAcceptance(tx, acceptance.id, personOf(actor))
  await openDocumentTo(tx, document.id, closed)
  await setPrevious(tx, document.id, null)
  await moveDocument(tx, document.id, 'read')
  await journaled(tx, actor, document, 'undo-acceptance', { meeting: acceptance.meeting })
  await announce(tx, 'acceptance-undone', document.id, document.organization.id)
  return done({ slug })
}

/** Nobody has changed the meeting since: what they did would be lost with it. */
async function isAsAccepted(tx: WriteTx, { document, review, claims }: OpenReview, meeting: string): Promise<boolean> {
  const now = await meetingRecord(tx, meeting)
  const origin = {
    document: document.id,
    title: documentTitle(document, review),
    organization: document.organization.id,
  }
  const accepted = settled(meetingRecordOf(review, claims, origin))
  return now !== null && inOrder(recordText(now)) === inOrder(recordText(accepted))
}

/** The same text for the same content, whatever order its fields came in. */
function inOrder(text: string): string {
  return JSON.stringify(sorted(JSON.parse(text)))
}

function sorted(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(sorted)
  if (typeof part !== 'object' || part === null) return part
  return Object.fromEntries(
    Object.entries(part)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, value]) => [name, sorted(value)]),
  )
}

async function restore(tx: WriteTx, actor: Actor, acceptance: Acceptance, meeting: string): Promise<boolean> {
  const restored =
    acceptance.replaced === null
      ? await removeMeeting(tx, actor, meeting)
      : await replaceMeeting(tx, actor, meeting, keptRecord(acceptance.replaced))
  return restored.ok
}
