import type { da } from './texts-journal.da.ts'

export const en: typeof da = {
  deeds: {
    'add-document': 'put in a document',
    'decide-claim': 'decided a claim in a document',
    'add-claim': 'added a claim that the reading did not find',
    'accept-undoubted': 'accepted the claims that were not in doubt',
    'note-remarks': 'noted the remarks on the reading',
    'match-person': 'said who a name in a document is',
    'match-sure': 'accepted the persons that surely are the ones',
    'state-visibility': 'said who may see something in a document',
    'state-another-meeting': 'said whether a document is about another meeting',
    'accept-document': 'accepted a reading, so that it became a meeting',
    'undo-acceptance': 'took the acceptance of a reading back',
    'refuse-document': 'put a document aside',
    'take-up-document': 'took a document up again',
    'read-again': 'had a document read again',
  },
  fields: {
    path: 'Place',
    paths: 'Places',
    verdict: 'Verdict',
    meeting: 'Meeting',
    replaced: 'Replaced an older one',
    isAnother: 'Another meeting',
    value: 'Value',
    choice: 'Choice',
    participant: 'Participant',
  },
  things: {
    document: 'Document',
  },
  values: {
    verdict: {
      accepted: 'accepted',
      corrected: 'corrected',
      refused: 'refused',
    },
  },
}
