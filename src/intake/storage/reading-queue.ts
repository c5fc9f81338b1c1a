import { sql } from 'kysely'
import type { ReadTx, WriteTx } from '../../db/transactions.ts'
import { type DocumentContent, type Failure, failureText } from '../model/document.ts'
import { asJson } from './json.ts'

export type Waiting = { readonly id: string; readonly file: string; readonly name: string }

/** The document that has waited longest, passing over those that are not to be tried again now. */
export async function nextWaiting(tx: ReadTx, except: readonly string[]): Promise<Waiting | null> {
  const row = await tx
    .selectFrom('document')
    .select(['id', 'file_sha256 as file', 'name'])
    .where('state', '=', 'waiting')
    .where(sql<boolean>`id <> all(${[...except]}::uuid[])`)
    .orderBy('created_at')
    .orderBy('id')
    .executeTakeFirst()
  return row ?? null
}

/** Nothing happens where somebody else has read it in the meantime. */
export async function keepReading(tx: WriteTx, document: string, { text, reading }: DocumentContent): Promise<void> {
  await sql`update document set state = 'read', failure = null, text = ${asJson(text)}, reading = ${asJson(reading)}
    where id = ${document} and state = 'waiting'`.execute(tx)
}

export async function keepFailure(tx: WriteTx, document: string, failure: Failure): Promise<void> {
  await sql`update document set state = 'unreadable', failure = ${failureText(failure)}
    where id = ${document} and state = 'waiting'`.execute(tx)
}
