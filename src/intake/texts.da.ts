import type { Visibility } from '../governance/model/visibility.ts'
import type {
  AttendanceMark,
  Chair,
  Outcome,
  RecommendationVerb,
  SectionKind,
} from '../meetings/model/meeting-record.ts'
import type { Objection } from '../meetings/model/objection.ts'
import { extractionTexts } from './extraction/texts.da.ts'
import type { CorrectionNo } from './model/corrections.ts'
import type { DocumentState } from './model/document.ts'
import type { Reason } from './model/matching.ts'
import type { About } from './model/verdicts.ts'

const about: Readonly<Record<About, string>> = {
  kind: 'Dokumentet er',
  organization: 'Hvem der mødtes',
  title: 'Dokumentets titel',
  day: 'Mødedag',
  start: 'Begyndte',
  end: 'Sluttede',
  location: 'Sted',
  participant: 'Deltager',
  heading: 'Punkt',
  openness: 'Åbent eller lukket',
  caseNumber: 'Sagsnummer',
  documentNumber: 'Dokumentnummer',
  section: 'Afsnit',
  recommendation: 'Indstilling',
  decision: 'Beslutning',
  attachment: 'Bilag',
  amount: 'Beløb',
  remark: 'Bemærkning fra læsningen',
}

const states: Readonly<Record<DocumentState, string>> = {
  waiting: 'Bliver læst',
  read: 'Klar til gennemgang',
  unreadable: 'Kunne ikke læses',
  accepted: 'Skrevet ind',
  refused: 'Lagt til side',
}

const visibilities: Readonly<Record<Visibility, string>> = {
  public: 'Alle',
  members: 'Klyngens medlemmer',
  level: 'Kun dem, der sidder i organisationen',
  secretariat: 'Kun sekretariatet',
  author: 'Kun mig selv',
}

const marks: Readonly<Record<AttendanceMark, string>> = {
  present: 'til stede',
  apology: 'afbud',
  absent: 'fraværende',
  invited: 'indbudt',
}

const chairs: Readonly<Record<Chair, string>> = {
  chair: 'formand',
  'co-chair': 'medformand',
  'vice-chair': 'næstformand',
}

const outcomes: Readonly<Record<Outcome, string>> = {
  approved: 'godkendt',
  noted: 'taget til efterretning',
  discussed: 'drøftet',
  agreed: 'enighed',
  recommended: 'anbefalet',
  postponed: 'udsat',
  rejected: 'ikke godkendt',
  removed: 'taget af dagsordenen',
  'no-remarks': 'ingen bemærkninger',
  other: 'andet udfald',
}

const verbs: Readonly<Record<RecommendationVerb, string>> = {
  note: 'tage til efterretning',
  discuss: 'drøfte',
  approve: 'godkende',
  decide: 'beslutte',
  inform: 'orientere',
  recommend: 'anbefale',
  other: 'andet',
}

const sections: Readonly<Record<SectionKind, string>> = {
  statement: 'sagsfremstilling',
  background: 'baggrund',
  'relation-to-policy': 'sammenhæng til andre politikker',
  economy: 'økonomi',
  legal: 'lovgrundlag',
  hearing: 'høring',
  treatment: 'sagsgang',
  recommendation: 'indstilling',
  decision: 'beslutning',
  absence: 'fravær',
  attachments: 'bilag',
  other: 'andet',
}

const corrections: Readonly<Record<CorrectionNo, string>> = {
  'not-a-day': 'Skriv dagen som år-måned-dag, for eksempel 2022-11-08.',
  'not-a-time': 'Skriv klokkeslættet som 14:30. Til stede skrives som 14:30–16:00.',
  'not-an-amount': 'Skriv beløbet i kroner, for eksempel 2.217.349,00.',
  'not-a-year': 'Skriv året med fire cifre.',
  'not-a-choice': 'Vælg et af svarene.',
  needed: 'Feltet skal udfyldes.',
  'too-long': 'Teksten er for lang til feltet.',
  'not-correctable': 'Det kan ikke rettes her.',
}

const objections: Readonly<Record<Objection, string>> = {
  'no-day': 'Mødet mangler en dag.',
  'no-items-and-no-people': 'Et møde skal have mindst ét punkt eller én deltager. Tilføj det, læsningen ikke så.',
  'no-such-time': 'Et klokkeslæt kan ikke læses. Ret det til for eksempel 15:00.',
  'name-missing': 'En deltager mangler et navn. Ret eller afvis deltageren.',
  'name-too-long': 'Et navn er længere end 200 tegn. Ret deltageren.',
  'title-missing': 'Et bilag mangler en titel. Ret eller afvis bilaget.',
  'for-author-alone': 'Et møde, som andre kan se, kan ikke have dele, som kun du kan se.',
  'amount-out-of-range': 'Et beløb eller et år er ikke et, der kan gemmes. Ret det.',
  'unprintable-text': 'En tekst indeholder tegn, der ikke kan gemmes. Ret den.',
}

