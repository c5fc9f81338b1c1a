import type { ReadTx, WriteTx } from '../../db/transactions.ts'
import { newId } from '../../kernel/id.ts'
import type { Language } from '../../kernel/language.ts'
import type { Email } from '../model/email.ts'

/** Konto: a person who can sign in. It grants nothing by itself. */
export type Account = {
  readonly id: string
  readonly person: string
  readonly email: string
  readonly language: Language
}

const accounts = (tx: ReadTx) => tx.selectFrom('account').select(['id', 'person_id as person', 'email', 'language'])

/** The open account with this address, where the transaction holds the address or is the operator's. */
export async function accountWithEmail(tx: ReadTx, email: Email): Promise<Account | null> {
  const row = await accounts(tx).where('email', '=', email).where('closed_at', 'is', null).executeTakeFirst()
  return row === undefined ? null : { ...row, language: languageOf(row.language) }
}

/** The account with this address, closed or not, as the operator sees it. */
export async function anyAccountWithEmail(tx: ReadTx, email: Email): Promise<(Account & Closable) | null> {
  const row = await accounts(tx).select('closed_at').where('email', '=', email).executeTakeFirst()
  if (row === undefined) return null
  const { closed_at: closedAt, ...account } = row
  return { ...account, language: languageOf(account.language), closedAt }
}

type Closable = { readonly closedAt: Date | null }

export async function accountOfPerson(tx: ReadTx, person: string): Promise<Account | null> {
  const row = await accounts(tx).where('person_id', '=', person).executeTakeFirst()
  return row === undefined ? null : { ...row, language: languageOf(row.language) }
}

export async function addAccount(tx: WriteTx, person: string, email: Email, language: Language): Promise<Account> {
  const account = { id: newId(), person, email, language }
  await tx.insertInto('account').values({ id: account.id, person_id: person, email, language }).execute()
  return account
}

export function languageOf(stored: string): Language {
  return stored === 'en' ? 'en' : 'da'
}

/** Whether an open account was made keeper of the register. */
export async function keepsRegister(tx: ReadTx, account: string): Promise<boolean> {
  const row = await tx
    .selectFrom('account')
    .select('keeps_register')
    .where('id', '=', account)
    .where('closed_at', 'is', null)
    .executeTakeFirst()
  return row?.keeps_register ?? false
}

/** Makes an account keeper of the register; the database lets nobody but the operator. */
export async function makeKeeper(tx: WriteTx, account: string): Promise<void> {
  await tx.updateTable('account').set({ keeps_register: true }).where('id', '=', account).execute()
}

/** An account as the operator lists it. */
export type ListedAccount = Closable & {
  readonly email: string
  readonly name: string
  readonly keepsRegister: boolean
  readonly lastSignInAt: Date | null
  readonly openSessions: number
}

/** Every account by address, with what its sessions tell of the last month. */
export async function listedAccounts(tx: ReadTx, now: Date): Promise<ListedAccount[]> {
  const rows = await tx
    .selectFrom('account')
    .innerJoin('person', 'person.id', 'account.person_id')
    .leftJoin('session', 'session.account_id', 'account.id')
    .select([
      'account.email',
      'person.name',
      'account.keeps_register as keepsRegister',
      'account.closed_at as closedAt',
    ])
    .select((eb) => [
      eb.fn.max('session.created_at').as('lastSignInAt'),
      eb.fn
        .count<bigint>('session.id')
        .filterWhere('session.ended_at', 'is', null)
        .filterWhere('session.expires_at', '>', now)
        .as('open'),
    ])
    .groupBy(['account.id', 'person.id'])
    .orderBy('account.email')
    .execute()
  return rows.map(({ open, ...row }) => ({ ...row, openSessions: Number(open) }))
}

export async function markReopened(tx: WriteTx, account: string): Promise<void> {
  await tx.updateTable('account').set({ closed_at: null }).where('id', '=', account).execute()
}

/** Nothing signs in by a closed account. */
export async function markClosed(tx: WriteTx, account: string, now: Date): Promise<void> {
  await tx.updateTable('account').set({ closed_at: now, keeps_register: false }).where('id', '=', account).execute()
}
