import type { ReadTx } from '../db/transactions.ts'
import type { OwnedHistory } from '../journal/routes.tsx'
import { byId, type JournalWords, type ThingWords } from '../journal/words.ts'
import type { Actor } from '../kernel/actor.ts'
import type { Day } from '../kernel/day.ts'
import { personPath } from '../people/paths.ts'
import { structureJournal } from '../structure/journal-words.ts'
import { nameOn } from '../structure/model/names.ts'
import { organizationBySlug, organizationsBelow } from '../structure/storage/organizations.ts'
import { texts as uiTexts } from '../ui/texts.ts'
import { documentKinds } from './model/governing/governing-document.ts'
import { mayReadHistory } from './model/rights.ts'
import { documentVersionPath, membersPath, ruleSetPath } from './paths.ts'
import * as stored from './storage/journal-names.ts'
import { texts } from './texts.ts'
import { checkTexts } from './texts-check.ts'
import { governingTexts } from './texts-governing.ts'
import { journalTexts } from './texts-journal.ts'

const nameless = async () => new Map<string, never>()

/** A kind of thing that has a name to call it by and none of its own. */
function kind(word: string, key: keyof ReturnType<typeof journalTexts>['things']): ThingWords {
  return { word, called: (language) => journalTexts(language).things[key], find: nameless }
}

const things: Readonly<Record<string, ThingWords>> = {
  membership: {
    ...kind('medlemskab', 'membership'),
    find: async (tx, ids) =>
      byId((await stored.holdersOf(tx, ids)).map(({ id, name, slug }) => ({ id, label: name, to: membersPath(slug) }))),
  },
  'rule-set': {
    ...kind('regelsaet', 'rule-set'),
    find: async (tx, ids) =>
      byId(
        (await stored.ruleSetTitles(tx, ids)).map(({ id, title, key, slug }) => ({
          id,
          label: title,
          to: slug === null ? null : ruleSetPath(slug, key),
        })),
      ),
    parts: async (tx, id) => (await stored.ruleIdsOf(tx, id)).map((rule) => ({ kind: 'rule', id: rule })),
  },
  rule: {
    ...kind('regel', 'rule'),
    find: async (tx, ids) =>
      byId((await stored.ruleKeys(tx, ids)).map(({ id, key }) => ({ id, label: key, to: null }))),
  },
  'rule-exemption': kind('fravigelse', 'rule-exemption'),
  'governing-document-version': {
    ...kind('udgave', 'governing-document-version'),
    find: async (tx, ids) =>
      byId(
        (await stored.versionTitles(tx, ids)).flatMap(({ id, title, kind: written, number, slug }) => {
          const known = documentKinds.find((one) => one === written)
          return known === undefined ? [] : [{ id, label: title, to: documentVersionPath(slug, known, number) }]
        }),
      ),
  },
  office: {
    ...kind('embede', 'office'),
    find: async (tx, ids) =>
      byId(
        (await stored.holdersOfOffices(tx, ids)).map(({ id, name, slug }) => ({
          id,
          label: name,
          to: slug === null ? null : personPath(slug),
        })),
      ),
  },
  mandate: {
    ...kind('arbejdsgruppe', 'mandate'),
    find: async (tx, ids, language, day) => {
      const mandates = await stored.groupsOfMandates(tx, ids)
      const groups = mandates.map(({ group }) => group)
      const named = await structureJournal.things.organization?.find(tx, groups, language, day)
      return byId(
        mandates.flatMap(({ id, group }) => {
          const name = named?.get(group)
          return name === undefined ? [] : [{ id, ...name }]
        }),
      )
    },
  },
  constitution: kind('konstituering', 'constitution'),
  'legislative-term': kind('valgperiode', 'legislative-term'),
}

/** What the room of governance tells of the journal. */
export const governanceJournal: JournalWords = {
  deeds: (language) => journalTexts(language).deeds,
  fields: (language) => journalTexts(language).fields,
  values: (language) => {
    const { posts: post, visibilities: visibility } = texts(language)
    const { severities: severity, decides: decidesBy } = checkTexts(language)
    return {
      post,
      visibility,
      kind: governingTexts(language).kinds,
      severity,
      decidesBy,
      certainty: uiTexts(language).certainty,
    }
  },
  things,
}

/** The organization whose history its secretariat reads, with all that is part of it. */
export async function ownedHistory(tx: ReadTx, actor: Actor, slug: string, day: Day): Promise<OwnedHistory | null> {
  const organization = await organizationBySlug(tx, slug)
  if (organization === null || !mayReadHistory(actor, organization)) return null
  const family = await organizationsBelow(tx, organization.root)
  const whole = family.find(({ id }) => id === organization.root)
  const isPart = whole !== undefined && whole.id !== organization.id
  const label = isPart ? `${nameOn(organization, day)}, ${nameOn(whole, day)}` : nameOn(organization, day)
  return { slug, label, organizations: (isPart ? [organization] : family).map(({ id }) => id) }
}

/** A person's memberships: what is changed about them is changed about the person. */
export async function membershipsAbout(tx: ReadTx, person: string) {
  return (await stored.membershipIdsOf(tx, person)).map((id) => ({ kind: 'membership', id }))
}
