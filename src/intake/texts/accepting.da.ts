export const da = {
  access: {
    heading: 'Hvem må se det?',
    intro: 'Intet er åbent, før du siger det. Selve dokumentet kan kun ses af dem, der må se alt i det.',
    meeting: 'Mødet',
    meetingLegend: 'Hvem må se mødet?',
    silentLegend: (count: number) =>
      count === 1
        ? 'Ét punkt siger ikke selv, om det er åbent eller lukket. Hvem må se det?'
        : `${count} punkter siger ikke selv, om de er åbne eller lukkede. Hvem må se dem?`,
    itemLegend: (item: string) => `Hvem må se ${item}?`,
    items: 'Punkterne',
    notSaid: 'ikke sagt endnu',
    asMeeting: 'åbent ifølge dokumentet: som mødet',
    closedByDocument: 'lukket ifølge dokumentet: kun sekretariatet',
    change: 'Sig noget andet',
    say: 'Sig det',
    state: 'Gem',
    stateSilent: 'Gem for dem alle',
    reason: 'Hvorfor ikke alle?',
    reasonHint: 'Skal skrives, når det er lukket for nogen, eller når du åbner det, dokumentet kalder lukket.',
    reviewOn: 'Ses efter igen den',
    until: (day: string) => `ses efter igen ${day}`,
    document: (who: string) => `Dokumentet kan ses af: ${who}.`,
  },

  before: {
    count: (count: number) => (count === 1 ? 'Én forskel' : `${count} forskelle`),
    heading: 'Forskel fra den forrige udgave',
    previous: (name: string) => `Ny udgave af ${name}.`,
    replaces: 'Når den godkendes, afløser den mødet, som det står nu.',
    replacesMinutes: 'Mødet har allerede et referat; denne dagsorden vil afløse det.',
    another: 'Det er et andet møde samme dag',
    notAnother: 'Det er alligevel samme møde',
    isAnother: 'Det skrives ind som et andet møde samme dag.',
    same: 'De to udgaver siger det samme.',
    new: 'nyt',
    gone: 'væk',
    changed: 'ændret',
    was: 'før:',
    is: 'nu:',
  },

  acceptance: {
    heading: 'Skriv mødet ind',
    ready: 'Alt er gennemgået. Mødet skrives ind med alle kilder, og det kan fortrydes.',
    button: 'Godkend, og skriv mødet ind',
    missing: 'Før mødet kan skrives ind, mangler:',
    day: 'hvilken dag mødet var',
    organization: (name: string) => `at du bekræfter, at det er ${name}, der mødtes`,
    visibility: 'hvem der må se mødet',
    itemVisibility: (item: string) => `hvem der må se ${item}`,
    moreItems: (count: number) => `og ${count} punkter til`,
    doubts: (count: number) => (count === 1 ? 'én tvivl at afgøre' : `${count} tvivl at afgøre`),
    claims: (count: number) => (count === 1 ? 'én oplysning at gennemgå' : `${count} oplysninger at gennemgå`),
    done: 'Mødet er skrevet ind.',
    toMeeting: 'Se mødet',
    undo: 'Fortryd',
    undoHint: 'Fortryder du, bliver alt, som det var før, og du kan rette videre i gennemgangen.',
    aside: 'Læg dokumentet til side',
    takeUp: 'Tag det frem igen',
    again: 'Læs det igen',
  },

  organization: {
    similar: (printed: string, name: string) =>
      `Dokumentet skriver “${printed}”; du har lagt det under ${name}. Er det samme?`,
    other: (printed: string, name: string) =>
      `Dokumentet skriver “${printed}”, men du har lagt det under ${name}. Er det rigtigt?`,
    silent: (name: string) => `Dokumentet siger ikke, hvem der mødtes; du har lagt det under ${name}.`,
  },
}
