import { sqlState } from '../../db/address.ts'
import { digestOf, record } from '../../db/journal.ts'
import type { WriteTx } from '../../db/transactions.ts'
import { openFile } from '../../files/open-file.ts'
import type { Actor } from '../../kernel/actor.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import { readListInChild } from '../extraction/read-in-child.ts'
import { canonical, countsOf } from '../model/import.ts'
import { type ImportDeedRefusal, type ImportRecord, mayApply } from '../model/import-record.ts'
import type { ListFile } from '../model/list-file.ts'
import { mayKeepRegister, rightToKeep } from '../model/right.ts'
import { writeChanges } from '../storage/import-rows.ts'
import { holdImport, importWithId, keepChanges, keepPlan, markImport } from '../storage/imports.ts'
import type { ImportReader } from './import-reader.ts'
import type { ImportHouse } from './propose-import.ts'

export type Applying = {
  readonly id: string
  /** The version that was seen. */
  readonly version: number
  /** Whether the rest is to be taken where some lines were refused. */
  readonly takesGoodLines: boolean
}

/** `applied`: it is in the register. `plan-changed`: the register has changed since the preview; nothing is written, and a new preview waits. */
export type Applied = 'applied' | 'plan-changed'

/** Takes a list into the register: exactly what the preview showed, all of it in one transaction. A second time it changes nothing. */
export async function applyImport(
  { db, files }: ImportHouse,
  actor: Actor,
  kinds: readonly ImportReader[],
  applying: Applying,
): Promise<Result<Applied, ImportDeedRefusal>> {
  if (!mayKeepRegister(actor)) return refuse('no-right')
  const seen = await db.reading(actor, (tx) => importWithId(tx, applying.id))
  if (seen === null) return refuse('no-such-import')
  const kind = kinds.find(({ key }) => key === seen.kind)
  if (kind === undefined) return refuse('unknown-kind')
  const bytes = await openFile(files, seen.sha256)
  const file = bytes === null ? null : await readListInChild(bytes, kind)
  if (file === null || !file.ok) return refuse('file-gone')
  try {
    return await db.writing(actor, (tx) => apply(tx, actor, kind, file.value, applying))
  } catch (error) {
    if (sqlState(error)?.startsWith('23')) return refuse('register-says-no')
    throw error
  }
}

async function apply(
  tx: WriteTx,
  actor: Actor,
  kind: ImportReader,
  file: ListFile,
  { id, version, takesGoodLines }: Applying,
): Promise<Result<Applied, ImportDeedRefusal>> {
  const held = await holdImport(tx, id)
  if (held === null) return refuse('no-such-import')
  if (held.state === 'applied') return done('applied')
  if (held.state !== 'proposed') return refuse('is-over')
  if (held.version !== version) return refuse('changed-meanwhile')
  const plan = await kind.plan(tx, file, held.settings, actor.day)
  if (!plan.ok) return refuse('register-says-no')
  const digest = digestOf(canonical(plan.value)).toString('hex')
  await keepPlan(tx, id, plan.value, digest)
  if (digest !== held.digest) {
    await recordDeed(tx, actor, 'renew-import-preview', held, { digest, counts: countsOf(plan.value) })
    return done('plan-changed')
  }
  const may = mayApply(plan.value, takesGoodLines)
  if (may !== 'yes') return refuse(may)
  const written = await writeChanges(tx, plan.value.changes)
  await keepChanges(tx, id, written)
  await markImport(tx, id, 'applied')
  await recordDeed(tx, actor, 'apply-import', held, { digest, takesGoodLines, counts: countsOf(plan.value) })
  return done('applied')
}

/** The journal's line of something done to an import. */
export async function recordDeed(
  tx: WriteTx,
  actor: Actor,
  action: 'renew-import-preview' | 'apply-import' | 'undo-import' | 'put-import-aside',
  { id, kind, fileName }: ImportRecord,
  more: object,
): Promise<void> {
  await record(tx, actor, {
    action,
    rightHeld: rightToKeep(actor),
    objectKind: 'import',
    objectId: id,
    payload: { kind, fileName, ...more },
  })
}
