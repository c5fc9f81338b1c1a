import { createHash } from 'node:crypto'
import type { Actor } from '../kernel/actor.ts'
import type { WriteTx } from './transactions.ts'

/** What the journal keeps of one change, beside who made it and when. */
export type JournalEntry = {
  /** The verb, as the action's file is called. */
  readonly action: string
  /** By what right: `secretary of …`, `operator`, `oneself`. */
  readonly rightHeld: string
  readonly objectKind: string
  readonly objectId: string
  readonly organization?: string
  /** What exactly was changed; kept apart, so that it can be erased for cause without breaking the chain. */
  readonly payload: unknown
}

/** How a payload tells of a thing that only its author may see; the database refuses to keep one as anybody else's. */
const authorsMark = '"visibility":"author"'

/** Journal: writes a change down in the change's own transaction. Nobody signed in means that the system acted. */
export async function record(tx: WriteTx, actor: Actor, entry: JournalEntry): Promise<void> {
  const payload = JSON.stringify(entry.payload ?? null)
  const isAuthors = payload.includes(authorsMark)
  const { id } = await tx
    .insertInto('journal_entry')
    .values({
      actor_kind: actor.kind === 'public' ? 'system' : actor.kind,
      person_id: actor.kind === 'person' ? actor.person : null,
      right_held: entry.rightHeld,
      action: entry.action,
      object_kind: entry.objectKind,
      object_id: entry.objectId,
      organization_id: entry.organization ?? null,
      digest: digestOf(payload),
      is_authors: isAuthors,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await tx.insertInto('journal_payload').values({ entry_id: id, payload }).execute()
}

export function digestOf(payload: string): Buffer {
  return createHash('sha256').update(payload).digest()
}
