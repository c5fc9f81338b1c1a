import type { ApprovalRefusal } from './actions/approve-version.ts'
import type { DropVersionRefusal } from './actions/drop-draft-version.ts'
import type { VersionRefusal } from './actions/write-version.ts'
import type { DocumentKind } from './model/governing/governing-document.ts'
import type { SectionDifference } from './model/governing/word-difference.ts'

const kinds: Readonly<Record<DocumentKind, string>> = {
  'terms-of-reference': 'Kommissorium',
  'rules-of-procedure': 'Forretningsorden',
}

const own: Readonly<Record<DocumentKind, string>> = {
  'terms-of-reference': 'et kommissorium',
  'rules-of-procedure': 'en forretningsorden',
}

const leads: Readonly<Record<DocumentKind, string>> = {
  'terms-of-reference': 'Kommissoriet siger, hvad organisationen er til for, og hvem der sidder i den.',
  'rules-of-procedure':
    'Forretningsordenen siger, hvordan organisationen arbejder: hvem der indkalder, og hvordan der besluttes.',
}

const changes: Readonly<Record<SectionDifference['what'], string>> = {
  same: 'uændret',
  added: 'nyt',
  removed: 'udgået',
  changed: 'ændret',
}

const versionRefusals: Readonly<Record<VersionRefusal, string>> = {
  'no-such-organization': 'Organisationen findes ikke.',
  'no-such-version': 'Versionen findes ikke.',
  'no-right': 'Kun sekretæren for organisationen skriver her.',
  'no-title': 'Skriv dokumentets titel.',
  'no-text': 'Skriv teksten, eller vælg den fil, den står i.',
  'no-visibility': 'Sig, hvem der må se den, når den er godkendt.',
  'no-source': 'Skriv, hvor teksten kommer fra.',
  'approved-already': 'Versionen er godkendt og bliver stående. Skriv en ny version.',
  'changed-meanwhile': 'En kollega har rettet udkastet, mens du skrev. Her står begge tekster; saml dem, og gem igen.',
}

const dropRefusals: Readonly<Record<DropVersionRefusal, string>> = {
  'no-such-organization': versionRefusals['no-such-organization'],
  'no-such-version': versionRefusals['no-such-version'],
  'no-right': 'Kun sekretæren for organisationen sletter udkast.',
  'approved-already': 'Versionen er godkendt og bliver stående.',
  'changed-meanwhile': 'En kollega har rettet udkastet, siden du åbnede siden. Læs det igen, før du sletter det.',
}

const approvalRefusals: Readonly<Record<ApprovalRefusal, string>> = {
  'no-such-organization': 'Organisationen findes ikke.',
  'no-such-version': 'Versionen findes ikke.',
  'no-right': 'Kun sekretæren for organisationen skriver godkendelser ned.',
  'no-such-authority': 'Vælg den, der godkendte.',
  'no-such-decision': 'Beslutningen findes ikke i klyngens møder.',
  'no-day': 'Skriv dagen, eller vælg den beslutning, der godkendte.',
  'not-a-day': 'Det er ikke en dag.',
  'another-day': 'Beslutningen er truffet en anden dag. Lad feltet stå tomt, så bruges beslutningens dag.',
  'not-yet': 'Dagen er ikke kommet endnu.',
  'later-version': 'En anden version gælder fra samme dag eller senere. Skriv en senere dag, som denne gælder fra.',
  'changed-meanwhile': 'En kollega har rettet versionen, siden du åbnede siden. Læs den igen, og godkend så.',
}

