import { z } from 'zod'
import type { ReadTx } from '../db/transactions.ts'
import { done, type Result, refuse } from '../kernel/result.ts'
import { parseEmail } from '../people/model/email.ts'
import { accountWithEmail } from '../people/storage/accounts.ts'
import { personWithId, personWithSlug } from '../people/storage/persons.ts'
import { texts } from './texts.ts'
import { exits, type Given, type Outcome, refused } from './verb.ts'

export type WhoRefusal = 'not-an-email' | 'no-account' | 'no-such-person' | 'no-person'

/** Whom a command means: by the e-mail of an account, or by `--person` with a slug or an id. */
export async function personMeant(tx: ReadTx, { operands, options }: Given): Promise<Result<string, WhoRefusal>> {
  const [typed] = operands
  if (typed !== undefined) return personWithAddress(tx, typed)
  if (options.person === undefined) return refuse('no-person')
  const isId = z.uuid().safeParse(options.person).success
  const person = isId ? await personWithId(tx, options.person) : await personWithSlug(tx, options.person)
  return person === null ? refuse('no-such-person') : done(person.id)
}

async function personWithAddress(tx: ReadTx, typed: string): Promise<Result<string, WhoRefusal>> {
  const email = parseEmail(typed)
  if (!email.ok) return email
  const account = await accountWithEmail(tx, email.value)
  return account === null ? refuse('no-account') : done(account.person)
}

export function refusedPerson(refusal: WhoRefusal, { operands, language }: Given): Outcome {
  const t = texts(language)
  const typed = operands[0] ?? ''
  const sentences: Readonly<Record<WhoRefusal, string>> = {
    'not-an-email': t.notAnEmail(typed),
    'no-account': t.noAccount(typed),
    'no-such-person': t.noSuchPerson,
    'no-person': t.noPerson,
  }
  return refused(
    refusal,
    sentences[refusal],
    refusal === 'no-person' || refusal === 'not-an-email' ? exits.usage : exits.refused,
  )
}
