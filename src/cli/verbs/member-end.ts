import { endMembership } from '../../governance/actions/end-membership.ts'
import { type Membership, sittingOn } from '../../governance/model/membership.ts'
import { membershipsOf } from '../../governance/storage/memberships.ts'
import { texts as governanceTexts } from '../../governance/texts.ts'
import type { Actor } from '../../kernel/actor.ts'
import { parseDay } from '../../kernel/day.ts'
import { personMeant, refusedPerson } from '../member.ts'
import { texts } from '../texts.ts'
import { completed, type Given, type Outcome, refused, type Verb, type Workplace } from '../verb.ts'

export const memberEnd: Verb = {
  words: 'member end',
  usage: '(EMAIL | --person ID) --organization ID [--post POST] [--to DAY]',
  about: {
    da: 'Afslutter en plads. --to er den sidste dag, som den gælder; uden den i dag.',
    en: 'Ends a seat. --to is the last day on which it holds; without it today.',
  },
  options: ['person', 'organization', 'post', 'to'],
  flags: [],
  operands: [0, 1],
  needs: 'database',
  run: endSeat,
}

async function endSeat(given: Given, { database, today }: Workplace): Promise<Outcome> {
  const operator: Actor = { kind: 'operator', day: today }
  const t = texts(given.language)
  const { organization = '', post, to = today } = given.options
  const person = await database.reading(operator, (tx) => personMeant(tx, given))
  if (!person.ok) return refusedPerson(person.refusal, given)
  const held = await database.reading(operator, (tx) => membershipsOf(tx, person.value))
  const [membership, ...others] = sittingOn(held, parseDay(to) ?? today).filter((one) =>
    isMeant(one, organization, post),
  )
  if (membership === undefined) return refused('no-such-membership', t.noMembership)
  if (others.length > 0) return refused('several-memberships', t.whichMembership)
  const { id, version } = membership
  const ended = await database.writing(operator, (tx) => endMembership(tx, operator, organization, id, { to, version }))
  if (ended.ok) return completed({ membership: id, endDate: to }, [t.ended(to)])
  return refused(ended.refusal, governanceTexts(given.language).end.refusals[ended.refusal])
}

function isMeant(membership: Membership, organization: string, post: string | undefined): boolean {
  return membership.organization.slug === organization && (post === undefined || membership.post === post)
}
