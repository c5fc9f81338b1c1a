import { z } from 'zod'
import type { WriteTx } from '../../db/transactions.ts'
import { visibilities } from '../../governance/model/visibility.ts'
import type { Actor } from '../../kernel/actor.ts'
import type { Result } from '../../kernel/result.ts'
import { withItemAccess } from '../model/opening.ts'
import { type ChangedMeeting, type ChangeNo, changeMeeting } from './change-meeting.ts'
import { accessFields, accessOf } from './typed.ts'

export const itemVisibilityForm = z.object({
  visibility: z.enum(visibilities, 'visibility-needed'),
  reason: accessFields.reason,
  attachments: z.enum(['along', 'stay'], 'not-an-answer'),
})

/** Says who may see an item; its attachments go along or stay as they are, as told. */
export async function setItemVisibility(
  tx: WriteTx,
  actor: Actor,
  where: { readonly meeting: string; readonly item: string },
  told: z.infer<typeof itemVisibilityForm>,
): Promise<Result<ChangedMeeting, ChangeNo | 'no-such-item'>> {
  const change = { meeting: where.meeting, action: 'set-item-visibility' } as const
  return changeMeeting(tx, actor, change, (before) =>
    withItemAccess(before, where.item, accessOf(told), told.attachments),
  )
}
