import { z } from 'zod'
import type { WriteTx } from '../../db/transactions.ts'
import type { Actor } from '../../kernel/actor.ts'
import { parseDay } from '../../kernel/day.ts'
import type { Result } from '../../kernel/result.ts'
import { type KeepNo, type KeptMeeting, keepMeeting } from './keep-meeting.ts'
import { accessFields, accessOf, line } from './typed.ts'

const time = line.refine((text) => text === null || /^([01]\d|2[0-3]):[0-5]\d$/.test(text), 'no-such-time')

export const newMeetingForm = z.object({
  day: z
    .string('day-needed')
    .transform((text) => parseDay(text.trim()))
    .refine((day) => day !== null, 'day-needed'),
  start: time,
  end: time,
  location: line,
  title: line,
  kind: z.enum(['agenda', 'minutes'], 'kind-needed'),
  ...accessFields,
})

/** Writes a meeting down by hand; its items come afterwards. */
export async function addMeeting(
  tx: WriteTx,
  actor: Actor,
  organization: string,
  told: z.infer<typeof newMeetingForm>,
): Promise<Result<KeptMeeting, KeepNo>> {
  const { day, start, end, location, title, kind } = told
  const typed = { organization, day, start, end, location, title, kind, access: accessOf(told) }
  return keepMeeting(tx, actor, 'add-meeting', { ...typed, source: null, attendance: [], items: [] })
}
