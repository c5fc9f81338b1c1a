import { setTimeout } from 'node:timers/promises'
import type { Database, WriteTx } from '../../db/transactions.ts'
import type { Language } from '../../kernel/language.ts'
import { queueLetterWhere } from '../../mail/storage/letters.ts'
import type { Email } from '../model/email.ts'
import { mayWriteAgain } from '../model/sign-in.ts'
import { accountWithEmail } from '../storage/accounts.ts'
import { addLink, linksAskedFor, lockAddress, withoutWaitingForTheDisk } from '../storage/sign-in-links.ts'
import { texts } from '../texts.ts'

export type LinkWanted = {
  readonly email: Email
  /** The address that a letter in the account's language gives for a link's token. */
  readonly linkTo: (token: string, language: Language) => string
  readonly now: Date
}

// Longer than the work ever takes, so that the answer's time tells nothing of whether the address is known.
const answerMilliseconds = 300

/** Asks for a sign-in link by mail. The answer is the same, and as slow, whether the address is known or not. */
export async function requestSignInLink(db: Database, wanted: LinkWanted): Promise<void> {
  const written = db.holding({ email: wanted.email }, (tx) => writeLink(tx, wanted))
  await Promise.all([written, setTimeout(answerMilliseconds)])
}

async function writeLink(tx: WriteTx, { email, linkTo, now }: LinkWanted): Promise<void> {
  await withoutWaitingForTheDisk(tx)
  await lockAddress(tx, email)
  if (!mayWriteAgain(await linksAskedFor(tx, email), now)) return
  const account = await accountWithEmail(tx, email)
  const token = await addLink(tx, email, account?.id ?? null, now)
  const language = account?.language ?? 'da'
  const { subject, body } = texts(language).letter
  await queueLetterWhere(tx, account !== null, { recipient: email, subject, body: body(linkTo(token, language)) })
}
