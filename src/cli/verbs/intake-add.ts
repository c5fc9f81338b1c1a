import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Database } from '../../db/transactions.ts'
import { mediaTypeOf } from '../../files/media-type.ts'
import { storeFile } from '../../files/store-file.ts'
import { actorOf } from '../../governance/actions/actor-of.ts'
import { mayReview, type Place } from '../../governance/model/rights.ts'
import { membersOn } from '../../governance/storage/memberships.ts'
import { addDocument } from '../../intake/actions/add-document.ts'
import { readWaiting } from '../../intake/actions/read-waiting.ts'
import type { Actor } from '../../kernel/actor.ts'
import type { Day } from '../../kernel/day.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import { parseEmail } from '../../people/model/email.ts'
import { type Account, accountOfPerson, accountWithEmail } from '../../people/storage/accounts.ts'
import { organizationBySlug } from '../../structure/storage/organizations.ts'
import { texts } from '../texts.ts'
import { completed, exits, type Given, type Outcome, refused, type Verb, type Workplace } from '../verb.ts'

export const intakeAdd: Verb = {
  words: 'intake add',
  usage: 'FILE --organization ID [--as EMAIL]',
  about: {
    da: 'Lægger et dokument til gennemsyn hos en organisations sekretariat, på vegne af dets sekretær.',
    en: 'Lays a document before an organization’s secretariat for review, on behalf of its secretary.',
  },
  options: ['organization', 'as'],
  flags: [],
  operands: [1, 1],
  needs: 'database',
  run: addFile,
}

async function addFile({ operands, options, language }: Given, at: Workplace): Promise<Outcome> {
  const t = texts(language)
  const [path = ''] = operands
  const { organization: slug = '' } = options
  const bytes = await readFile(path).catch(() => null)
  if (bytes === null) return refused('no-file', t.noFile(path), exits.noInput)
  const { database, settings, today } = at
  const organization = await database.readingPublic((tx) => organizationBySlug(tx, slug))
  if (organization === null) return refused('no-such-organization', t.noOrganization(slug))
  const secretary = await secretaryOf(database, organization, options.as, today)
  if (!secretary.ok) {
    const sentences = { 'no-secretary': t.noSecretary, 'several-secretaries': t.whichSecretary }
    const { refusal } = secretary
    return refused(refusal, refusal === 'not-secretary' ? t.notSecretary(options.as ?? '') : sentences[refusal])
  }
  const files = join(settings.dataFolder, 'files')
  const added = await database.writing(secretary.value, async (tx) => {
    const file = await storeFile(tx, files, bytes, mediaTypeOf(bytes))
    return addDocument(tx, secretary.value, { organization: organization.id, name: basename(path), file })
  })
  if (!added.ok) return refused(added.refusal, t.noOrganization(slug))
  await readWaiting({ db: database, files })
  const { isNew, slug: document } = added.value
  return completed({ document, isNew }, [isNew ? t.added(document) : t.addedBefore(document)])
}

type SecretaryRefusal = 'no-secretary' | 'several-secretaries' | 'not-secretary'

/** On whose behalf: the one who is named, or the organization's only secretary with an account. */
async function secretaryOf(
  db: Database,
  place: Place,
  named: string | undefined,
  today: Day,
): Promise<Result<Actor, SecretaryRefusal>> {
  const accounts = await db.reading({ kind: 'operator', day: today }, async (tx) => {
    const email = parseEmail(named ?? '')
    if (named !== undefined) return [email.ok ? await accountWithEmail(tx, email.value) : null]
    const seated = await membersOn(tx, [...new Set([place.id, place.root])], today)
    const secretaries = new Set(seated.filter(({ post }) => post === 'secretary').map(({ person }) => person.id))
    const found: (Account | null)[] = []
    for (const person of secretaries) found.push(await accountOfPerson(tx, person))
    return found
  })
  const [account, ...others] = accounts.filter((one) => one !== null)
  if (account === undefined) return refuse(named === undefined ? 'no-secretary' : 'not-secretary')
  if (others.length > 0) return refuse('several-secretaries')
  const actor = await actorOf(db, { account: account.id, person: account.person, name: '' }, today)
  return mayReview(actor, place) ? done(actor) : refuse('not-secretary')
}
