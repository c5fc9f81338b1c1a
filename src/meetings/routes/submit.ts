import type { z } from 'zod'
import { writeOnce } from '../../db/idempotency.ts'
import type { Database, WriteTx } from '../../db/transactions.ts'
import type { Actor } from '../../kernel/actor.ts'
import { done, type Result } from '../../kernel/result.ts'
import type { Asked } from '../../ui/route.ts'
import type { KeptMeeting } from '../actions/keep-meeting.ts'
import { meetingPath } from '../paths.ts'
import type { Unread } from './filled.ts'

export type Work<T> = (tx: WriteTx, actor: Actor, told: T) => Promise<Result<KeptMeeting, string>>

/** Reads the form, does the work once, and answers with the meeting's address. */
export async function submit<S extends z.ZodType>(
  db: Database,
  asked: Asked,
  schema: S,
  work: Work<z.infer<S>>,
): Promise<Result<string, string> | Unread> {
  const { actor, form } = asked
  const told = schema.safeParse(form)
  if (!told.success) return { ok: false, issues: told.error.issues }
  if (actor.kind !== 'person') return { ok: false, refusal: 'not-secretary' }
  return writeOnce(db, actor, asked, async (tx) => {
    const kept = await work(tx, actor, told.data)
    return kept.ok ? done(meetingPath(kept.value.organization, kept.value.slug)) : kept
  })
}
