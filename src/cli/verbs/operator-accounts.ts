import { danishDay } from '../../kernel/day.ts'
import { type ListedAccount, listedAccounts } from '../../people/storage/accounts.ts'
import { texts } from '../texts.ts'
import { completed, type Given, type Outcome, type Verb, type Workplace } from '../verb.ts'

export const operatorAccounts: Verb = {
  words: 'operator accounts',
  usage: '',
  about: {
    da: 'Alle konti: hvem der kan logge ind, hvem der sidst gjorde det, og hvilke der er lukket.',
    en: 'All accounts: who can sign in, who last did, and which are closed.',
  },
  options: [],
  flags: [],
  operands: [0, 0],
  needs: 'database',
  run: listAccounts,
}

async function listAccounts({ language }: Given, { database, today, now }: Workplace): Promise<Outcome> {
  const t = texts(language)
  const accounts = await database.reading({ kind: 'operator', day: today }, (tx) => listedAccounts(tx, now))
  const notes = ({ keepsRegister, closedAt, lastSignInAt, openSessions }: ListedAccount) => [
    closedAt === null ? null : t.accountNotes.closed,
    keepsRegister ? t.accountNotes.keeper : null,
    lastSignInAt === null ? t.accountNotes.never : t.accountNotes.last(danishDay(lastSignInAt)),
    openSessions === 0 ? null : t.accountNotes.open(openSessions),
  ]
  const lines = accounts.map((account) =>
    t.account(
      account.email,
      account.name,
      notes(account).filter((note) => note !== null),
    ),
  )
  return completed(accounts, lines.length === 0 ? [t.noAccounts] : lines)
}
