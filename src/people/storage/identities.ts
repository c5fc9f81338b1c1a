import type { ReadTx, WriteTx } from '../../db/transactions.ts'
import { newId } from '../../kernel/id.ts'
import type { OwnIdentity } from '../model/session.ts'
import { digestOf } from './secrets.ts'

/** An open account, as an identity or an address opens it. */
export type OpenAccount = { readonly account: string; readonly person: string }

/** The open account of an identity, for a transaction that holds the identity's key. */
export async function accountOfIdentity(tx: ReadTx, identity: string): Promise<OpenAccount | null> {
  const row = await tx
    .selectFrom('identity')
    .innerJoin('account', 'account.id', 'identity.account_id')
    .select(['account.id as account', 'account.person_id as person'])
    .where('identity.subject_hash', '=', digestOf(identity))
    .where('account.closed_at', 'is', null)
    .executeTakeFirst()
  return row ?? null
}

/** Joins an identity to an account, where the transaction holds the keys of both. */
export async function addIdentity(
  tx: WriteTx,
  identity: string,
  provider: string,
  { account, person }: OpenAccount,
  now: Date,
): Promise<string> {
  const id = newId()
  await tx
    .insertInto('identity')
    .values({
      id,
      subject_hash: digestOf(identity),
      provider,
      account_id: account,
      person_id: person,
      joined_at: now,
      last_used_at: now,
    })
    .execute()
  return id
}

export async function markUsed(tx: WriteTx, identity: string, now: Date): Promise<void> {
  await tx.updateTable('identity').set({ last_used_at: now }).where('subject_hash', '=', digestOf(identity)).execute()
}

/** A person's doors, oldest first, for a transaction of that person's. */
export async function identitiesOf(tx: ReadTx, person: string): Promise<OwnIdentity[]> {
  return tx
    .selectFrom('identity')
    .select(['id', 'provider', 'joined_at as joinedAt', 'last_used_at as lastUsedAt'])
    .where('person_id', '=', person)
    .orderBy('joined_at')
    .execute()
}

/** Forgets one of a person's doors and answers with its provider; null where they have no such one. */
export async function forgetIdentity(tx: WriteTx, person: string, id: string): Promise<string | null> {
  const row = await tx
    .deleteFrom('identity')
    .where('id', '=', id)
    .where('person_id', '=', person)
    .returning('provider')
    .executeTakeFirst()
  return row?.provider ?? null
}

/** Forgets every door of an account, as the operator who closes it. */
export async function forgetIdentities(tx: WriteTx, account: string): Promise<void> {
  await tx.deleteFrom('identity').where('account_id', '=', account).execute()
}
