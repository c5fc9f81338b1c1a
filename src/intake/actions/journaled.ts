import { record } from '../../db/journal.ts'
import type { WriteTx } from '../../db/transactions.ts'
import { rightIn } from '../../governance/model/rights.ts'
import type { Actor } from '../../kernel/actor.ts'
import type { IntakeDocument } from '../model/document.ts'

/** Writes down what was done with a document, by the right that its secretary has. */
export async function journaled(
  tx: WriteTx,
  actor: Actor,
  document: Pick<IntakeDocument, 'id' | 'organization'>,
  action: string,
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