const reasons: Readonly<Record<Reason, string>> = {
  'same-name': 'samme navn',
  'similar-name': 'navnet ligner',
  'seat-here': 'havde plads her den dag',
  'same-office': 'havde det hverv den dag',
}

export const da = {
  about,
  states,
  visibilities,
  marks,
  chairs,
  outcomes,
  verbs,
  sections,
  reasons,
  extraction: extractionTexts,
  kinds: { agenda: 'en dagsorden', minutes: 'et referat', case: 'en sag' },
  openness: { open: 'åbent', closed: 'lukket', silent: 'ikke sagt' },
  nothing: 'ikke nævnt',

  list: {
    title: 'Indlæsning',
    lead: (open: number) =>
      open === 0
        ? 'Her bliver referater og dagsordener til møder, når du har set dem efter.'
        : open === 1
          ? 'Ét dokument venter på din gennemgang.'
          : `${open} dokumenter venter på din gennemgang.`,
    empty:
      'Her kommer de dokumenter, du lægger ind, og hvor langt de er. Læg et referat, en dagsorden eller en sag ind ovenfor; Klynge læser det, og du ser efter, om det er rigtigt læst.',
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

  review: {
    over: (organization: string) => `Indlæsning · ${organization}`,
    progress: (decided: number, total: number, doubts: number) =>
      `${decided} af ${total} gennemgået, ${doubts === 0 ? 'ingen tvivl tilbage' : doubts === 1 ? '1 tvivl' : `${doubts} tvivl`}.`,
    waiting: 'Dokumentet bliver læst. Det tager højst et øjeblik; genindlæs siden for at se resultatet.',
    unreadable: 'Dokumentet kunne ikke læses.',
    refused: 'Dokumentet er lagt til side. Det er ikke blevet til et møde.',
    toText: 'Til teksten',
    toClaims: 'Til oplysningerne',
    toAccess: 'Til hvem der må se det',
    toAccept: 'Til godkendelsen',
    jump: 'På siden',
    original: 'Hent den oprindelige fil',
    text: 'Dokumentets tekst',
    page: (page: number, pages: number) => `Side ${page} af ${pages}`,
    unreadablePage: 'Siden viser noget, men giver ingen tekst. Se den i den oprindelige fil.',
    asLines: 'Vis teksten som linjer',
    asPages: 'Vis teksten på siden',
    claims: 'Oplysninger',
    doubts: (count: number) => (count === 1 ? 'Tvivl: 1 at afgøre' : `Tvivl: ${count} at afgøre`),
    head: 'Mødet',
    participants: 'Deltagere',
    remarks: 'Bemærkninger fra læsningen',
    item: (number: string | null, title: string | null) =>
      `Punkt ${number ?? 'uden nummer'}${title === null ? '' : `: ${title}`}`,
    source: (page: number, line: number, end: number | null) =>
      end === null ? `side ${page}, linje ${line}` : `side ${page}, linje ${line}–${end}`,
    added: 'tilføjet i gennemgangen',
    accept: 'Godkend',
    noted: 'Set',
    correct: 'Ret',
    refuse: 'Afvis',
    reopen: 'Fortryd',
    notAnItem: 'Ikke et punkt',
    verdict: { accepted: 'godkendt', corrected: 'rettet', refused: 'afvist' },
    suggestion: 'Måske:',
    readAs: 'Læst som:',
    save: 'Gem rettelsen',
    cancel: 'Lad være',
    correcting: (what: string) => `Ret: ${what}`,
    adding: (what: string) => `Tilføj: ${what}`,
    add: 'Tilføj',
    addWhat: 'Tilføj det, læsningen ikke så:',
    rest: (count: number) =>
      count === 1 ? 'Godkend den ene, ingen tvivler på' : `Godkend de ${count}, ingen tvivler på`,
    seeAll: (count: number) => `Set: alle ${count} bemærkninger fra læsningen`,
    restOfItem: 'Godkend resten af punktet',
    someDecided: (decided: number, total: number) => `${decided} af ${total} gennemgået`,
    onlyItem: 'Vis kun dette punkt',
    wholeDocument: 'Vis hele dokumentet',
    parts: 'Dele af dokumentet',
    longDocument: (items: number) => `Dokumentet har ${items} punkter. De vises ét ad gangen, tvivlene først.`,
  },

  keys: {
    heading: 'Tastaturgenveje',
    on: 'Tastaturgenveje er slået til: j og k går frem og tilbage, a godkender, e retter, r afviser.',
    off: 'Tastaturgenveje er slået fra.',
    turnOff: 'Slå genveje fra',
    turnOn: 'Slå genveje til',
  },

  fields: {
    value: 'Det skal være',
    name: 'Navn',
    title: 'Titel',
    personTitle: 'Titel eller hverv, som det står',
    group: 'Overskrift, navnet står under',
    party: 'Partibogstav',
    chair: 'Leder mødet',
    noChair: 'nej',
    attendance: 'Fremmøde',
    substituteFor: 'I stedet for',
    absentFrom: 'Ikke med ved punkt',
    absentFromHint: 'Numre med komma imellem.',
    presence: 'Til stede fra og til',
    presenceHint: 'For eksempel 13:00–14:30; 15:10–.',
    number: 'Nummer',
    heading: 'Overskrift',
    kind: 'Slags',
    text: 'Tekst',
    verb: 'Hvad mødet bliver bedt om',
    by: 'Indstillet af',
    outcome: 'Udfald',
    noOutcome: 'dokumentet siger det ikke',
    organization: 'Besluttet af, hvis det ikke er dem, der mødtes',
    date: 'Dato, hvis det ikke er mødedagen',
    absent: 'Fraværende ved beslutningen',
    dissent: 'Mente noget andet',
    namesHint: 'Én på hver linje: Navn (A)',
    dissentHint: 'Én på hver linje: Navn (A): det, vedkommende mente',
    documentNumber: 'Dokumentnummer',
    caseReference: 'Sagshenvisning',
    public: 'Dokumentet siger, at bilaget er',
    kroner: 'Beløb i kroner',
    year: 'År',
    estimated: 'Anslået',
    yes: 'ja',
    no: 'nej',
    amountText: 'Som det står',
    amountParty: 'Part eller kolonne',
  },

  says: {
    substituteFor: (name: string) => `i stedet for ${name}`,
    absentFrom: (numbers: string) => `ikke med ved punkt ${numbers}`,
    under: (group: string) => `under “${group}”`,
    by: (who: string) => `indstillet af ${who}`,
    outcome: (outcome: string) => `udfald: ${outcome}`,
    noOutcome: 'uden udfald i dokumentet',
    absent: (names: string) => `fraværende: ${names}`,
    dissent: (names: string) => `mente noget andet: ${names}`,
    for: (year: number) => `for ${year}`,
    estimated: 'anslået',
    case: (number: string) => `sag ${number}`,
    document: (number: string) => `dokument ${number}`,
    untitled: 'uden titel',
  },

  person: {
    sure: (count: number) =>
      count === 1
        ? 'Knyt den ene, hvor navn og plads kun passer på én person'
        : `Knyt de ${count}, hvor navn og plads kun passer på én person`,
    printed: 'Står kun som trykt',
    same: (name: string) => `Er ${name}`,
    undecided: 'Ikke valgt: står kun som trykt',
    sameAs: (name: string) => `Samme som ${name}`,
    new: 'Ny person',
    office: 'Ny person i offentligt hverv',
    only: 'Kun som trykt',
    choose: 'Vælg person',
    label: 'Hvem er det?',
  },

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

  refusals: {
    ...corrections,
    ...objections,
    missing: 'Der er ikke noget at gennemgå her.',
    'not-open': 'Dokumentet er ikke til gennemgang nu.',
    'no-such-claim': 'Oplysningen findes ikke længere.',
    'no-such-item': 'Punktet findes ikke.',
    'no-such-person': 'Personen findes ikke.',
    'not-refusable': 'Det kan ikke afvises, kun rettes.',
    'decided-by-colleague': 'En kollega har afgjort den oplysning, siden du så den. Her er den, som den står nu.',
    'reason-needed': 'Skriv, hvorfor ikke alle må se det, eller hvorfor det åbnes.',
    'not-offered': 'Vælg, hvem der må se det.',
    'name-unusable': 'Navnet kan ikke bruges til en person. Ret deltageren først.',
    'matched-already': 'Der er allerede valgt en person. Vælg en anden, eller kun som trykt.',
    'already-accepted': 'En kollega har allerede skrevet mødet ind. Her er det, som det blev.',
    'changed-meanwhile':
      'Gennemgangen er ændret, siden du så den, måske af en kollega. Her er den, som den står nu. Se den efter, og godkend så igen.',
    incomplete: 'Noget mangler endnu. Listen nederst siger hvad.',
    'not-accepted': 'Dokumentet er ikke skrevet ind.',
    'replaced-since': 'Mødet er afløst af en nyere udgave. Fortryd den først.',
    'changed-since': 'Mødet er ændret, siden det blev skrevet ind; det ville gå tabt. Ret det på mødets egen side.',
  },
}
