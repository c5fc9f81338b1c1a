import type { LinkRefusal } from './model/sign-in.ts'

const linkRefusals: Readonly<Record<LinkRefusal, string>> = {
  'no-such-link': 'Linket findes ikke. Se efter, om hele adressen er kommet med, eller bed om et nyt link.',
  'link-used': 'Linket er brugt. Det gælder kun én gang. Bed om et nyt link, hvis du vil logge ind igen.',
  'link-expired': 'Linket er for gammelt. Det gælder i 15 minutter. Bed om et nyt link.',
}

export const da = {
  signIn: {
    title: 'Log ind',
    lead: 'Skriv din e-mailadresse, så sender vi et link, der logger dig ind. Du behøver ingen adgangskode.',
    email: 'E-mailadresse',
    emailHint: 'Den adresse, som dit sekretariat har oprettet dig med.',
    send: 'Send mig et link',
    notAnEmail: 'Det ligner ikke en e-mailadresse. Den skal se ud som navn@kommune.dk.',
    noAccount:
      'Har du ingen adgang, så spørg klyngens sekretariat. Alt, hvad der er offentligt, kan læses uden at logge ind.',
  },
  sent: {
    title: 'Se i din indbakke',
    lead: 'Er adressen kendt hos os, ligger der om lidt et brev med et link, der logger dig ind.',
    body: 'Linket gælder i 15 minutter og kun én gang. Kommer der intet brev, så se i mappen med uønsket post, vent nogle minutter, og bed om et nyt.',
    again: 'Bed om et nyt link',
  },
  link: {
    title: 'Log ind med dit link',
    lead: 'Tryk på knappen, så er du logget ind på denne computer i op til 12 timer.',
    open: 'Log ind',
    refusedTitle: 'Linket kan ikke bruges',
    refusals: linkRefusals,
    again: 'Bed om et nyt link',
  },
  letter: {
    subject: 'Log ind på Klynge',
    body: (link: string) =>
      [
        'Hej',
        '',
        'Her er dit link til Klynge. Det gælder i 15 minutter og kun én gang:',
        '',
        link,
        '',
        'Har du ikke selv bedt om det, skal du ikke gøre noget: uden linket kan ingen logge ind som dig.',
        '',
      ].join('\n'),
  },
  invitation: {
    subject: 'Din adgang til Klynge',
    body: (link: string) =>
      [
        'Hej',
        '',
        'Du har fået adgang til Klynge. Dette link logger dig ind, hvis du bruger det inden for 15 minutter:',
        '',
        link,
        '',
        'Er det for sent, så bed om et nyt link, hvor der står Log ind. Du behøver ingen adgangskode.',
        '',
      ].join('\n'),
  },
  persons: {
    title: 'Personer',
    lead: (count: number) =>
      count === 1
        ? 'Én person med offentligt hverv har en side her.'
        : `${count} personer med offentligt hverv har en side her.`,
    caption: 'Personer med offentligt hverv',
    csv: ['id', 'navn'],
    name: 'Navn',
    none: 'Her kommer de personer, der har et offentligt hverv i en klynge, når et sekretariat har skrevet dem ind.',
    onDay: (day: string) => ({
      lead: (count: number) =>
        count === 1
          ? `Én af dem, der har en side her, havde et hverv den ${day}.`
          : `${count} af dem, der har en side her, havde et hverv den ${day}.`,
      none: `Ingen af dem, der har en side her, havde et hverv den ${day}.`,
    }),
    new: 'Ny person',
  },
  person: {
    over: 'Person',
    noPanels: 'Der er endnu ikke skrevet noget om personens hverv.',
    rename: 'Ret navnet',
    name: 'Navn',
    nameHint: 'Som personen selv skriver det.',
    isPublic: 'Skal personen have en offentlig side?',
    isPublicYes: 'Ja, personen har et offentligt hverv',
    isPublicYesHint: 'Fx borgmester, medlem af regionsrådet eller formand for en klynge.',
    isPublicNo: 'Nej, vis kun personen for dem, der sidder i klyngen',
    save: 'Gem',
    newTitle: 'Ny person',
    newLead:
      'Skriv en person ind, som klyngen har med at gøre. Medlemskabet skrives ind bagefter på klyngens medlemsside.',
    refusals: {
      'no-name': 'Skriv et navn på højst 200 tegn.',
      'no-choice': 'Vælg, om personen skal have en offentlig side.',
      'no-right': 'Kun sekretærer kan skrive personer ind.',
      'no-such-person': 'Personen findes ikke.',
      'changed-meanwhile':
        'En anden har rettet navnet imens. Se begge navne nedenfor, og gem igen, hvis dit skal gælde.',
    },
    theirs: (name: string) => `Navnet er nu: ${name}`,
  },
  api: {
    persons: 'Personer med en offentlig side; med en dag dem af dem, der havde et hverv den dag.',
    person: 'En person med offentligt hverv: pladser en dag og andre dage, og møderne, personen står ved.',
  },
}
