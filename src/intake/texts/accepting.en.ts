import type { da } from './accepting.da.ts'

export const en: typeof da = {
  access: {
    heading: 'Who may see it?',
    intro: 'Nothing is open until you say so. The document itself is seen only by those who may see everything in it.',
    meeting: 'The meeting',
    meetingLegend: 'Who may see the meeting?',
    silentLegend: (count) =>
      count === 1
        ? 'One item does not itself say whether it is open or closed. Who may see it?'
        : `${count} items do not themselves say whether they are open or closed. Who may see them?`,
    itemLegend: (item) => `Who may see ${item}?`,
    items: 'The items',
    notSaid: 'not said yet',
    asMeeting: 'open according to the document: as the meeting',
    closedByDocument: 'closed according to the document: only the secretariat',
    change: 'Say otherwise',
    say: 'Say it',
    state: 'Save',
    stateSilent: 'Save for all of them',
    reason: 'Why not everyone?',
    reasonHint: 'Needed where it is closed to somebody, or where you open what the document calls closed.',
    reviewOn: 'Looked at again on',
    until: (day) => `looked at again on ${day}`,
    document: (who) => `The document can be seen by: ${who}.`,
  },

  before: {
    count: (count) => (count === 1 ? 'One difference' : `${count} differences`),
    heading: 'Difference from the version before',
    previous: (name) => `New version of ${name}.`,
    replaces: 'When it is accepted, it replaces the meeting as it stands now.',
    replacesMinutes: 'The meeting has minutes already; this agenda would replace them.',
    another: 'It is another meeting on the same day',
    notAnother: 'It is the same meeting after all',
    isAnother: 'It is written in as another meeting on the same day.',
    same: 'The two versions say the same.',
    new: 'new',
    gone: 'gone',
    changed: 'changed',
    was: 'before:',
    is: 'now:',
  },

  acceptance: {
    heading: 'Write the meeting in',
    ready: 'Everything has been reviewed. The meeting is written in with all its sources, and it can be undone.',
    button: 'Accept and write the meeting in',
    missing: 'Before the meeting can be written in, this is missing:',
    day: 'the day of the meeting',
    organization: (name) => `that you confirm that it was ${name} that met`,
    visibility: 'who may see the meeting',
    itemVisibility: (item) => `who may see ${item}`,
    moreItems: (count) => `and ${count} items more`,
    doubts: (count) => (count === 1 ? 'one doubt to decide' : `${count} doubts to decide`),
    claims: (count) => (count === 1 ? 'one claim to review' : `${count} claims to review`),
    done: 'The meeting has been written in.',
    toMeeting: 'See the meeting',
    undo: 'Undo',
    undoHint: 'If you undo, everything becomes as it was before, and you can go on correcting the review.',
    aside: 'Put the document aside',
    takeUp: 'Take it up again',
    again: 'Read it again',
  },

  organization: {
    similar: (printed, name) => `The document prints “${printed}”; you laid it under ${name}. Is that the same?`,
    other: (printed, name) => `The document prints “${printed}”, but you laid it under ${name}. Is that right?`,
    silent: (name) => `The document does not say who met; you laid it under ${name}.`,
  },
}
