import { closeAccount } from '../../people/actions/close-account.ts'
import { parseEmail } from '../../people/model/email.ts'
import { texts } from '../texts.ts'
import { completed, exits, type Given, type Outcome, refused, type Verb, type Workplace } from '../verb.ts'

export const operatorCloseAccount: Verb = {
  words: 'operator close-account',
  usage: 'EMAIL',
  about: {
    da: 'Lukker kontoen for en, der er stoppet: intet logger ind med den mere, og alt, der er åbent, bliver logget ud. Pladser slutter med member end. operator invite åbner den igen.',
    en: 'Closes the account of somebody who has left: nothing signs in by it any more, and all that is open is signed out. Seats end by member end. operator invite opens it again.',
  },
  options: [],
  flags: [],
  operands: [1, 1],
  needs: 'database',
  run: closeSomebodys,
}

async function closeSomebodys({ operands, language }: Given, { database, today, now }: Workplace): Promise<Outcome> {
  const t = texts(language)
  const [typed = ''] = operands
  const email = parseEmail(typed)
  if (!email.ok) return refused(email.refusal, t.notAnEmail(typed), exits.usage)
  const operator = { kind: 'operator', day: today } as const
  const closed = await database.writing(operator, (tx) => closeAccount(tx, operator, email.value, now))
  if (!closed.ok) return refused(closed.refusal, t.noAccount(email.value))
  return completed({ ...closed.value, email: email.value }, [t.closed(email.value)])
}