export const da = {
  kinds,
  own,
  leads,
  changes,
  versionRefusals,
  approvalRefusals,
  titleOf: (kind: string, name: string) => `${kind}: ${name}`,
  holds: (number: number, period: string) => `Version ${number} gælder ${period}.`,
  noneOn: (what: string, day: string) => `Klynge kender ikke ${what}, der gælder her den ${day}.`,
  noneHow: 'Sekretæren kan skrive teksten ind og skrive ned, hvem der godkendte den og hvornår.',
  notThen: (name: string, day: string) => `${name} fandtes ikke den ${day}.`,
  version: (number: number) => `Version ${number}`,
  draft: 'udkast',
  draftSays: 'Dette er et udkast. Det binder ingen, og kun sekretariatet ser det, før det er godkendt.',
  approvedBy: 'Godkendt af',
  byDecision: 'ved beslutningen',
  byClosedDecision: 'ved en beslutning, der ikke er åben for dig',
  withoutDecision: 'uden at en beslutning er knyttet til',
  notDecided:
    'Ingen beslutning er knyttet til godkendelsen, så reglen om, at dokumentet er godkendt, kan ikke bedømmes.',
  approvals: 'Godkendelse',
  text: 'Teksten',
  noText: 'Teksten er ikke skrevet ind; den står i originalen.',
  original: 'Hent originalen',
  source: 'Kilde',
  rules: 'Regler, som dokumentet bærer',
  rulesDraft: 'udkast',
  noRules: 'Der er ikke skrevet regler ind for denne version.',
  allRules: 'Se og skriv reglerne',
  versions: 'Alle versioner',
  versionHead: ['Version', 'Titel', 'Gælder', 'Godkendt'],
  write: 'Skriv en ny version',
  edit: 'Ret udkastet',
  approve: 'Godkend',
  drop: 'Slet udkastet',
  addApproval: 'Skriv endnu en godkendelse ned',
  composition: 'Se, om organisationen er sat sammen, som reglerne siger',
  other: { 'terms-of-reference': 'Se forretningsordenen', 'rules-of-procedure': 'Se kommissoriet' } satisfies Record<
    DocumentKind,
    string
  >,
  difference: {
    title: (number: number) => `Ændret siden version ${number}`,
    none: (number: number) => `Teksten er den samme som i version ${number}.`,
    introduction: 'Indledning',
    legend: 'Det overstregede er udgået, det understregede er nyt.',
  },
  panel: {
    title: 'Kommissorium og forretningsorden',
    holds: (kind: string, number: number, since: string) => `${kind}, version ${number}, gælder fra ${since}`,
    draft: (kind: string, number: number) => `${kind}, version ${number}, er et udkast`,
    none: (kind: string) => `${kind} er ikke skrevet ind`,
  },
  form: {
    newTitle: (what: string) => `Skriv ${what}`,
    editTitle: (number: number) => `Ret version ${number}`,
    title: 'Titel',
    text: 'Tekst',
    textHint: 'En linje, der begynder med # og et mellemrum, er en overskrift. En tom linje skiller afsnit.',
    file: 'Originalen, hvis den er en fil',
    fileHint: 'PDF, Word eller tekst. Den ligger ved siden af teksten og kan hentes af dem, der må se versionen.',
    visibility: 'Hvem må se den, når den er godkendt?',
    visibilityHint: 'Et udkast ser kun sekretariatet.',
    source: 'Kilde',
    sourceHint: 'Hvor teksten kommer fra, for eksempel »Bilag 1 til mødet 8. november 2022«.',
    save: 'Gem udkastet',
    theirs: 'Sådan står udkastet nu',
  },
  approving: {
    title: (kind: string, number: number) => `Godkend: ${kind}, version ${number}`,
    lead: 'Den første godkendelse sætter versionen i kraft. Den version, der gjaldt før, slutter dagen før, og reglerne følger med.',
    more: 'Versionen er godkendt. Her kan du skrive ned, at også en anden har godkendt den.',
    by: 'Hvem godkendte?',
    decision: 'Beslutningen',
    decisionHint:
      'Beslutninger, som klyngens referater fortæller om. Knyt den til, så alle kan følge godkendelsen hjem.',
    noDecision: 'Ingen beslutning i Klynge',
    on: 'Dag',
    onHint: 'Tom: beslutningens dag.',
    from: 'Gælder fra',
    fromHint: 'Tom: den dag, den blev godkendt.',
    save: 'Skriv godkendelsen ned',
  },
  dropping: {
    title: (number: number) => `Slet udkastet, version ${number}`,
    lead: (title: string) =>
      `${title} forsvinder. Ingen er bundet af udkastet. Regler, som det bærer, bliver liggende som et udkast for sig.`,
    save: 'Slet udkastet',
    refusals: dropRefusals,
  },
  api: {
    current:
      'En organisations kommissorium eller forretningsorden på en dag, med godkendelse, kilde og alle versioner.',
    version: 'Én version af et kommissorium eller en forretningsorden, og hvad der er ændret siden den forrige.',
  },
  told: {
    document: (kind: string, number: number) => `${kind}, version ${number}`,
  },
}
