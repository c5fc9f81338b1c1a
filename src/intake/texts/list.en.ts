import type { da } from './list.da.ts'

export const en: typeof da = {
  list: {
    title: 'Intake',
    lead: (open) =>
      open === 0
        ? 'Here minutes and agendas become meetings, and terms of reference become drafts with rules, once you have looked them over.'
        : open === 1
          ? 'One document waits for your review.'
          : `${open} documents wait for your review.`,
    empty:
      'The documents that you add will be here, and how far they are. Add minutes, an agenda, a case or terms of reference above; Klynge reads it, and you check that it was read rightly.',
    noOrganizations:
      'You are not secretary of any organization today, so there is nothing here for you. Ask whoever runs Klynge for a membership as secretary.',
    caption: 'Documents, the newest first',
    columns: ['Document', 'State', 'Organization', 'Day of the meeting', 'Came in'],
    doubts: (count) => (count === 1 ? '1 doubt' : `${count} doubts`),
    lost: 'The original bytes are gone from the server. Add the file again.',
  },

  upload: {
    heading: 'Add documents',
    organization: 'Whose meeting is it?',
    choose: 'Choose …',
    files: 'Files',
    filesHint: 'PDF, Word (.docx) or plain text. Several at once are fine.',
    send: 'Add',
    drop: 'Drag the files here, or choose them above.',
    sending: 'Sending',
    noFile: 'Choose at least one file.',
    noOrganization: 'Choose whose meeting it is.',
    emptyFile: (name) => `${name} is empty. Save the document again and send the new file.`,
    known: 'That file is here already. This is the document.',
    added: (count) => (count === 1 ? '1 file was added.' : `${count} files were added.`),
  },
}
