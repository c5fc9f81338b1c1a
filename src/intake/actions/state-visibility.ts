import { z } from 'zod'
import type { WriteTx } from '../../db/transactions.ts'
import { visibilities } from '../../governance/model/visibility.ts'
import type { Actor } from '../../kernel/actor.ts'
import { parseDay } from '../../kernel/day.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import type { Access } from '../../meetings/model/access.ts'
import { stateAccess } from '../model/access.ts'
import { silentItems } from '../model/review.ts'
import { standingItems } from '../model/reviewed.ts'
import { statementPaths } from '../model/statement-paths.ts'
import { touchDocument } from '../storage/documents.ts'
import { keepStatements } from '../storage/reviews.ts'
import { journaled, personOf } from './journaled.ts'
import { type NotOpen, type OpenReview, openReview } from './open-review.ts'

/** `of`: the meeting, every item of which nothing is said yet, or one item by its place. */
export const visibilityStatement = z.object({
  document: z.string(),
  of: z.union([z.literal('meeting'), z.literal('silent'), z.number().int().min(0)]),
  visibility: z.enum(visibilities).catch('author'),
  reason: z.string().max(1_000).default(''),
  reviewOn: z.string().default(''),
})
export type VisibilityStatement = z.infer<typeof visibilityStatement>

export type VisibilityNo = NotOpen | 'no-such-item' | 'reason-needed' | 'not-offered' | 'not-a-day'

/** Says who may see the meeting, one item, or all items of which nothing was said. */
export async function stateVisibility(
  tx: WriteTx,
  actor: Actor,
  statement: VisibilityStatement,
): Promise<Result<{ stated: number }, VisibilityNo>> {
  const open = await openReview(tx, actor, statement.document)
  if (!open.ok) return open
  const { document } = open.value
  const reviewOn = statement.reviewOn === '' ? null : parseDay(statement.reviewOn)
  if (statement.reviewOn !== '' && reviewOn === null) return refuse('not-a-day', 'reviewOn')
  const access = { visibility: statement.visibility, reason: statement.reason, reviewOn }
  const statements = statedPaths(open.value, statement.of, access)
  if (!statements.ok) return statements
  const decided = { document: document.id, organization: document.organization.id, by: personOf(actor) }
  await keepStatements(tx, decided, statements.value)
  await touchDocument(tx, document.id)
  await journaled(tx, actor, document, 'state-visibility', Object.fromEntries(statements.value))
  return done({ stated: statements.value.size })
}

function statedPaths(
  { review }: OpenReview,
  of: VisibilityStatement['of'],
  access: Access,
): Result<Map<string, Access>, 'no-such-item' | 'reason-needed' | 'not-offered'> {
  const items = of === 'silent' ? silentItems(review) : standingItems(review.reading, review.verdicts)
  const item = items.find(({ place }) => place === of)
  if (typeof of === 'number' && item === undefined) return refuse('no-such-item')
  const stated = stateAccess(access, item?.says.public ?? null)
  if (!stated.ok) return stated
  if (of === 'meeting') return done(new Map([[statementPaths.meetingAccess, stated.value]]))
  const places = item === undefined ? items.map(({ place }) => place) : [item.place]
  return done(new Map(places.map((place) => [statementPaths.itemAccess(place), stated.value])))
}
