import type { MembershipRefusal } from './actions/add-membership.ts'
import type { EndRefusal } from './actions/end-membership.ts'
import type { ImportLineRefusal } from './actions/import-members.ts'
import type { TableRefusal } from './model/member-table.ts'
import type { Post } from './model/membership.ts'
import type { Deed, Role } from './model/rights-table.ts'
import type { Visibility } from './model/visibility.ts'

const posts: Readonly<Record<Post, string>> = {
  chair: 'Formand',
  'co-chair': 'Medformand',
  'vice-chair': 'Næstformand',
  member: 'Medlem',
  observer: 'Observatør',
  substitute: 'Stedfortræder',
  secretary: 'Sekretær',
  administrative: 'Administrativ deltager',
}

const visibilities: Readonly<Record<Visibility, string>> = {
  public: 'Alle',
  members: 'Alle, der har plads i klyngen',
  level: 'Kun dem, der har plads her',
  secretariat: 'Kun sekretariatet',
  author: 'Kun den, der har skrevet det',
}

const addRefusals: Readonly<Record<MembershipRefusal, string>> = {
  'no-right': 'Kun sekretæren for klyngen eller for dette niveau kan skrive medlemmer ind her.',
  'no-such-organization': 'Der er ingen organisation med den adresse.',
  'no-name': 'Skriv et navn på højst 200 tegn.',
  namesake: 'Der findes allerede en person med det navn. Vælg, om det er den samme.',
  'no-such-person': 'Personen findes ikke.',
  'no-post': 'Vælg, hvad personen er her.',
  'no-such-authority': 'Vælg en myndighed fra listen, eller lad feltet stå tomt.',
  'no-start': 'Skriv den første dag.',
  'not-a-day': 'Det er ikke en dato. Skriv den som 2022-11-08.',
  'no-visibility': 'Vælg, hvem der må se medlemskabet.',
  'period-backwards': 'Den sidste dag ligger før den første.',
  'held-already': 'Personen har allerede det hverv her i hele eller en del af perioden.',
  'no-such-appointer': 'Skriv navnet på den, der har udpeget, med højst 200 tegn, eller en myndigheds adresse.',
  'not-a-substitute': 'Kun en stedfortræder sidder for en anden. Vælg det hverv, eller lad feltet stå tomt.',
  'no-such-seat': 'Vælg en plads her fra listen.',
  'own-substitute': 'Ingen er stedfortræder for sig selv.',
}

const endRefusals: Readonly<Record<EndRefusal, string>> = {
  'no-such-membership': 'Medlemskabet findes ikke her.',
  'no-right': 'Kun sekretæren for klyngen eller for dette niveau kan afslutte medlemskaber her.',
  'not-a-day': 'Det er ikke en dato. Skriv den som 2022-11-08.',
  'ends-before-start': 'Den sidste dag ligger før medlemskabets første.',
  'ends-later': 'Medlemskabet slutter allerede før den dag.',
  'changed-meanwhile':
    'En anden har ændret medlemskabet imens. Perioden ovenfor er den, der gælder nu. Gem igen, hvis din dag skal gælde.',
}

const lineRefusals: Readonly<Record<ImportLineRefusal, string>> = {
  'no-name': 'mangler et navn på højst 200 tegn',
  'not-an-email': 'har en e-mailadresse, der ikke er nogen',
  'no-organization': 'siger ikke, hvilken organisation det er',
  'no-such-organization':
    'nævner en organisation, der ikke findes; skriv dens adresse, fx klynge-nord-nordjylland/politisk-niveau',
  'no-such-authority': 'nævner en myndighed, der ikke findes; skriv dens adresse, fx kommuner/hjoerring',
  'no-post': 'har et ukendt hverv; skriv fx medlem, formand, medformand, observatør eller sekretær',
  'no-start': 'mangler den første dag',
  'not-a-day': 'har en dato, der ikke findes; skriv den som 2022-11-08',
  'no-visibility': 'siger ikke, hvem der må se medlemskabet; skriv alle, klyngen, niveauet eller sekretariatet',
  'period-backwards': 'har en sidste dag før den første',
  'held-already': 'giver et hverv, som personen allerede har i hele eller en del af perioden',
  'no-such-appointer': 'har en adresse på den, der har udpeget, som ikke findes; skriv adressen eller navnet',
  'not-a-substitute': 'siger, hvem personen er stedfortræder for, men hvervet er et andet',
  'no-such-seat': 'er stedfortræder for en, der ikke har præcis én plads samme sted den første dag',
  'own-substitute': 'gør en person til sin egen stedfortræder',
  namesake:
    'har samme navn som en, der allerede findes; skriv personens adresse i kolonnen person, eller ny, hvis det er en anden',
  'no-such-person': 'nævner en person, der ikke findes',
  'other-name': 'har en e-mailadresse eller en person, der hører til et andet navn',
  'has-other-account': 'giver en e-mailadresse til en person, der allerede har en anden',
}

