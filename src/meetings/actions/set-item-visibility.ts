import { z } from 'zod'
import type { WriteTx } from '../../db/transactions.ts'
import type { Actor } from '../../kernel/actor.ts'
import type { Result } from '../../kernel/result.ts'
import { withItemAccess } from '../model/opening.ts'
import { type ChangedMeeting, type ChangeNo, changeMeeting } from './change-meeting.ts'
import {
  accessOfClosing,
  closingForm,
  groundNeeded,
  hasGround,
  hasWords,
  wordsNeeded,
  wordsOfClosing,
} from './closing-fields.ts'

const attachments = z.enum(['along', 'stay'], 'not-an-answer')

export const itemVisibilityForm = closingForm
  .extend({ attachments })
  .refine(hasGround, groundNeeded)
  .refine(hasWords, wordsNeeded)

/** Several items by their addresses; a form sends one alone as a word, several as a list. */
export const itemsVisibilityForm = closingForm
  .extend({
    attachments,
    items: z
      .union([z.string().transform((one) => [one]), z.array(z.string())], 'choose-items')
      .refine((some) => some.length > 0, 'choose-items'),
  })
  .refine(hasGround, groundNeeded)
  .refine(hasWords, wordsNeeded)

type OfItem = { readonly meeting: string; readonly item: string }

/** Says who may see an item and why; its attachments go along or stay as they are, as told. */
export async function setItemVisibility(
  tx: WriteTx,
  actor: Actor,
  { meeting, item }: OfItem,
  told: z.infer<typeof itemVisibilityForm>,
): Promise<Result<ChangedMeeting, ChangeNo | 'no-such-item' | 'wider-than-meeting'>> {
  return setItemsVisibility(tx, actor, meeting, { ...told, items: [item] })
}

/** The same for several items of a meeting at once: all of them, or none where one is refused. */
export async function setItemsVisibility(
  tx: WriteTx,
  actor: Actor,
  meeting: string,
  told: z.infer<typeof itemsVisibilityForm>,
): Promise<Result<ChangedMeeting, ChangeNo | 'no-such-item' | 'wider-than-meeting'>> {
  const { version, items } = told
  const change = { meeting, action: 'set-item-visibility', version, closing: wordsOfClosing(told) } as const
  return changeMeeting(tx, actor, change, (before) =>
    withItemAccess(before, items, accessOfClosing(told), told.attachments),
  )
}
