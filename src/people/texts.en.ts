import type { da } from './texts.da.ts'

export const en: typeof da = {
  signIn: {
    title: 'Sign in',
    lead: 'Write your e-mail address and we send a link that signs you in. You need no password.',
    email: 'E-mail address',
    emailHint: 'The address that your secretariat gave when it added you.',
    send: 'Send me a link',
    notAnEmail: 'That does not look like an e-mail address. It should look like name@kommune.dk.',
    noAccount:
      'If you have no access, ask the secretariat of the cluster. Everything public can be read without signing in.',
  },
  sent: {
    title: 'Look in your inbox',
    lead: 'If we know the address, a letter with a link that signs you in will be there in a moment.',
    body: 'The link works for 15 minutes and only once. If no letter comes, look in the folder for unwanted mail, wait a few minutes, and ask for a new one.',
    again: 'Ask for a new link',
  },
  link: {
    title: 'Sign in with your link',
    lead: 'Press the button and you are signed in on this computer for up to 12 hours.',
    open: 'Sign in',
    refusedTitle: 'The link cannot be used',
    refusals: {
      'no-such-link': 'There is no such link. See whether you got the whole address, or ask for a new link.',
      'link-used': 'The link has been used. It works only once. Ask for a new link to sign in again.',
      'link-expired': 'The link is too old. It works for 15 minutes. Ask for a new link.',
    },
    again: 'Ask for a new link',
  },
  letter: {
    subject: 'Sign in to Klynge',
    body: (link) =>
      [
        'Hello',
        '',
        'Here is your link to Klynge. It works for 15 minutes and only once:',
        '',
        link,
        '',
        'If you did not ask for it, you need not do anything: without the link nobody can sign in as you.',
        '',
      ].join('\n'),
  },
  invitation: {
    subject: 'Your access to Klynge',
    body: (link) =>
      [
        'Hello',
        '',
        'You have been given access to Klynge. This link signs you in if you use it within 15 minutes:',
        '',
        link,
        '',
        'If it is too late, ask for a new link where it says Sign in. You need no password.',
        '',
      ].join('\n'),
  },
  persons: {
    title: 'People',
    lead: (count) =>
      count === 1
        ? 'One person in public office has a page here.'
        : `${count} people in public office have a page here.`,
    caption: 'People in public office',
    csv: ['id', 'name'],
    name: 'Name',
    none: 'People who hold a public office in a cluster will stand here when a secretariat has added them.',
    onDay: (day) => ({
      lead: (count) =>
        count === 1
          ? `One of those with a page here held an office on ${day}.`
          : `${count} of those with a page here held an office on ${day}.`,
      none: `None of those with a page here held an office on ${day}.`,
    }),
    new: 'New person',
  },
  person: {
    over: 'Person',
    noPanels: 'Nothing has been written about the offices of this person yet.',
    rename: 'Correct the name',
    name: 'Name',
    nameHint: 'As the person writes it.',
    isPublic: 'Should the person have a public page?',
    isPublicYes: 'Yes, the person holds a public office',
    isPublicYesHint: 'For example mayor, member of the regional council or chair of a cluster.',
    isPublicNo: 'No, show the person only to those who have a seat in the cluster',
    save: 'Save',
    newTitle: 'New person',
    newLead:
      'Add a person who has to do with the cluster. The membership is added afterwards on the page of the cluster’s members.',
    refusals: {
      'no-name': 'Write a name of at most 200 characters.',
      'no-choice': 'Choose whether the person should have a public page.',
      'no-right': 'Only secretaries can add people.',
      'no-such-person': 'There is no such person.',
      'changed-meanwhile':
        'Somebody else has corrected the name meanwhile. See both names below and save again if yours should stand.',
    },
    theirs: (name) => `The name is now: ${name}`,
  },
  api: {
    persons: 'Persons with a public page; with a day those of them who held an office on it.',
    person: 'An office-holder: seats on a day and on other days, and the meetings where the person is listed.',
  },
}
