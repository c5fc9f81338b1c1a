import { byId, type JournalWords } from '../journal/words.ts'
import { reviewPath } from './paths.ts'
import { documentNames } from './storage/journal-names.ts'
import { journalTexts } from './texts-journal.ts'

/** What the intake tells of the journal. */
export const intakeJournal: JournalWords = {
  deeds: (language) => journalTexts(language).deeds,
  fields: (language) => journalTexts(language).fields,
  values: (language) => journalTexts(language).values,
  things: {
    document: {
      word: 'dokument',
      called: (language) => journalTexts(language).things.document,
      find: async (tx, ids) =>
        byId((await documentNames(tx, ids)).map(({ id, name, slug }) => ({ id, label: name, to: reviewPath(slug) }))),
    },
  },
}
