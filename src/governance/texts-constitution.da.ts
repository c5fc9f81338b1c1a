import type { BeginRefusal } from './actions/begin-constitution.ts'
import type { CarryOutRefusal } from './actions/carry-out-constitution.ts'
import type { TakeBackRefusal } from './actions/take-back-constitution.ts'
import type { LineRefusal } from './actions/write-line.ts'
import type { Choice, ConstitutionState } from './model/constitution/constitution.ts'
import type { Trouble } from './model/constitution/plan.ts'

const choices: Readonly<Record<Choice, string>> = {
  continues: 'Fortsætter',
  changes: 'Fortsætter med ændring',
  ends: 'Slutter',
  comes: 'Kommer til',
}

const states: Readonly<Record<ConstitutionState, string>> = {
  draft: 'kladde',
  'carried-out': 'gennemført',
  'taken-back': 'fortrudt',
  'put-aside': 'lagt væk',
}

const troubles: Readonly<Record<Trouble['word'], string>> = {
  gone: 'Pladsen findes ikke længere. Hent pladserne igen, så forsvinder linjen.',
  'changed-meanwhile':
    'En anden har ændret pladsen, siden kladden blev lavet. Hent pladserne igen, og se, om valget stadig passer.',
  'held-already':
    'Personen ville have det samme hverv to gange samme sted på samme tid. Lad den ene plads slutte, eller vælg et andet hverv.',
  namesake: 'Der findes nu en person med det navn. Åbn linjen, og sig, om det er den samme.',
  'no-such-person': 'Personen findes ikke længere. Åbn linjen, og vælg igen.',
  'not-there': 'Stedet findes ikke den første dag. Vælg et andet sted, eller lad pladsen slutte.',
  'not-listed': 'er kommet til, siden kladden blev lavet. Hent pladserne igen, og vælg, hvad der skal ske.',
}

const beginRefusals: Readonly<Record<BeginRefusal, string>> = {
  'no-such-organization': 'Organisationen findes ikke.',
  'not-a-day': 'Det er ikke en dato. Skriv den som 2026-01-01.',
  'not-then': 'Organisationen findes ikke den dag. Vælg en dag, hvor den gør.',
  'no-source': 'Skriv, hvor det står, hvem der er valgt. De nye pladser viser det som kilde.',
}

const lineRefusals: Readonly<Record<LineRefusal, string>> = {
  'no-such-constitution': 'Kladden findes ikke.',
  'not-a-draft': 'Kladden er gennemført eller lagt væk og kan ikke ændres.',
  'no-such-line': 'Linjen findes ikke længere i kladden.',
  'no-organization': 'Vælg, hvor personen skal sidde.',
  'not-there': 'Stedet findes ikke den første dag.',
  'no-name': 'Skriv et navn på højst 200 tegn.',
  namesake: 'Der findes allerede en person med det navn. Vælg, om det er den samme.',
  'no-such-person': 'Personen findes ikke.',
  'no-post': 'Vælg, hvad personen bliver her.',
  'no-such-authority': 'Vælg en myndighed fra listen, eller lad feltet stå tomt.',
  'no-such-appointer': 'Skriv navnet på den, der har udpeget, med højst 200 tegn, eller en myndigheds adresse.',
  'no-visibility': 'Vælg, hvem der må se pladsen.',
  'changed-meanwhile':
    'En kollega har ændret linjen imens. Det, der gælder nu, står herunder. Skriv det igen, hvis dit skal gælde.',
}

const carryOutRefusals: Readonly<Record<CarryOutRefusal, string>> = {
  'no-such-constitution': lineRefusals['no-such-constitution'],
  'not-a-draft': 'Kladden er allerede gennemført eller lagt væk.',
  'changed-meanwhile': 'En kollega har ændret noget imens, og intet er gennemført. Se det igennem igen herunder.',
  troubles: 'Intet er gennemført: nogle linjer kan ikke stå, som de er. De er nævnt herunder.',
  'own-seat':
    'Intet er gennemført: din egen ret ville ophøre midt i det. En anden af klyngens sekretærer må gennemføre det.',
}

