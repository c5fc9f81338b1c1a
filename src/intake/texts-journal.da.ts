export const da = {
  deeds: {
    'add-document': 'lagde et dokument ind',
    'decide-claim': 'afgjorde en oplysning i et dokument',
    'add-claim': 'tilføjede en oplysning, som læsningen ikke fandt',
    'accept-undoubted': 'godkendte de oplysninger, der ikke var tvivl om',
    'note-remarks': 'så bemærkningerne til læsningen',
    'match-person': 'sagde, hvem et navn i et dokument er',
    'match-sure': 'godkendte de personer, der sikkert er dem',
    'state-visibility': 'sagde, hvem der må se noget i et dokument',
    'state-another-meeting': 'sagde, om et dokument er om et andet møde',
    'accept-document': 'godkendte en læsning, så den blev et møde',
    'undo-acceptance': 'tog godkendelsen af en læsning tilbage',
    'refuse-document': 'lagde et dokument til side',
    'take-up-document': 'tog et dokument frem igen',
    'read-again': 'lod et dokument læse igen',
  },
  fields: {
    path: 'Sted',
    paths: 'Steder',
    verdict: 'Afgørelse',
    meeting: 'Møde',
    replaced: 'Erstattede et ældre',
    isAnother: 'Et andet møde',
    value: 'Værdi',
    choice: 'Valg',
    participant: 'Deltager',
  },
  things: {
    document: 'Dokument',
  },
  values: {
    verdict: {
      accepted: 'godkendt',
      corrected: 'rettet',
      refused: 'afvist',
    },
  },
}
