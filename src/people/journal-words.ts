import { byId, type JournalWords } from '../journal/words.ts'
import type { Person } from './model/person.ts'
import { personPath } from './paths.ts'
import { personsOfAccounts } from './storage/journal-names.ts'
import { personsWithIds } from './storage/persons.ts'
import { journalTexts } from './texts-journal.ts'

const none = async () => new Map<string, never>()

const named = (id: string, { name, slug, isPublic }: Person) => ({
  id,
  label: name,
  to: slug !== null && isPublic ? personPath(slug) : null,
})

/** What the room of people tells of the journal. */
export const peopleJournal: JournalWords = {
  deeds: (language) => journalTexts(language).deeds,
  fields: (language) => journalTexts(language).fields,
  values: (language) => journalTexts(language).values,
  things: {
    person: {
      word: 'person',
      called: (language) => journalTexts(language).things.person,
      find: async (tx, ids) => byId((await personsWithIds(tx, ids)).map((person) => named(person.id, person))),
    },
    account: {
      word: 'konto',
      called: (language) => journalTexts(language).things.account,
      find: async (tx, ids) => byId([...(await personsOfAccounts(tx, ids))].map(([id, person]) => named(id, person))),
    },
    identity: { word: 'log-ind-vej', called: (language) => journalTexts(language).things.identity, find: none },
  },
}
