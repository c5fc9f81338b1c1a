import { addMembership, membershipFormOf } from '../../governance/actions/add-membership.ts'
import { texts as governanceTexts } from '../../governance/texts.ts'
import type { Actor } from '../../kernel/actor.ts'
import { done } from '../../kernel/result.ts'
import { personMeant, refusedPerson } from '../member.ts'
import { texts } from '../texts.ts'
import { completed, type Given, type Outcome, refused, type Verb, type Workplace } from '../verb.ts'

export const memberAdd: Verb = {
  words: 'member add',
  usage:
    '(EMAIL | --person ID | --name NAME [--new]) --organization ID --post POST [--from DAY] [--to DAY] [--title TITLE] [--on-behalf-of ID] [--visibility WHO] [--source TEXT]',
  about: {
    da: 'Giver en person en plads. Uden --from gælder den fra i dag; uden --visibility (public, members, level, secretariat) ser kun sekretariatet den.',
    en: 'Gives a person a seat. Without --from it holds from today; without --visibility (public, members, level, secretariat) only the secretariat sees it.',
  },
  options: ['person', 'name', 'organization', 'post', 'from', 'to', 'title', 'on-behalf-of', 'visibility', 'source'],
  flags: ['new'],
  operands: [0, 1],
  needs: 'database',
  run: seatSomebody,
}

async function seatSomebody(given: Given, { database, today }: Workplace): Promise<Outcome> {
  const operator: Actor = { kind: 'operator', day: today }
  const { options, flags, language } = given
  const isByName = given.operands.length === 0 && options.person === undefined && options.name !== undefined
  const person = isByName
    ? done(flags.has('new') ? 'new' : '')
    : await database.reading(operator, (tx) => personMeant(tx, given))
  if (!person.ok) return refusedPerson(person.refusal, given)
  const form = membershipFormOf({
    person: person.value,
    name: options.name ?? '',
    post: options.post ?? '',
    title: options.title ?? '',
    onBehalfOf: options['on-behalf-of'] ?? '',
    from: options.from ?? today,
    to: options.to ?? '',
    visibility: options.visibility ?? 'secretariat',
    source: options.source ?? '',
  })
  const organization = options.organization ?? ''
  const added = await database.writing(operator, (tx) => addMembership(tx, operator, organization, form))
  if (added.ok) return completed({ membership: added.value }, [texts(language).seated(added.value)])
  const t = texts(language)
  const sentences = { 'no-such-organization': t.noOrganization(organization), namesake: t.namesake }
  const general = governanceTexts(language).add.refusals[added.refusal]
  const known = added.refusal === 'no-such-organization' || added.refusal === 'namesake'
  return refused(added.refusal, known ? sentences[added.refusal] : general)
}
