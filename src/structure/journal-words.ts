import type { ReadTx } from '../db/transactions.ts'
import { byId, type JournalWords } from '../journal/words.ts'
import type { Day } from '../kernel/day.ts'
import { nameOn } from './model/names.ts'
import { importPath, organizationPath } from './paths.ts'
import { importNames, organizationsWithIds, rulingsAbout, subjectsOfRulings } from './storage/journal-names.ts'
import { texts } from './texts.ts'
import { journalTexts } from './texts-journal.ts'

/** Organizations by name; what is part of another bears the other's name too. */
async function namedOrganizations(tx: ReadTx, ids: readonly string[], day: Day) {
  const found = await organizationsWithIds(tx, ids)
  const roots = await organizationsWithIds(
    tx,
    found.filter(({ id, root }) => root !== id).map(({ root }) => root),
  )
  return found.map((organization) => {
    const whole = roots.find(({ id }) => id === organization.root && id !== organization.id)
    const label = [whole, organization].flatMap((each) => (each === undefined ? [] : [nameOn(each, day)])).join(', ')
    return { id: organization.id, label, to: organizationPath(organization.slug) }
  })
}

/** What the register tells of the journal. */
export const structureJournal: JournalWords = {
  deeds: (language) => journalTexts(language).deeds,
  fields: (language) => journalTexts(language).fields,
  values: (language) => ({ classification: texts(language).classifications }),
  things: {
    organization: {
      word: 'organisation',
      called: (language) => journalTexts(language).things.organization,
      find: async (tx, ids, _language, day) => byId(await namedOrganizations(tx, ids, day)),
      parts: async (tx, id) => (await rulingsAbout(tx, id)).map((ruling) => ({ kind: 'ruling', id: ruling })),
    },
    import: {
      word: 'liste',
      called: (language) => journalTexts(language).things.import,
      find: async (tx, ids) =>
        byId((await importNames(tx, ids)).map(({ id, name }) => ({ id, label: name, to: importPath(id) }))),
    },
    ruling: {
      word: 'afgoerelse',
      called: (language) => journalTexts(language).things.ruling,
      find: async (tx, ids, _language, day) => {
        const rulings = await subjectsOfRulings(tx, ids)
        const named = await namedOrganizations(
          tx,
          rulings.map(({ subject }) => subject),
          day,
        )
        const subjects = new Map(named.map(({ id, label, to }) => [id, { label, to }]))
        return byId(
          rulings.flatMap(({ id, subject }) => {
            const about = subjects.get(subject)
            return about === undefined ? [] : [{ id, ...about }]
          }),
        )
      },
    },
    register: {
      word: 'register',
      called: (language) => journalTexts(language).things.register,
      find: async () => new Map(),
    },
  },
}
