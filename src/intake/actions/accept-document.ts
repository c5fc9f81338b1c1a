import { z } from 'zod'
import { announce } from '../../db/events.ts'
import type { WriteTx } from '../../db/transactions.ts'
import { seenVersion } from '../../db/version.ts'
import type { Actor } from '../../kernel/actor.ts'
import { newId } from '../../kernel/id.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import { recordMeeting } from '../../meetings/actions/record-meeting.ts'
import { replaceMeeting } from '../../meetings/actions/replace-meeting.ts'
import type { MeetingRecord } from '../../meetings/model/meeting-record.ts'
import type { Objection } from '../../meetings/model/objection.ts'
import { accessOfDocument } from '../model/access.ts'
import { documentTitle } from '../model/document-title.ts'
import { meetingRecordOf } from '../model/record.ts'
import { missing } from '../model/review.ts'
import { insertAcceptance } from '../storage/acceptances.ts'
import { moveDocument, openDocumentTo, setPrevious } from '../storage/documents.ts'
import { recordText } from '../storage/record-text.ts'
import { journaled, personOf } from './journaled.ts'
import { neighbourhood } from './neighbourhood.ts'
import { loadReview, type OpenReview, ownDocument } from './open-review.ts'

/** `version`: of the document as the person saw it. */
export const acceptanceForm = z.object({ document: z.string(), version: seenVersion })

export type AcceptanceNo = 'missing' | 'not-open' | 'already-accepted' | 'changed-meanwhile' | 'incomplete' | Objection

export type Accepted = { readonly meeting: string; readonly organization: string; readonly slug: string }

/** Makes a reviewed document a meeting: attendance, agenda, recommendations, decisions, attachments, each with its lines, all or nothing. */
export async function acceptDocument(
  tx: WriteTx,
  actor: Actor,
  { document: slug, version }: z.infer<typeof acceptanceForm>,
): Promise<Result<Accepted, AcceptanceNo>> {
  const own = await ownDocument(tx, actor, slug)
  if (!own.ok) return own
  if (own.value.state === 'accepted') return refuse('already-accepted')
  if (own.value.version !== version) return refuse('changed-meanwhile')
  const open = own.value.state === 'read' ? await loadReview(tx, own.value) : null
  if (open === null) return refuse('not-open')
  const around = await neighbourhood(tx, open)
  if (missing(open.review, open.claims).length > 0) return refuse('incomplete')
  const title = documentTitle(open.document, open.review)
  const record = meetingRecordOf(open.review, open.claims, {
    document: open.document.id,
    title,
    organization: open.document.organization.id,
  })
  const kept = await keep(tx, actor, record, around.replaces?.id ?? null)
  if (!kept.ok) return kept
  await remember(tx, actor, open, around.previous?.id ?? null, kept.value)
  return done(kept.value)
}

type Kept = Accepted & { readonly replaced: MeetingRecord | null }

async function keep(
  tx: WriteTx,
  actor: Actor,
  record: MeetingRecord,
  replaces: string | null,
): Promise<Result<Kept, AcceptanceNo>> {
  const kept =
    replaces === null ? await recordMeeting(tx, actor, record) : await replaceMeeting(tx, actor, replaces, record)
  if (kept.ok) return done({ replaced: null, ...kept.value })
  if (kept.refusal === 'not-secretary' || kept.refusal === 'no-such-organization') return refuse('missing')
  return kept.refusal === 'no-such-meeting' ? refuse('changed-meanwhile') : refuse(kept.refusal, kept.at)
}

async function remember(
  tx: WriteTx,
  actor: Actor,
  { document, review }: OpenReview,
  previous: string | null,
  { meeting, slug, replaced }: Kept,
): Promise<void> {
  await insertAcceptance(tx, {
    id: newId(),
    document: document.id,
    organization: document.organization.id,
    meeting,
    replaced: replaced === null ? null : recordText(replaced),
    by: personOf(actor),
  })
  await setPrevious(tx, document.id, previous)
  await openDocumentTo(tx, document.id, accessOfDocument(review))
  await moveDocument(tx, document.id, 'accepted')
  await journaled(tx, actor, document, 'accept-document', { meeting, slug, replaced: replaced !== null })
  await announce(tx, 'document-accepted', document.id, document.organization.id)
}
