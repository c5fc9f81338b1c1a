import type { ReadTx, WriteTx } from '../../db/transactions.ts'
import { mayReview } from '../../governance/model/rights.ts'
import type { Actor } from '../../kernel/actor.ts'
import { parseDay } from '../../kernel/day.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import type { Claim } from '../model/claim.ts'
import { claimsOf } from '../model/claims.ts'
import type { DocumentContent, IntakeDocument } from '../model/document.ts'
import { withOrganizationDoubt } from '../model/organization-doubt.ts'
import type { Review } from '../model/review.ts'
import type { OrganizationAround } from '../model/review-view.ts'
import { reviewed } from '../model/reviewed.ts'
import { contentOf, lockDocument } from '../storage/documents.ts'
import { type KeptReview, keptReview } from '../storage/reviews.ts'
import { organizationAround } from './organization-around.ts'

/** A document under review with all that was read and said of it. */
export type OpenReview = {
  readonly document: IntakeDocument
  readonly content: DocumentContent
  readonly review: Review
  readonly claims: readonly Claim[]
  readonly organization: OrganizationAround
  readonly said: KeptReview['said']
}

/** Loads what was read and said of a document; null where nothing has been read. */
export async function loadReview(tx: ReadTx, document: IntakeDocument): Promise<OpenReview | null> {
  const content = await contentOf(tx, document.id)
  if (content === null) return null
  const { verdicts, statements, said } = await keptReview(tx, document.id)
  const review = { reading: content.reading, verdicts, statements }
  const day = parseDay(reviewed(content.reading, verdicts).meeting?.date ?? '')
  const organization = await organizationAround(tx, document, content.reading.organization, day)
  const claims = withOrganizationDoubt(claimsOf(content.reading, content.text, verdicts), organization)
  return { document, content, review, claims, organization, said }
}

/** `missing`: no such document, or none of the asker's. `not-open`: it is not up for review, or not any more. */
export type NotOpen = 'missing' | 'not-open'

/** A document of the asker's own organization, kept from other writers. */
export async function ownDocument(tx: WriteTx, actor: Actor, slug: string): Promise<Result<IntakeDocument, 'missing'>> {
  const document = await lockDocument(tx, slug)
  if (document === null || !mayReview(actor, document.organization)) return refuse('missing')
  return done(document)
}

/** A document that is up for review by the asker, kept from other writers. */
export async function openReview(tx: WriteTx, actor: Actor, slug: string): Promise<Result<OpenReview, NotOpen>> {
  const document = await ownDocument(tx, actor, slug)
  if (!document.ok) return document
  if (document.value.state !== 'read') return refuse('not-open')
  const open = await loadReview(tx, document.value)
  return open === null ? refuse('not-open') : done(open)
}
