import type { z } from 'zod'
import type { WriteTx } from '../../db/transactions.ts'
import type { Actor } from '../../kernel/actor.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
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

export const meetingVisibilityForm = closingForm.refine(hasGround, groundNeeded).refine(hasWords, wordsNeeded)

/**
 * Says who may see a meeting. Closing closes all of it; opening leaves its parts as they are, to be opened one by one. What colleagues
 * share is nobody's to take for themselves alone.
 */
export async function setMeetingVisibility(
  tx: WriteTx,
  actor: Actor,
  meeting: string,
  told: z.infer<typeof meetingVisibilityForm>,
): Promise<Result<ChangedMeeting, ChangeNo | 'visibility-needed'>> {
  const { version, visibility } = told
  const change = { meeting, action: 'set-meeting-visibility', version, closing: wordsOfClosing(told) } as const
  return changeMeeting(tx, actor, change, (before) => {
    const isTaken = visibility === 'author' && before.access.visibility !== 'author'
    return isTaken ? refuse('visibility-needed', 'visibility') : done({ ...before, access: accessOfClosing(told) })
  })
}