const tableRefusals: Readonly<Record<TableRefusal | 'no-right', (at: string) => string>> = {
  'empty-table': () => 'Filen har ingen linjer under overskrifterne.',
  'unknown-column': (at) => `Kolonnen ${at} kendes ikke.`,
  'missing-column': (at) => `Kolonnen ${at} mangler.`,
  'column-twice': (at) => `Kolonnen ${at} står der to gange.`,
  'too-many-lines': (at) => `Filen har flere end ${at} linjer. Del den.`,
  'no-right': () => 'Kun driften kan læse en medlemsliste ind.',
}

const roles: Readonly<Record<Role, string>> = {
  public: 'Alle',
  account: 'Konto uden plads',
  elsewhere: 'Sekretær i en anden klynge',
  circle: 'Plads på et andet niveau',
  seated: 'Plads på niveauet',
  'level-secretary': 'Niveauets sekretær',
  'cluster-secretary': 'Klyngens sekretær',
  keeper: 'Registerfører',
  operator: 'Driften',
}

const deeds: Readonly<Record<Deed, string>> = {
  'see-public': 'Se det, der er åbent for alle',
  'see-members': 'Se det, der er for klyngen',
  'see-level': 'Se det, der er for niveauet',
  'see-secretariat': 'Se det, der er for sekretariatet',
  'see-author': 'Se andres private udkast',
  'see-history': 'Se, hvad der er ændret, af hvem og med hvilken ret',
  review: 'Indlæse og godkende referater',
  'write-meetings': 'Skrive og rette møder, åbne og lukke punkter og bilag, og skrive uddrag',
  'set-up-groups': 'Nedsætte, forlænge og nedlægge arbejdsgrupper',
  'invite-patients': 'Skrive invitationer til patientinddragelse ind, og hvad der kom ud af dem',
  'write-governing-documents': 'Skrive kommissorium og forretningsorden, og skrive ned, hvem der godkendte dem',
  'write-rules': 'Skrive, ændre og afslutte egne regler',
  'approve-rules': 'Skrive ned, at egne regler er godkendt',
  exempt: 'Skrive fravigelser ned; fra en lov er det kun en oplysning',
  seat: 'Skrive medlemmer ind og afslutte medlemskaber',
  'write-persons': 'Skrive personer ind og rette deres navne',
  invite: 'Oprette konti',
  'keep-register': 'Føre registret: indlæse lister, afgøre uenigheder, skifte kort, skrive embeder',
}

