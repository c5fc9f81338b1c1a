import { z } from 'zod'
import type { WriteTx } from '../../db/transactions.ts'
import { visibilities } from '../../governance/model/visibility.ts'
import type { Actor } from '../../kernel/actor.ts'
import type { Result } from '../../kernel/result.ts'
import { withAttachmentAccess } from '../model/opening.ts'
import { type ChangedMeeting, type ChangeNo, changeMeeting } from './change-meeting.ts'
import { accessOfClosing, closingFields, groundNeeded, wordsNeeded, wordsOfClosing } from './closing-fields.ts'

const chosen = z.enum([...visibilities, ''], 'not-an-answer')

/** For each attachment, by its place from 0, who may see it (`attachment-0`); nothing chosen leaves it as it is. */
export const attachmentVisibilityForm = z
  .looseObject(closingFields)
  .transform((form, { issues }) => {
    const entries = Object.entries(form).flatMap(([name, value]) => {
      const place = /^attachment-(\d{1,4})$/.exec(name)?.[1]
      if (place === undefined) return []
      const { success, data } = chosen.safeParse(value)
      if (!success) issues.push({ code: 'custom', message: 'not-an-answer', path: [name], input: value })
      return success && data !== '' ? [[Number(place), data] as const] : []
    })
    const { ground, reason, reviewOn, tells, version } = form
    return { ground, reason, reviewOn, tells, version, attachments: new Map(entries) }
  })
  .refine(({ attachments, ground }) => ground !== null || !closesSome(attachments), groundNeeded)
  .refine(
    ({ attachments, ground, reason }) => ground !== 'other' || reason !== null || !closesSome(attachments),
    wordsNeeded,
  )

function closesSome(attachments: ReadonlyMap<number, string>): boolean {
  return [...attachments.values()].some((visibility) => visibility !== 'public')
}

/** Says who may see each attachment of an item, whatever the item is. */
export async function setAttachmentVisibility(
  tx: WriteTx,
  actor: Actor,
  { meeting, item }: { readonly meeting: string; readonly item: string },
  told: z.infer<typeof attachmentVisibilityForm>,
): Promise<Result<ChangedMeeting, ChangeNo | 'no-such-item' | 'wider-than-meeting'>> {
  const { version } = told
  const change = { meeting, action: 'set-attachment-visibility', version, closing: wordsOfClosing(told) } as const
  const accesses = new Map(
    [...told.attachments].map(([place, visibility]) => [place, accessOfClosing({ ...told, visibility })]),
  )
  return changeMeeting(tx, actor, change, (before) => withAttachmentAccess(before, item, accesses))
}
