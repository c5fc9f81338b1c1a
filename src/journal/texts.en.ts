import type { da } from './texts.da.ts'

export const en: typeof da = {
  title: 'History',
  link: 'What was changed?',
  ofOrganization: (name) => `History: ${name}`,
  ofThing: (called, name) => (name === null ? `History: ${called}` : `History: ${name}`),
  lead: 'What was changed, by whom and by what right. The newest comes first, and nothing can be corrected or deleted here.',
  leadOfThing: 'Everything that was changed about this and that you have the right to see. The newest comes first.',
  mine: 'What I have done',
  mineLead:
    'Everything that you have changed in Klynge. You see the content only as long as you have the right to see what was changed.',
  aboutMe: 'What others have changed about me',
  aboutMeLead: 'Changes of your name, your account and your seats, and who made them.',
  deskTitle: 'History',
  deskSays: 'Everything that is changed in Klynge is written into a journal that nobody can correct.',
  empty:
    'Nothing has been changed here yet. When somebody writes, corrects or opens something, it stands here with name and time.',
  emptyThing: 'There are no changes here that you have the right to see.',
  emptyChoice: 'No changes match what you have chosen.',
  emptyMine: 'You have not changed anything yet.',
  emptyAboutMe: 'Nobody has changed anything about you yet.',
  showAll: 'Show all changes',
  somebody: 'A person',
  doers: { person: 'A person', operator: 'The operator', system: 'Klynge itself' },
  rights: {
    operator: 'as the operator, from the command line',
    keeper: 'as keeper of the register',
    oneself: 'on their own behalf',
    system: 'with nobody signed in',
    secretary: (organization) => (organization === null ? 'as secretary' : `as secretary of ${organization}`),
    other: (words) => `by the right “${words}”`,
  },
  otherDeed: (action) => `did “${action}”`,
  unnamedField: 'Content',
  someReference: 'an internal reference',
  yes: 'yes',
  no: 'no',
  nothing: 'nothing',
  what: {
    changed: (count) => (count === 1 ? 'What was changed: 1 field' : `What was changed: ${count} fields`),
    told: (count) => (count === 1 ? 'What was written: 1 field' : `What was written: ${count} fields`),
    caption: (id) => `Field by field, change ${id}`,
    field: 'Field',
    before: 'Before',
    after: 'After',
    written: 'Written',
    more: (count) => `And ${count} more fields; they are in the data version.`,
    nothing: 'Nothing more was written down about the change.',
    erased:
      'The content was erased for a lawful reason. That the change was made still stands here, and the seal holds.',
    hidden: 'The content is not for you. You can see that the change was made.',
  },
  seal: {
    sealed: (seal, place, hash) => `Seal ${seal}, place ${place}, ${hash}`,
    waiting: 'Will be sealed in a moment',
    explains:
      'Every change is sealed together with those before it, so that nobody can correct the history without it being seen.',
  },
  allOf: 'All changes of this',
  choose: {
    title: 'Choose changes',
    kind: 'Kind',
    person: 'Who',
    from: 'From day',
    until: 'Until day',
    all: 'All',
    submit: 'Show',
  },
  pages: { label: 'Pages', newest: 'Newest', older: 'Older' },
  csv: ['at', 'who', 'right', 'action', 'kind', 'name', 'seal', 'hash'],
  sentence: ({ who, deed }) => `${who} ${deed}`,
  letter: {
    subject: (day) => `Klynge's journal: seal of the day ${day}`,
    body: ({ day, address, seal, hash }) =>
      `This is the newest seal of the journal at ${address} as it stood at the beginning of ${day}.

Seal: ${seal}
Hash: ${hash}

Keep this letter. With it you can at any time have it proved that nobody has changed the journal before that day.
Ask the operator to run:

    bin/klynge journal verify --head ${seal}:${hash}

The answer says whether the seal still stands in the chain, and whether everything before it is unchanged.
If a day comes without a letter, ask the operator why.

The letter says nothing of what was changed.
`,
  },
}