export const da = {
  posts,
  visibilities,
  members: {
    title: 'Medlemmer',
    titleOf: (name: string) => `Medlemmer: ${name}`,
    csv: [
      'person',
      'navn',
      'organisation',
      'hverv',
      'titel',
      'for',
      'udpeget af',
      'stedfortræder for',
      'fra',
      'til',
      'sikkerhed',
      'kilde',
    ],
    lead: (count: number, day: string) =>
      count === 1 ? `Én person har plads her den ${day}.` : `${count} personer har plads her den ${day}.`,
    none: (day: string) => `Ingen medlemmer er skrevet ind for den ${day}.`,
    noneHow: 'Medlemmerne skrives ind af klyngens sekretær.',
    person: 'Person',
    post: 'Hverv',
    onBehalfOf: 'For',
    period: 'Periode',
    noSource: 'uden kilde',
    closed: 'ikke offentligt',
    add: 'Skriv et medlem ind',
    end: 'Afslut',
    endOf: (name: string) => `Afslut medlemskabet for ${name}`,
    all: 'Se alle medlemmer',
    enter: 'Skriv medlemmerne ind',
  },
  add: {
    title: 'Nyt medlem',
    name: 'Navn',
    which: 'Er det den samme person?',
    same: (name: string, seats: string) =>
      seats === '' ? `Ja, ${name}, som endnu ikke har nogen plads` : `Ja, ${name}: ${seats}`,
    another: 'Nej, det er en anden med samme navn',
    post: 'Hvad er personen her?',
    choose: 'Vælg',
    officeTitle: 'Stilling eller hverv, som det skrives',
    officeHint: 'Fx Borgmester eller Sundhedsdirektør. Må stå tomt.',
    onBehalfOf: 'Sidder for',
    nobody: 'Ingen myndighed',
    from: 'Første dag',
    to: 'Sidste dag',
    toHint: 'Lad feltet stå tomt, hvis ingen kender den.',
    visibility: 'Hvem må se medlemskabet?',
    visibilityHint: 'Vælger du alle, får personen en offentlig side.',
    source: 'Hvor står det?',
    sourceHint: 'Fx referatet af et møde. Må stå tomt, men så står der, at kilden mangler.',
    save: 'Skriv ind',
    refusals: addRefusals,
  },
  end: {
    title: 'Afslut medlemskab',
    lead: (name: string, organization: string) => `${name} i ${organization}`,
    now: (period: string) => `Medlemskabet gælder nu ${period}.`,
    to: 'Sidste dag',
    toHint: 'Personens rettigheder holder op, når den dag er gået.',
    save: 'Afslut medlemskabet',
    refusals: endRefusals,
  },
  seats: {
    title: 'Hverv',
    none: (day: string) => `Ingen hverv er kendt for den ${day}.`,
    other: 'Andre perioder',
  },
  desk: {
    title: 'Mit',
    greeting: (name: string) => `Goddag, ${name}`,
    today: {
      lead: (count: number) => (count === 1 ? 'Du har én plads i dag.' : `Du har ${count} pladser i dag.`),
      seats: 'Mine pladser i dag',
      noSeats:
        'Du har ingen plads i en klynge i dag, så du ser det samme som alle andre. Spørg klyngens sekretær, hvis det er forkert.',
    },
    onDay: (day: string) => ({
      lead: (count: number) => (count === 1 ? `Den ${day} er det én plads.` : `Den ${day} er det ${count} pladser.`),
      seats: `Mine pladser den ${day}`,
      noSeats: `Registret kender ingen plads til dig den ${day}.`,
    }),
    signIns: 'Mine login',
    whereSignedIn: 'Se, hvor du er logget ind, og log ud af det, der ikke er dig',
    rights: 'Hvad rettighederne betyder',
  },
  rights: {
    title: 'Hvem må hvad',
    lead: 'Rettigheder følger af en plads i en klynge, på dagen, og af intet andet. En konto giver ingen.',
    body: [
      'Når et medlemskab slutter, holder rettighederne op ved midnat, også for den, der er logget ind.',
      'En klynges sekretær er også sekretær for alle dens niveauer. Et niveaus sekretær er det kun for sit niveau.',
      'En stilling i en region, en kommune eller på et hospital giver ikke i sig selv adgang til noget i en klynge.',
      'Driften holder maskinen i gang: den opretter konti, skriver de første sekretærer ind og indlæser registret. Den ser ikke det, der er lukket.',
      'Det, som ingen har sagt, hvem der må se, er lukket.',
    ],
    caption: 'Hvem må hvad med det, der hører til et niveau i en klynge',
    deed: 'Handling',
    yes: 'ja',
    no: 'nej',
    about: 'Om Klynge',
  },
  importing: {
    tableRefusals,
    line: (line: number, refusal: ImportLineRefusal) => `Linje ${line} ${lineRefusals[refusal]}.`,
    outcomes: { 'new-person': 'ny person', 'known-person': 'kendt person', unchanged: 'uændret' },
    written: (count: number) =>
      count === 1 ? 'Ét medlemskab er skrevet ind.' : `${count} medlemskaber er skrevet ind.`,
    preview: 'Intet er skrevet ind: det var et gennemsyn.',
    refused: 'Intet er skrevet ind: ret linjerne, og prøv igen.',
  },
  roles,
  deeds,
  api: {
    members: 'Hvem der sidder i en klynge eller på et niveau en dag, i hvilket hverv og for hvem.',
    memberName:
      'Kun dem, hvis navn har hvert af disse ord i sig. Siden deler lange lister op; her kommer alle på én gang.',
    rights: 'Hvem der må hvad i Klynge, som programmet selv regner det ud.',
  },
}
