import type { da } from './texts-journal.da.ts'

export const en: typeof da = {
  deeds: {
    'create-person': 'entered a person',
    'correct-person': 'corrected how a person is written',
    invite: 'invited a person to sign in',
    'entrust-register': 'made an account keeper of the register',
    'close-account': 'closed an account',
    'reopen-account': 'opened an account again',
    'join-identity': 'joined a way of signing in to their account',
    'remove-identity': 'removed a way of signing in from their account',
  },
  fields: {
    name: 'Name',
    isPublic: 'Has a public page',
    language: 'Language',
    person: 'Person',
    isNew: 'New here',
    hasNewAccount: 'Got an account',
    provider: 'Way of signing in',
    reason: 'Reason',
  },
  things: {
    person: 'Person',
    account: 'Account',
    identity: 'Way of signing in',
  },
  values: {
    language: {
      da: 'Danish',
      en: 'English',
    },
  },
}
