import { sql } from 'kysely'
import type { ReadTx, WriteTx } from '../../db/transactions.ts'
import type { Email } from '../model/email.ts'
import { linkExpiry, type SignInLink } from '../model/sign-in.ts'
import { holdKey } from './keys.ts'
import { digestOf, keyOf, newToken } from './secrets.ts'

/** Makes those who ask for one address at one moment take turns. */
export async function lockAddress(tx: WriteTx, email: Email): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${email}, 0))`.execute(tx)
}

/** A link that is lost with the machine in that moment is asked for anew; so a flood of questions does not hold up the disk. */
export async function withoutWaitingForTheDisk(tx: WriteTx): Promise<void> {
  await sql`set local synchronous_commit = off`.execute(tx)
}

/** When links were asked for with this address, for a transaction that holds the address. */
export async function linksAskedFor(tx: ReadTx, email: Email): Promise<Date[]> {
  const rows = await tx
    .selectFrom('sign_in_link')
    .select('created_at')
    .where('asked_for', '=', digestOf(email))
    .execute()
  return rows.map((row) => row.created_at)
}

/** A new link's token; without an account the same work is done, and the token opens nothing. */
export async function addLink(
  tx: WriteTx,
  email: Email,
  account: string | null,
  now: Date,
  expiresAt = linkExpiry(now),
): Promise<string> {
  const token = newToken()
  await holdKey(tx, 'link', keyOf(token))
  await tx
    .insertInto('sign_in_link')
    .values({
      token_hash: digestOf(token),
      account_id: account,
      asked_for: digestOf(email),
      created_at: now,
      expires_at: expiresAt,
    })
    .execute()
  return token
}

export type AccountLink = SignInLink & { readonly account: string; readonly person: string }

/** The link that a token belongs to, locked so that two who hold it take turns; null for a closed account too. */
export async function lockLink(tx: WriteTx, token: string): Promise<AccountLink | null> {
  const row = await tx
    .selectFrom('sign_in_link')
    .innerJoin('account', 'account.id', 'sign_in_link.account_id')
    .select(['account.id as account', 'account.person_id as person'])
    .select(['sign_in_link.expires_at as expiresAt', 'sign_in_link.used_at as usedAt'])
    .where('sign_in_link.token_hash', '=', digestOf(token))
    .where('account.closed_at', 'is', null)
    .forUpdate('sign_in_link')
    .executeTakeFirst()
  return row ?? null
}

export async function markLinkUsed(tx: WriteTx, token: string, now: Date): Promise<void> {
  await tx.updateTable('sign_in_link').set({ used_at: now }).where('token_hash', '=', digestOf(token)).execute()
}

/** Forgets links that expired a day ago: until then whoever follows one is told that it is too old. */
export async function sweepLinks(tx: WriteTx): Promise<void> {
  await tx.deleteFrom('sign_in_link').where('expires_at', '<', sql<Date>`now() - interval '1 day'`).execute()
}
