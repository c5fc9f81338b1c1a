import { record } from '../../db/journal.ts'
import type { WriteTx } from '../../db/transactions.ts'
import { rightIn } from '../../governance/model/rights.ts'
import type { Actor } from '../../kernel/actor.ts'
import type { IntakeDocument } from '../model/document.ts'

/** What is done with a document, as the journal calls it. */
export type DocumentDeed =
  | 'accept-document'
  | 'accept-undoubted'
  | 'add-claim'
  | 'add-document'
  | 'decide-claim'
  | 'match-person'
  | 'match-sure'
  | 'note-remarks'
  | 'read-again'
  | 'refuse-document'
  | 'state-another-meeting'
  | 'state-visibility'
  | 'take-up-document'
  | 'undo-acceptance'

/** Writes down what was done with a document, by the right that its secretary has. */
export async function journaled(
  tx: WriteTx,
  actor: Actor,
  document: Pick<IntakeDocument, 'id' | 'organization'>,
  action: DocumentDeed,
  payload: unknown,
): Promise<void> {
  await record(tx, actor, {
    action,
    rightHeld: rightIn(actor, document.organization),
    objectKind: 'document',
    objectId: document.id,
    organization: document.organization.id,
    payload,
  })
}

export function personOf(actor: Actor): string | null {
  return actor.kind === 'person' ? actor.person : null
}
