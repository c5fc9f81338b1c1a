import type { WriteTx } from '../../db/transactions.ts'
import type { Actor } from '../../kernel/actor.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import type { ImportDeedRefusal } from '../model/import-record.ts'
import { mayKeepRegister } from '../model/right.ts'
import { holdImport, markImport } from '../storage/imports.ts'
import { recordDeed } from './apply-import.ts'
import type { Seen } from './undo-import.ts'

/** Puts a preview aside: it is kept, and nothing of it comes into the register. A second time it changes nothing. */
export async function putImportAside(
  tx: WriteTx,
  actor: Actor,
  { id, version }: Seen,
): Promise<Result<'aside', ImportDeedRefusal>> {
  if (!mayKeepRegister(actor)) return refuse('no-right')
  const held = await holdImport(tx, id)
  if (held === null) return refuse('no-such-import')
  if (held.state === 'refused') return done('aside')
  if (held.state !== 'proposed') return refuse('is-over')
  if (held.version !== version) return refuse('changed-meanwhile')
  await markImport(tx, id, 'refused')
  await recordDeed(tx, actor, 'put-import-aside', held, {})
  return done('aside')
}
