import { membershipAsData } from '../../governance/model/as-data.ts'
import { membersOn } from '../../governance/storage/memberships.ts'
import { parseDay } from '../../kernel/day.ts'
import { organizationBySlug } from '../../structure/storage/organizations.ts'
import { texts } from '../texts.ts'
import { completed, exits, type Given, type Outcome, refused, type Verb, type Workplace } from '../verb.ts'

export const memberList: Verb = {
  words: 'member list',
  usage: '--organization ID [--on DAY]',
  about: {
    da: 'Dem, der har plads i en organisation på en dag (i dag, hvis intet siges).',
    en: 'Those who have a seat in an organization on a day (today where none is said).',
  },
  options: ['organization', 'on'],
  flags: [],
  operands: [0, 0],
  needs: 'database',
  run: listMembers,
}

async function listMembers({ options, language }: Given, { database, today }: Workplace): Promise<Outcome> {
  const t = texts(language)
  const on = parseDay(options.on ?? today)
  if (on === null) return refused('not-a-day', t.notADay(options.on ?? ''), exits.usage)
  return database.reading({ kind: 'operator', day: today }, async (tx) => {
    const organization = await organizationBySlug(tx, options.organization ?? '')
    if (organization === null) return refused('no-such-organization', t.noOrganization(options.organization ?? ''))
    const members = await membersOn(tx, [organization.id], on)
    const lines = members.map(({ person, post, title }) => [person.name, post, title].filter(Boolean).join(', '))
    return completed(
      members.map((member) => ({
        membership: member.id,
        personId: member.person.id,
        visibility: member.visibility,
        ...membershipAsData(member),
      })),
      lines,
    )
  })
}
