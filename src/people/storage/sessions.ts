import { sql } from 'kysely'
import type { ReadTx, WriteTx } from '../../db/transactions.ts'
import { newId } from '../../kernel/id.ts'
import type { Language } from '../../kernel/language.ts'
import { type Browser, browserKinds, systems } from '../model/browser.ts'
import { type OwnSession, sessionExpiry } from '../model/session.ts'
import { languageOf } from './accounts.ts'
import { holdKey } from './keys.ts'
import { digestOf, keyOf, newToken } from './secrets.ts'

export type NewSession = {
  readonly account: string
  readonly person: string
  /** `link`, or the key of the provider that vouched. */
  readonly door: string
  readonly from: Browser
  readonly now: Date
}

/** Opens a session and answers with the cookie that finds it again. */
export async function addSession(tx: WriteTx, { account, person, door, from, now }: NewSession): Promise<string> {
  const cookie = newToken()
  await holdKey(tx, 'session', keyOf(cookie))
  await tx
    .insertInto('session')
    .values({
      id: newId(),
      token_hash: digestOf(cookie),
      account_id: account,
      person_id: person,
      form_secret: newToken(),
      created_at: now,
      expires_at: sessionExpiry(now),
      last_seen_at: now,
      door,
      browser: from.browser,
      system: from.system,
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

/** Ends a person's sessions: one by its id, those of one door, or all; never the one that stays. */
export async function markOwnEnded(tx: WriteTx, person: string, { id, door, stays }: Which, now: Date): Promise<void> {
  let ended = tx
    .updateTable('session')
    .set({ ended_at: now })
    .where('person_id', '=', person)
    .where('ended_at', 'is', null)
  if (id !== undefined) ended = ended.where('id', '=', id)
  if (door !== undefined) ended = ended.where('door', '=', door)
  if (stays !== undefined) ended = ended.where('token_hash', '!=', digestOf(stays))
  await ended.execute()
}

/** `stays` is the cookie of the session that asks. */
type Which = { readonly id?: string; readonly door?: string; readonly stays?: string }

/** Notes that a session is used. */
export async function markSeen(tx: WriteTx, cookie: string, now: Date): Promise<void> {
  await tx.updateTable('session').set({ last_seen_at: now }).where('token_hash', '=', digestOf(cookie)).execute()
}

export type StoredSession = {
  readonly account: string
  readonly person: string
  readonly formSecret: string
  readonly language: Language
  readonly lastSeenAt: Date
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
    .select('session.last_seen_at as lastSeenAt')
    .where('session.token_hash', '=', digestOf(cookie))
    .where('account.closed_at', 'is', null)
    .executeTakeFirst()
  return row === undefined ? null : { ...row, language: languageOf(row.language) }
}

/** A person's latest sessions, newest first; `cookie` tells which of them is this browser's. */
export async function sessionsOf(tx: ReadTx, person: string, cookie: string | undefined): Promise<OwnSession[]> {
  const rows = await tx
    .selectFrom('session')
    .select(['id', 'token_hash', 'created_at', 'last_seen_at', 'expires_at', 'ended_at', 'door', 'browser', 'system'])
    .where('person_id', '=', person)
    .orderBy('created_at', 'desc')
    .limit(mostShown)
    .execute()
  const own = cookie === undefined ? null : digestOf(cookie)
  return rows.map((row) => ({
    id: row.id,
    beganAt: row.created_at,
    lastSeenAt: row.last_seen_at,
    expiresAt: row.expires_at,
    endedAt: row.ended_at,
    door: row.door,
    browser: browserKinds.find((kind) => kind === row.browser) ?? 'other',
    system: systems.find((kind) => kind === row.system) ?? 'other',
    isThis: own?.equals(row.token_hash) ?? false,
  }))
}

const mostShown = 50

/** Forgets sessions that expired a month ago: until then they stand among a person's sign-ins. */
export async function sweepSessions(tx: WriteTx): Promise<void> {
  await tx.deleteFrom('session').where('expires_at', '<', sql<Date>`now() - interval '30 days'`).execute()
}
