export const da = {
  deeds: {
    'create-person': 'skrev en person ind',
    'correct-person': 'rettede, hvordan en person er skrevet',
    invite: 'inviterede en person til at logge ind',
    'entrust-register': 'gjorde en konto til registerfører',
    'close-account': 'lukkede en konto',
    'reopen-account': 'åbnede en konto igen',
    'join-identity': 'knyttede en vej til at logge ind til sin konto',
    'remove-identity': 'fjernede en vej til at logge ind fra sin konto',
  },
  fields: {
    name: 'Navn',
    isPublic: 'Har en offentlig side',
    language: 'Sprog',
    person: 'Person',
    isNew: 'Ny her',
    hasNewAccount: 'Fik en konto',
    provider: 'Vej til at logge ind',
    reason: 'Begrundelse',
  },
  things: {
    person: 'Person',
    account: 'Konto',
    identity: 'Vej til at logge ind',
  },
  values: {
    language: {
      da: 'dansk',
      en: 'engelsk',
    },
  },
}
