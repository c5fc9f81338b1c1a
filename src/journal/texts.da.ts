import type { LineView } from './model/line-view.ts'

export const da = {
  title: 'Historik',
  link: 'Hvad er ændret?',
  ofOrganization: (name: string) => `Historik: ${name}`,
  ofThing: (called: string, name: string | null) => (name === null ? `Historik: ${called}` : `Historik: ${name}`),
  lead: 'Hvad der er ændret, af hvem og med hvilken ret. Det nyeste står øverst, og intet kan rettes eller slettes her.',
  leadOfThing: 'Alt, hvad der er ændret ved dette, og som du har ret til at se. Det nyeste står øverst.',
  mine: 'Hvad jeg har gjort',
  mineLead:
    'Alt, hvad du selv har ændret i Klynge. Indholdet ser du kun, så længe du har ret til at se det, der blev ændret.',
  aboutMe: 'Hvad andre har ændret om mig',
  aboutMeLead: 'Ændringer af dit navn, din konto og dine pladser, og hvem der har gjort dem.',
  deskTitle: 'Historik',
  deskSays: 'Alt, hvad der ændres i Klynge, skrives i en journal, som ingen kan rette i.',
  empty:
    'Her er ikke ændret noget endnu. Når nogen skriver, retter eller åbner noget, står det her med navn og tidspunkt.',
  emptyThing: 'Her er ingen ændringer, som du har ret til at se.',
  emptyChoice: 'Ingen ændringer svarer til det, du har valgt.',
  emptyMine: 'Du har ikke ændret noget endnu.',
  emptyAboutMe: 'Ingen har ændret noget om dig endnu.',
  showAll: 'Vis alle ændringer',
  somebody: 'En person',
  doers: { person: 'En person', operator: 'Driften', system: 'Klynge selv' },
  rights: {
    operator: 'som driften, fra kommandolinjen',
    keeper: 'som registerfører',
    oneself: 'på egne vegne',
    system: 'uden at nogen var logget ind',
    secretary: (organization: string | null) =>
      organization === null ? 'som sekretær' : `som sekretær for ${organization}`,
    other: (words: string) => `med retten »${words}«`,
  },
  otherDeed: (action: string) => `gjorde »${action}«`,
  unnamedField: 'Indhold',
  someReference: 'en intern henvisning',
  yes: 'ja',
  no: 'nej',
  nothing: 'intet',
  what: {
    changed: (count: number) => (count === 1 ? 'Hvad blev ændret: 1 felt' : `Hvad blev ændret: ${count} felter`),
    told: (count: number) => (count === 1 ? 'Hvad blev skrevet: 1 felt' : `Hvad blev skrevet: ${count} felter`),
    caption: (id: bigint) => `Felt for felt, ændring ${id}`,
    field: 'Felt',
    before: 'Før',
    after: 'Efter',
    written: 'Skrevet',
    more: (count: number) => `Og ${count} felter mere; de står i dataudgaven.`,
    nothing: 'Der er ikke skrevet mere ned om ændringen.',
    erased: 'Indholdet er slettet af en lovlig grund. At ændringen skete, står her stadig, og forseglingen holder.',
    hidden: 'Indholdet er ikke for dig. At ændringen skete, kan du se.',
  },
  seal: {
    sealed: (seal: bigint, place: number, hash: string) => `Segl ${seal}, plads ${place}, ${hash}`,
    waiting: 'Forsegles om et øjeblik',
    explains: 'Hver ændring forsegles sammen med dem før den, så ingen kan rette i historikken, uden at det ses.',
  },
  allOf: 'Alle ændringer af dette',
  choose: {
    title: 'Vælg ændringer',
    kind: 'Slags',
    person: 'Hvem',
    from: 'Fra dag',
    until: 'Til og med dag',
    all: 'Alle',
    submit: 'Vis',
  },
  pages: { label: 'Sider', newest: 'Nyeste', older: 'Ældre' },
  csv: ['tidspunkt', 'hvem', 'ret', 'handling', 'slags', 'navn', 'segl', 'hash'],
  sentence: ({ who, deed }: Pick<LineView, 'who' | 'deed'>) => `${who} ${deed}`,
  letter: {
    subject: (day: string) => `Klynges journal: dagens segl ${day}`,
    body: (told: { day: string; address: string; seal: bigint; hash: string }) =>
      `Dette er det nyeste segl i journalen på ${told.address}, som det stod ved begyndelsen af ${told.day}.

Segl: ${told.seal}
Hash: ${told.hash}

Gem brevet. Med det kan I til enhver tid få bevist, at ingen har rettet i journalen før den dag.
Bed driften om at køre:

    bin/klynge journal verify --head ${told.seal}:${told.hash}

Svaret siger, om seglet stadig står i kæden, og om alt før det er uændret.
Udebliver brevet en dag, så spørg driften hvorfor.

Brevet siger intet om, hvad der er ændret.
`,
  },
}
