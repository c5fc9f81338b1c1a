import type { Language } from '../../kernel/language.ts'
import { senderAt } from '../../mail/letter.ts'
import { sendWaiting } from '../../mail/sender.ts'
import { invite } from '../../people/actions/invite.ts'
import { parseEmail } from '../../people/model/email.ts'
import { linkPath } from '../../people/paths.ts'
import { address } from '../../ui/context.ts'
import { logLine } from '../log.ts'
import { texts } from '../texts.ts'
import { completed, exits, type Given, type Outcome, refused, type Verb, type Workplace } from '../verb.ts'

export const operatorInvite: Verb = {
  words: 'operator invite',
  usage: 'EMAIL --name NAME [--account-language da|en] [--keeper] [--print]',
  about: {
    da: 'Giver en person en konto og et engangslink: sendt, hvor SMTP_URL er sat, ellers (eller med --print) skrevet her. Med --keeper må personen også føre registret.',
    en: 'Gives a person an account and a one-time link: sent where SMTP_URL is set, otherwise (or with --print) written here. With --keeper the person may keep the register too.',
  },
  options: ['name', 'account-language'],
  flags: ['keeper', 'print'],
  operands: [1, 1],
  needs: 'database',
  run: inviteSomebody,
}

async function inviteSomebody({ operands, options, flags, language }: Given, at: Workplace): Promise<Outcome> {
  const t = texts(language)
  const [typed = ''] = operands
  const email = parseEmail(typed)
  if (!email.ok) return refused(email.refusal, t.notAnEmail(typed), exits.usage)
  const { publicUrl, smtpUrl } = at.settings
  const isWritten = smtpUrl === null || flags.has('print')
  const linkTo = (token: string, theirs: Language) =>
    publicUrl + address({ language: theirs, asOf: null }, linkPath(token, null))
  const invited = await invite(
    at.database,
    { kind: 'operator', day: at.today },
    {
      email: email.value,
      name: options.name ?? '',
      language: options['account-language'] === 'en' ? 'en' : 'da',
      now: at.now,
      asKeeper: flags.has('keeper'),
      ...(isWritten ? {} : { letterTo: linkTo }),
    },
  )
  if (!invited.ok) return refused(invited.refusal, invited.refusal === 'no-name' ? t.noName : t.noOperator, exits.usage)
  const { token, name, language: theirs, ...made } = invited.value
  const link = isWritten ? linkTo(token, theirs) : null
  const isSent = !isWritten && (await sendWaiting(at.database, { smtpUrl, from: senderAt(publicUrl), log: logLine }))
  const how = link === null ? (isSent ? t.linkSent(email.value) : t.linkQueued(email.value)) : t.link(link)
  return completed({ ...made, email: email.value, name, link, isSent }, [t.invited(name), how])
}
