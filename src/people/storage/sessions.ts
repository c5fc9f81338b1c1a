import { sql } from 'kysely'
import type { ReadTx, WriteTx } from '../../db/transactions.ts'
import type { Language } from '../../kernel/language.ts'
import { type SignIn, sessionExpiry } from '../model/sign-in.ts'
import { languageOf } from './accounts.ts'
import { holdKey } from './keys.ts'
import { digestOf, keyOf, newToken } from './secrets.ts'

/** Opens a session and answers with the cookie that finds it again. */
export async function addSession(tx: WriteTx, account: string, person: string, now: Date): Promise<string> {
  const cookie = newToken()
  await holdKey(tx, 'session', keyOf(cookie))
  await tx
    .insertInto('session')
    .values({
      token_hash: digestOf(cookie),
      account_id: account,
      person_id: person,
      form_secret: newToken(),
      created_at: now,
      expires_at: sessionExpiry(now),
    })
    .execute()
  return cookie
}

/** Ends the session of a cookie, if it has one. */
export async function markEnded(tx: WriteTx, cookie: string, now: Date): Promise<void> {
  await holdKey(tx, 'session', keyOf(cookie))
  await tx
    .updateTable('session')
    .set({ ended_at: now })
    .where('token_hash', '=', digestOf(cookie))
    .where('ended_at', 'is', null)
    .execute()
}

export async function markAllEnded(tx: WriteTx, person: string, now: Date): Promise<void> {
  await tx
    .updateTable('session')
    .set({ ended_at: now })
    .where('person_id', '=', person)
    .where('ended_at', 'is', null)
    .execute()
}

export type StoredSession = {
  readonly account: string
  readonly person: string
  readonly formSecret: string
  readonly language: Language
  readonly expiresAt: Date
  readonly endedAt: Date | null
}

/** The session of a cookie, for a transaction that holds the cookie's key. */
export async function sessionWithCookie(tx: ReadTx, cookie: string): Promise<StoredSession | null> {
  const row = await tx
    .selectFrom('session')
    .innerJoin('account', 'account.id', 'session.account_id')
    .select(['account.id as account', 'session.person_id as person', 'session.form_secret as formSecret'])
    .select(['account.language', 'session.expires_at as expiresAt', 'session.ended_at as endedAt'])
    .where('session.token_hash', '=', digestOf(cookie))
    .where('account.closed_at', 'is', null)
    .executeTakeFirst()
  return row === undefined ? null : { ...row, language: languageOf(row.language) }
}

/** A person's sign-ins, newest first; `cookie` tells which of them is this browser's. */
export async function signInsOf(tx: ReadTx, person: string, cookie: string | undefined): Promise<SignIn[]> {
  const rows = await tx
    .selectFrom('session')
    .select(['token_hash', 'created_at', 'expires_at', 'ended_at'])
    .where('person_id', '=', person)
    .orderBy('created_at', 'desc')
    .limit(20)
    .execute()
  const own = cookie === undefined ? null : digestOf(cookie)
  return rows.map((row) => ({
    at: row.created_at,
    expiresAt: row.expires_at,
    endedAt: row.ended_at,
    isThis: own?.equals(row.token_hash) ?? false,
  }))
}

/** Forgets sessions that expired a month ago: until then they stand among a person's sign-ins. */
export async function sweepSessions(tx: WriteTx): Promise<void> {
  await tx.deleteFrom('session').where('expires_at', '<', sql<Date>`now() - interval '30 days'`).execute()
}
