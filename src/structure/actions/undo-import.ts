import { sqlState } from '../../db/address.ts'
import type { Database, WriteTx } from '../../db/transactions.ts'
import type { Actor } from '../../kernel/actor.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import type { ImportDeedRefusal } from '../model/import-record.ts'
import { mayKeepRegister } from '../model/right.ts'
import { changedSince, takeBack } from '../storage/import-rows.ts'
import { changesOf, holdImport, markImport } from '../storage/imports.ts'
import { namesOfRows } from '../storage/row-names.ts'
import { recordDeed } from './apply-import.ts'

/** Which import, in the version that was seen. */
export type Seen = { readonly id: string; readonly version: number }

/**
 * Takes an import back: every row as it was before, byte for byte. Refused where somebody has changed one of them since (`at`
 * names them) or has built on one. A second time it changes nothing.
 */
export async function undoImport(db: Database, actor: Actor, seen: Seen): Promise<Result<'undone', ImportDeedRefusal>> {
  if (!mayKeepRegister(actor)) return refuse('no-right')
  try {
    return await db.writing(actor, (tx) => undo(tx, actor, seen))
  } catch (error) {
    if (sqlState(error)?.startsWith('23')) return refuse('used-since')
    throw error
  }
}

async function undo(tx: WriteTx, actor: Actor, { id, version }: Seen): Promise<Result<'undone', ImportDeedRefusal>> {
  const held = await holdImport(tx, id)
  if (held === null) return refuse('no-such-import')
  if (held.state === 'undone') return done('undone')
  if (held.state !== 'applied') return refuse('not-in-the-register')
  if (held.version !== version) return refuse('changed-meanwhile')
  const changes = await changesOf(tx, id)
  const changed = await changedSince(tx, changes)
  if (changed.length > 0) return refuse('changed-since', (await namesOfRows(tx, changed.slice(0, 5))).join('; '))
  await takeBack(tx, changes)
  await markImport(tx, id, 'undone')
  await recordDeed(tx, actor, 'undo-import', held, { rows: changes.length })
  return done('undone')
}
