import { z } from 'zod'
import type { WriteTx } from '../../db/transactions.ts'
import type { Actor } from '../../kernel/actor.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import { type CorrectionNo, correctionOf } from '../model/corrections.ts'
import { touchDocument } from '../storage/documents.ts'
import { keepVerdicts } from '../storage/reviews.ts'
import { journaled, personOf } from './journaled.ts'
import { type NotOpen, openReview } from './open-review.ts'

export const addableClaims = [
  'participant',
  'heading',
  'section',
  'recommendation',
  'decision',
  'attachment',
  'amount',
] as const

export const claimAddition = z.object({
  document: z.string(),
  about: z.enum(addableClaims),
  /** place of the item it belongs to; null for a participant and for an item */
  item: z.number().int().min(0).nullable(),
  fields: z.record(z.string(), z.string()),
})
export type ClaimAddition = z.infer<typeof claimAddition>

/** Adds what the document says and the reader did not see. */
export async function addClaim(
  tx: WriteTx,
  actor: Actor,
  { document: slug, about, item, fields }: ClaimAddition,
): Promise<Result<{ path: string }, NotOpen | 'no-such-item' | CorrectionNo>> {
  const open = await openReview(tx, actor, slug)
  if (!open.ok) return open
  const { document, claims } = open.value
  const isOfItem = about !== 'participant' && about !== 'heading'
  if (isOfItem && !claims.some((claim) => claim.about === 'heading' && claim.item === item))
    return refuse('no-such-item')
  const correction = correctionOf(about, fields)
  if (!correction.ok) return correction
  const taken = claims
    .filter((claim) => claim.about === about && (!isOfItem || claim.item === item))
    .map(({ path }) => path)
  const path = freePath(about, item, taken)
  const decided = { document: document.id, organization: document.organization.id, by: personOf(actor) }
  await keepVerdicts(tx, decided, new Map([[path, { verdict: 'corrected', to: correction.value }]]))
  await touchDocument(tx, document.id)
  await journaled(tx, actor, document, 'add-claim', { path, to: correction.value })
  return done({ path })
}

/** The path after the last that is taken, so that an added entry never takes the place of one that was there. */
function freePath(about: ClaimAddition['about'], item: number | null, taken: readonly string[]): string {
  const places = taken.map((path) => Number(/\.(\d+)(?:\.title)?$/.exec(path)?.[1] ?? -1))
  const place = Math.max(-1, ...places) + 1
  if (about === 'participant') return `participants.${place}`
  return about === 'heading' ? `items.${place}.title` : `items.${item}.${about}s.${place}`
}