const takeBackRefusals: Readonly<Record<TakeBackRefusal, string>> = {
  'no-such-constitution': 'Konstitueringen findes ikke.',
  'not-carried-out': 'Konstitueringen er ikke gennemført.',
  'changed-meanwhile': 'Siden er ændret imens. Se den igen, før du fortryder.',
  'changed-since': 'Intet er fortrudt: mindst én af pladserne er ændret siden. Ret de enkelte medlemskaber i stedet.',
  'used-since': 'Intet er fortrudt: noget nyere hviler på en af de nye pladser. Ret de enkelte medlemskaber i stedet.',
  'own-seat': 'Intet er fortrudt: din ret følger af en af de nye pladser. En anden af klyngens sekretærer må fortryde.',
}

export const da = {
  title: 'Konstituering',
  choices,
  states,
  troubles,
  begin: {
    title: 'Ny konstituering',
    lead: 'Pladserne skifter på én dag, som efter et valg. Du laver en kladde, ser den igennem og gennemfører det hele på én gang.',
    firstDay: 'Første dag for de nye pladser',
    firstDayHint: 'Foreslået er en dag, hvor valgperioderne skifter, mens organisationen findes.',
    termNow: (name: string) => `I dag løber ${name}.`,
    source: 'Hvor står det, hvem der er valgt?',
    sourceHint: 'Fx referatet af det konstituerende møde. De nye pladser viser det som kilde.',
    save: 'Lav en kladde',
    terms: 'Valgperioder',
    drafts: 'Kladder',
    earlier: 'Tidligere',
    refusals: beginRefusals,
    line: (day: string, state: string) => `Fra den ${day}: ${state}`,
    link: 'Konstituering efter valg',
  },
  draft: {
    titleOf: (day: string) => `Konstituering fra den ${day}`,
    lead: (last: string) =>
      `Vælg, hvad der sker med hver plads. De, der slutter, har sidste dag den ${last}. Intet sker, før kladden gennemføres.`,
    source: (title: string) => `Kilde: ${title}.`,
    begun: (by: string, at: string) => `Begyndt af ${by} den ${at}.`,
    choose: (name: string) => `Hvad sker der med ${name}?`,
    fromThen: 'Fra den første dag',
    edit: 'Ret hverv',
    editOf: (name: string) => `Ret hverv, titel eller myndighed for ${name}`,
    editComer: (name: string) => `Ret hverv eller andet for ${name}`,
    save: 'Gem valgene',
    saveAndSee: 'Gem, og se, hvad der sker',
    see: 'Se, hvad der sker',
    add: 'Skriv en ny ind',
    list: 'Indsæt en liste af nye',
    allEnd: 'Lad alle her slutte',
    allContinue: 'Lad alle her fortsætte',
    comers: 'Kommer til',
    nobody: 'Ingen har plads her dagen før.',
    empty: 'Ingen har plads dagen før. Skriv dem ind, der kommer til.',
    conflict: (mine: string, theirs: string) =>
      `Du valgte »${mine}«, men en kollega har imens valgt »${theirs}«. Gem igen, hvis dit valg skal gælde.`,
    conflicts: 'En kollega har valgt noget andet for nogle af de samme pladser. Intet af dit er gemt endnu.',
    renew: 'Hent pladserne igen',
    renewWhy: 'Der er ændret medlemskaber, siden kladden blev lavet.',
    aside: 'Læg kladden væk',
    asideWhy: 'Lægger du kladden væk, sker der ikke noget. Den kan ikke hentes frem igen.',
  },
  line: {
    add: 'Ny fra den første dag',
    change: (name: string) => `${name} fra den første dag`,
    now: (text: string) => `Nu: ${text}.`,
    organization: 'Hvor skal personen sidde?',
    post: 'Hvad bliver personen her?',
    save: 'Gem linjen',
    remove: 'Tag linjen ud af kladden',
    refusals: lineRefusals,
  },
  list: {
    title: 'Indsæt en liste af nye',
    lead: 'Vælg en fil, eller indsæt en tabel, som et regneark gemmer den som CSV. Den første linje er kolonnernes navne.',
    file: 'Fil',
    fileHint: 'En CSV-fil fra et regneark. Vælger du en fil, bliver feltet nedenfor ikke læst.',
    table: 'Eller tabellen selv',
    tableHint:
      'Kolonner: navn og hverv skal være der. Titel, sidder for, organisation, synlighed og person må være der. Står organisationen der ikke, er det den, kladden er for. Står synligheden der ikke, ser kun sekretariatet pladsen.',
    save: 'Skriv linjerne i kladden',
    refused: 'Ingen linjer er skrevet i kladden.',
    line: (line: number, problem: string) => `Linje ${line} ${problem}.`,
    refusals: {
      'not-here': 'nævner en organisation, som kladden ikke er om',
      'other-day': 'har sine egne dage; alle i kladden begynder på dens første dag, så fjern kolonnerne fra og til',
    },
  },
  preview: {
    title: 'Se, hvad der sker',
    lead: (day: string, ends: number, changes: number, comes: number, stays: number) =>
      `Den ${day}: ${ends} slutter, ${changes} ændres, ${comes} kommer til, ${stays} fortsætter.`,
    nothing: 'Kladden ændrer ikke noget endnu.',
    troubles: 'Det kan ikke gennemføres endnu',
    ends: 'Slutter',
    changes: 'Ændres',
    comes: 'Kommer til',
    stays: 'Fortsætter',
    becomes: (before: string, after: string) => `${before} → ${after}`,
    last: (day: string) => `Sidste dag er den ${day}. Rettighederne holder op ved midnat.`,
    first: (day: string) => `De nye får ingen adgang før den ${day}.`,
    rules: 'Hvad reglerne siger',
    rulesLead: (last: string, first: string) =>
      `Den ${last}, som pladserne er nu, og den ${first}, som kladden gør dem.`,
    rule: 'Regel',
    before: 'Dagen før',
    after: 'Første dag',
    why: 'Hvorfor',
    notAsked: 'gjaldt ikke',
    changed: 'nyt',
    same: (count: number) =>
      count === 1 ? 'Én regel siger det samme som dagen før' : `${count} regler siger det samme som dagen før`,
    noOther: 'Ingen regel siger noget andet end dagen før.',
    noRules: 'Ingen regler gælder her den dag.',
    noSecretary: (where: string) =>
      `Ingen sekretær har plads her fra den første dag: ${where}. Så kan ingen skrive der, før driften sætter en ny ind.`,
    ownEnds: 'Du er selv ikke sekretær her fra den første dag. Du kan ikke fortryde bagefter.',
    ownNow: 'Din egen ret ville ophøre midt i det hele, fordi dagen er nået. En anden sekretær må gennemføre det.',
    carryOut: 'Gennemfør konstitueringen',
    back: 'Tilbage til kladden',
    refusals: carryOutRefusals,
  },
  record: {
    carriedOut: (by: string, at: string) => `Gennemført af ${by} den ${at}.`,
    takenBack: (by: string, at: string) => `Fortrudt af ${by} den ${at}. Pladserne er, som de var før.`,
    putAside: 'Kladden er lagt væk. Intet er ændret.',
    takeBack: 'Fortryd konstitueringen',
    takeBackWhy:
      'Alle pladser bliver præcis, som de var før. Det kan lade sig gøre, så længe ingen har ændret dem siden.',
    members: 'Se medlemmerne',
    refusals: takeBackRefusals,
  },
  panel: {
    title: 'Konstitueringer, der ikke er gennemført',
    line: (name: string, day: string) => `${name}, fra den ${day}`,
  },
}
