import { once, type Submit } from '../../db/idempotency.ts'
import { digestOf, record } from '../../db/journal.ts'
import type { Database, WriteTx } from '../../db/transactions.ts'
import { keepFile } from '../../files/store-file.ts'
import type { Actor } from '../../kernel/actor.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import { readListInChild } from '../extraction/read-in-child.ts'
import { canonical, countsOf } from '../model/import.ts'
import { readSettings } from '../model/import-settings.ts'
import type { ListFile } from '../model/list-file.ts'
import { mayKeepRegister, rightToKeep } from '../model/right.ts'
import { addImport, sameProposal } from '../storage/imports.ts'
import type { ImportReader } from './import-reader.ts'

export type Proposal = {
  readonly fileName: string
  readonly bytes: Uint8Array
  /** Answers to the kind's settings, as they were typed. */
  readonly given: Readonly<Record<string, unknown>>
  /** The form's key; null at the command line. */
  readonly submit: Submit | null
}

/** Where the bytes of the lists lie. */
export type ImportHouse = { readonly db: Database; readonly files: string }

/** Reads a file and keeps what it would do to the register, for somebody to look at. Answers the import's id; nothing is in the register yet. */
export async function proposeImport(
  { db, files }: ImportHouse,
  actor: Actor,
  kind: ImportReader,
  { fileName, bytes, given, submit }: Proposal,
): Promise<Result<string, string>> {
  if (!mayKeepRegister(actor)) return refuse('no-right')
  const settings = readSettings(kind.settings, given)
  if (!settings.ok) return settings
  const file = await readListInChild(bytes, kind)
  if (!file.ok) return file
  const sha256 = await keepFile(files, bytes)
  const read = { fileName: fileName.slice(0, 300) || kind.key, sha256, settings: settings.value, file: file.value }
  return db.writing(actor, (tx) => {
    const work = () => propose(tx, actor, kind, read)
    return actor.kind === 'person' && submit !== null ? once(tx, actor, submit, work) : work()
  })
}

type ReadFile = {
  readonly fileName: string
  readonly sha256: string
  readonly settings: Readonly<Record<string, string>>
  readonly file: ListFile
}

async function propose(
  tx: WriteTx,
  actor: Actor,
  kind: ImportReader,
  { file, ...kept }: ReadFile,
): Promise<Result<string, string>> {
  const plan = await kind.plan(tx, file, kept.settings, actor.day)
  if (!plan.ok) return plan
  const digest = digestOf(canonical(plan.value)).toString('hex')
  const createdBy = actor.kind === 'person' ? actor.person : null
  const proposed = { kind: kind.key, ...kept, plan: plan.value, digest, createdBy }
  const waiting = await sameProposal(tx, proposed)
  if (waiting !== null) return done(waiting)
  const id = await addImport(tx, proposed)
  await record(tx, actor, {
    action: 'propose-import',
    rightHeld: rightToKeep(actor),
    objectKind: 'import',
    objectId: id,
    payload: { kind: kind.key, ...kept, digest, counts: countsOf(plan.value) },
  })
  return done(id)
}
