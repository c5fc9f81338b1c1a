import { governanceJournal } from '../governance/journal-words.ts'
import { intakeJournal } from '../intake/journal-words.ts'
import { joinedWords } from '../journal/words.ts'
import { meetingsJournal } from '../meetings/journal-words.ts'
import { peopleJournal } from '../people/journal-words.ts'
import { structureJournal } from '../structure/journal-words.ts'

/** What all rooms tell of the journal. */
export const journalWords = joinedWords([
  peopleJournal,
  structureJournal,
  governanceJournal,
  meetingsJournal,
  intakeJournal,
])
