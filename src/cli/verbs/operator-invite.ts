import type { Language } from '../../kernel/language.ts'
import { done } from '../../kernel/result.ts'
import { senderAt } from '../../mail/letter.ts'
import { sendWaiting } from '../../mail/sender.ts'
import { invite } from '../../people/actions/invite.ts'
import { parseEmail } from '../../people/model/email.ts'
import { linkPath } from '../../people/paths.ts'
import { address } from '../../ui/context.ts'
import { logLine } from '../log.ts'
import { personMeant, refusedPerson } from '../member.ts'
import { texts } from '../texts.ts'
import { completed, exits, type Given, type Outcome, refused, type Verb, type Workplace } from '../verb.ts'

export const operatorInvite: Verb = {
  words: 'operator invite',
  usage: 'EMAIL (--name NAME | --person ID) [--account-language da|en] [--keeper] [--print]',
  about: {
    da: 'Giver en person en konto og et engangslink; med --person én, der er her i forvejen, fx et medlem uden konto. Linket er sendt, hvor SMTP_URL er sat, ellers (eller med --print) skrevet her. Med --keeper må personen også føre registret.',
    en: 'Gives a person an account and a one-time link; with --person somebody who is here already, such as a member without an account. The link is sent where SMTP_URL is set, otherwise (or with --print) written here. With --keeper the person may keep the register too.',
  },
  options: ['name', 'person', 'account-language'],
  flags: ['keeper', 'print'],
  operands: [1, 1],
  needs: 'database',
  run: inviteSomebody,
}

async function inviteSomebody(given: Given, at: Workplace): Promise<Outcome> {
  const { operands, options, flags, language } = given
  const t = texts(language)
  const [typed = ''] = operands
  const email = parseEmail(typed)
  if (!email.ok) return refused(email.refusal, t.notAnEmail(typed), exits.usage)
  const operator = { kind: 'operator', day: at.today } as const
  const person =
    options.person === undefined
      ? done(undefined)
      : await at.database.reading(operator, (tx) => personMeant(tx, { ...given, operands: [] }))
  if (!person.ok) return refusedPerson(person.refusal, given)
  const { publicUrl, smtpUrl } = at.settings
  const isWritten = smtpUrl === null || flags.has('print')
  const linkTo = (token: string, theirs: Language) =>
    publicUrl + address({ language: theirs, asOf: null }, linkPath(token, null))
  const invited = await invite(at.database, operator, {
    email: email.value,
    name: options.name ?? '',
    language: options['account-language'] === 'en' ? 'en' : 'da',
    now: at.now,
    asKeeper: flags.has('keeper'),
    ...(person.value === undefined ? {} : { person: person.value }),
    ...(isWritten ? {} : { letterTo: linkTo }),
  })
  if (!invited.ok) return refused(invited.refusal, t.notInvited[invited.refusal], exits.usage)
  const { token, name, language: theirs, ...made } = invited.value
  const link = isWritten ? linkTo(token, theirs) : null
  const isSent = !isWritten && (await sendWaiting(at.database, { smtpUrl, from: senderAt(publicUrl), log: logLine }))
  const how = link === null ? (isSent ? t.linkSent(email.value) : t.linkQueued(email.value)) : t.link(link)
  return completed({ ...made, email: email.value, name, link, isSent }, [t.invited(name), how])
}
