import { announce } from '../../db/events.ts'
import { record } from '../../db/journal.ts'
import type { WriteTx } from '../../db/transactions.ts'
import type { Actor } from '../../kernel/actor.ts'

export type Change = {
  readonly action:
    | 'record-meeting'
    | 'add-meeting'
    | 'replace-meeting'
    | 'remove-meeting'
    | 'add-agenda-item'
    | 'set-item-visibility'
    | 'set-meeting-visibility'
    | 'set-attachment-visibility'
    | 'write-extract'
    | 'remove-extract'
  /** What the rooms above hear. */
  readonly event: 'meeting-recorded' | 'meeting-changed' | 'meeting-removed'
  readonly meeting: string
  readonly organization: string
  readonly payload: unknown
}

/** Puts a change of a meeting into the journal and tells the rooms above. */
export async function writeDown(tx: WriteTx, actor: Actor, change: Change): Promise<void> {
  await record(tx, actor, {
    action: change.action,
    rightHeld: `secretary of ${change.organization}`,
    objectKind: 'meeting',
    objectId: change.meeting,
    organization: change.organization,
    payload: withoutBigints(change.payload),
  })
  await announce(tx, change.event, change.meeting, change.organization)
}

/** Øre as text, since JSON has no bigint. */
function withoutBigints(payload: unknown): unknown {
  return JSON.parse(JSON.stringify(payload, (_, part: unknown) => (typeof part === 'bigint' ? String(part) : part)))
}
