export const da = {
  list: {
    title: 'Indlæsning',
    lead: (open: number) =>
      open === 0
        ? 'Her bliver referater og dagsordener til møder, og kommissorier til udkast med regler, når du har set dem efter.'
        : open === 1
          ? 'Ét dokument venter på din gennemgang.'
          : `${open} dokumenter venter på din gennemgang.`,
    empty:
      'Her kommer de dokumenter, du lægger ind, og hvor langt de er. Læg et referat, en dagsorden, en sag eller et kommissorium ind ovenfor; Klynge læser det, og du ser efter, om det er rigtigt læst.',
    noOrganizations:
      'Du er ikke sekretær i nogen organisation i dag, så her er ikke noget for dig. Bed den, der driver Klynge, om et medlemskab som sekretær.',
    caption: 'Dokumenter, det nyeste først',
    columns: ['Dokument', 'Tilstand', 'Organisation', 'Mødedag', 'Kom ind'],
    doubts: (count: number) => (count === 1 ? '1 tvivl' : `${count} tvivl`),
    lost: 'De oprindelige bytes er væk fra serveren. Læg filen ind igen.',
  },

  upload: {
    heading: 'Læg dokumenter ind',
    organization: 'Hvis møde er det?',
    choose: 'Vælg …',
    files: 'Filer',
    filesHint: 'PDF, Word (.docx) eller ren tekst. Flere på én gang er i orden.',
    send: 'Læg ind',
    drop: 'Træk filerne hertil, eller vælg dem ovenfor.',
    sending: 'Sender',
    noFile: 'Vælg mindst én fil.',
    noOrganization: 'Vælg, hvis møde det er.',
    emptyFile: (name: string) => `${name} er tom. Gem dokumentet igen, og send den nye fil.`,
    known: 'Den fil er her allerede. Her er dokumentet.',
    added: (count: number) => (count === 1 ? '1 fil er lagt ind.' : `${count} filer er lagt ind.`),
  },
}
