import { z } from 'zod'
import type { WriteTx } from '../../db/transactions.ts'
import { seenVersion } from '../../db/version.ts'
import { mayWriteMeetings } from '../../governance/model/rights.ts'
import type { Actor } from '../../kernel/actor.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import { isWider } from '../model/access.ts'
import { itemPlace } from '../model/closing.ts'
import { type Extract, extractVisibilities } from '../model/extract.ts'
import { outcomes } from '../model/meeting-record.ts'
import { lockMeeting } from '../storage/change-meeting.ts'
import { putExtract, removeExtracts } from '../storage/extracts.ts'
import { meetingWith, type StoredItem, type StoredMeeting } from '../storage/stored-meeting.ts'
import { addWithdrawals } from '../storage/withdrawals.ts'
import type { KeptMeeting } from './keep-meeting.ts'
import { line, prose } from './typed.ts'
import { writeDown } from './write-down.ts'

export const extractForm = z
  .object({
    title: line.pipe(z.string('outside-title-needed')),
    publicReason: line,
    text: prose,
    outcome: z
      .enum([...outcomes, ''], 'not-an-answer')
      .default('')
      .transform((word) => (word === '' ? null : word)),
    readers: z.enum(extractVisibilities, 'visibility-needed'),
    extractVersion: z.union([z.literal('').transform(() => 0), seenVersion]),
  })
  .refine(({ text, outcome }) => text === null || outcome !== null, {
    path: ['outcome'],
    message: 'text-needs-outcome',
  })
  .refine(({ text, outcome }) => text !== null || outcome === null, { path: ['text'], message: 'outcome-needs-text' })

export const removalForm = z.object({ deed: z.literal('remove'), extractVersion: seenVersion })

export type ExtractNo =
  | 'not-secretary'
  | 'no-such-meeting'
  | 'no-such-item'
  | 'item-is-open'
  | 'wider-than-meeting'
  | 'changed-meanwhile'
  | 'unprintable-text'

type Where = { readonly meeting: string; readonly item: string }
type Held = {
  readonly stored: StoredMeeting
  readonly item: StoredItem
  readonly before: Extract | null
  readonly author: string
}

/** Writes what others are told of a closed item. It is a draft while only the secretariat reads it. */
export async function writeExtract(
  tx: WriteTx,
  actor: Actor,
  where: Where,
  told: z.infer<typeof extractForm>,
): Promise<Result<KeptMeeting, ExtractNo>> {
  const held = await hold(tx, actor, where)
  if (!held.ok) return held
  const { stored, item, before, author } = held.value
  if (item.visibility === 'public') return refuse('item-is-open', 'title')
  if (isWider(told.readers, stored.visibility)) return refuse('wider-than-meeting', 'readers')
  if ((before?.version ?? 0) !== told.extractVersion) return refuse('changed-meanwhile', 'version')
  if ([told.title, told.publicReason, told.text].some((text) => text !== null && !text.isWellFormed())) {
    return refuse('unprintable-text', 'text')
  }
  const { title, publicReason: reason, text, outcome, readers: visibility } = told
  const after = { title, reason, text, outcome, visibility }
  await putExtract(tx, placeOf(stored, where), after, author)
  if (before?.visibility === 'public' && visibility !== 'public') await withdraw(tx, stored, where.item)
  await keep(tx, actor, stored, 'write-extract', { item: where.item, before, after })
  return done(keptOf(stored))
}

/** Takes an extract away: others see number and "closed item" again, and where everyone read it, the address says so. */
export async function removeExtract(
  tx: WriteTx,
  actor: Actor,
  where: Where,
  version: number,
): Promise<Result<KeptMeeting, ExtractNo | 'no-such-extract'>> {
  const held = await hold(tx, actor, where)
  if (!held.ok) return held
  const { stored, before } = held.value
  if (before === null) return refuse('no-such-extract', 'title')
  if (before.version !== version) return refuse('changed-meanwhile', 'version')
  await removeExtracts(tx, stored.id, [where.item])
  if (before.visibility === 'public') await withdraw(tx, stored, where.item)
  await keep(tx, actor, stored, 'remove-extract', { item: where.item, before })
  return done(keptOf(stored))
}

async function hold(tx: WriteTx, actor: Actor, { meeting, item: slug }: Where): Promise<Result<Held, ExtractNo>> {
  const stored = (await lockMeeting(tx, meeting)) ? await meetingWith(tx, meeting) : null
  if (stored === null) return refuse('no-such-meeting')
  const place = { id: stored.organizationId, root: stored.root }
  if (actor.kind !== 'person' || !mayWriteMeetings(actor, place)) return refuse('not-secretary')
  const item = stored.items.find((one) => one.slug === slug)
  if (item === undefined) return refuse('no-such-item')
  const before = stored.extracts.find((extract) => extract.item === slug) ?? null
  return done({ stored, item, before, author: actor.person })
}

function placeOf(stored: StoredMeeting, { item }: Where) {
  return { meeting: stored.id, organization: stored.organizationId, item }
}

function keptOf({ id, organizationSlug, slug }: StoredMeeting): KeptMeeting {
  return { meeting: id, organization: organizationSlug, slug }
}

async function withdraw(tx: WriteTx, stored: StoredMeeting, item: string): Promise<void> {
  await addWithdrawals(tx, stored.organizationId, [itemPlace(stored.slug, item)])
}

async function keep(
  tx: WriteTx,
  actor: Actor,
  stored: StoredMeeting,
  action: 'write-extract' | 'remove-extract',
  payload: unknown,
): Promise<void> {
  const { id: meeting, organizationId: organization } = stored
  await writeDown(tx, actor, { action, event: 'meeting-changed', meeting, organization, payload })
}
