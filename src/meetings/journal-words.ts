import { byId, type JournalWords } from '../journal/words.ts'
import { dayText } from '../ui/format.ts'
import { invitationPath, meetingPath } from './paths.ts'
import { namedInvitations, namedMeetings } from './storage/journal-names.ts'
import { texts } from './texts.ts'
import { journalTexts } from './texts-journal.ts'

/** What the room of meetings tells of the journal. Items are parts of their meeting there too. */
export const meetingsJournal: JournalWords = {
  deeds: (language) => journalTexts(language).deeds,
  fields: (language) => journalTexts(language).fields,
  values: (language) => ({ ...journalTexts(language).values, outcome: texts(language).outcomes }),
  things: {
    meeting: {
      word: 'moede',
      called: (language) => journalTexts(language).things.meeting,
      find: async (tx, ids, language) =>
        byId(
          (await namedMeetings(tx, ids)).map(({ id, slug, day, organization, organizationSlug }) => ({
            id,
            label: `${organization}, ${dayText(day, language)}`,
            to: meetingPath(organizationSlug, slug),
          })),
        ),
    },
    'involvement-invitation': {
      word: 'invitation',
      called: (language) => journalTexts(language).things['involvement-invitation'],
      find: async (tx, ids) =>
        byId(
          (await namedInvitations(tx, ids)).map(({ id, topic, slug }) => ({
            id,
            label: topic,
            to: invitationPath(slug, id),
          })),
        ),
    },
  },
}
