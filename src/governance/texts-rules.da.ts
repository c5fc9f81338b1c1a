import type { ApproveSetRefusal } from './actions/approve-rule-set.ts'
import type { EndExemptionRefusal } from './actions/end-exemption.ts'
import type { EndRuleRefusal } from './actions/end-rule.ts'
import type { EndSetRefusal } from './actions/end-rule-set.ts'
import type { ExemptRefusal } from './actions/exempt.ts'
import type { WriteRuleRefusal } from './actions/write-rule.ts'
import type { ChangeSetRefusal, WriteSetRefusal } from './actions/write-rule-set.ts'
import type { DemandKind } from './model/rules/read-demand.ts'
import type { RuleSet, Severity } from './model/rules/rule.ts'
import type { ParameterName } from './model/rules/rule-fields.ts'
import { appointers, behalfs, facts, levels, offices, posts } from './texts-check-words.da.ts'

const kinds: Readonly<Record<DemandKind, { readonly name: string; readonly says: string }>> = {
  seats: { name: 'Antal pladser', says: 'Så mange medlemmer sidder for en part, fx mindst to for almen praksis.' },
  office: {
    name: 'En i et embede er med',
    says: 'Et af medlemmerne har et bestemt embede, fx formand for regionsrådet.',
  },
  municipalities: {
    name: 'Hver kommune har en plads',
    says: 'Kommune for kommune: hvem der sidder for den, og hvor mange det må være.',
  },
  'co-chairs': { name: 'To formænd', says: 'To ligestillede formænd: én for regionen og én borgmester.' },
  observers: { name: 'Nogle er observatører', says: 'De, der har et bestemt embede, deltager uden at være medlemmer.' },
  'post-for': { name: 'Et hverv hører til en part', says: 'Fx at næstformanden sidder for en kommune.' },
  appointed: {
    name: 'Udpeget af nogen',
    says: 'Så mange medlemmer er udpeget af fx PLO eller kommunernes kontaktråd.',
  },
  'appointed-each': { name: 'Hver part udpeger sine', says: 'Følger kun med de regler, der er leveret med Klynge.' },
  secretariat: {
    name: 'Fælles sekretariat',
    says: 'Sekretariatet kommer fra regionen og fra den kommunale formands kommune.',
  },
  happened: {
    name: 'Så tit sker noget',
    says: 'Fx mindst to møder i et kalenderår, eller at forretningsordenen er vedtaget.',
  },
  levels: { name: 'Niveauerne findes', says: 'Klyngen har de niveauer, som den skal have.' },
  anchored: { name: 'Om et akuthospital', says: 'Klyngen står om mindst ét akuthospital.' },
  'one-region': { name: 'I én region', says: 'Klyngen ligger i én og kun én region.' },
  'each-invited': {
    name: 'Patienter er inviteret',
    says: 'Patientinddragelsesudvalget er inviteret til hver arbejdsgruppe og hvert projekt.',
  },
  'each-cluster': { name: 'Hver klynge er med', says: 'Hver klynge i regionen har et kommunalt medlem.' },
  balance: { name: 'Region over for kommuner', says: 'Lige mange pladser, eller flest til regionen.' },
  covered: {
    name: 'Alle er med i en klynge',
    says: 'Hver kommune eller hvert akuthospital i regionen hører til en klynge.',
  },
  'one-body': { name: 'Netop ét organ', says: 'Regionen har netop ét organ af en slags.' },
}

const parameters: Readonly<Record<ParameterName, { readonly label: string; readonly hint?: string }>> = {
  behalf: { label: 'For hvem?', hint: 'Sæt flere krydser, hvis de tæller sammen.' },
  by: { label: 'Udpeget af', hint: 'Sæt flere krydser, hvis det kan være en af dem.' },
  offices: { label: 'I hvilket embede?', hint: 'Uden kryds tæller enhver, der sidder for kommunen.' },
  levels: { label: 'Hvilke niveauer?' },
  office: { label: 'Embede' },
  post: { label: 'Hverv' },
  fact: { label: 'Hvad skal være sket?' },
  each: { label: 'Hvor tit?' },
  what: { label: 'Hvad skal være dækket?' },
  region: { label: 'Hvem har flest?' },
  atLeast: { label: 'Mindst', hint: 'Et helt tal.' },
  atMost: { label: 'Højst', hint: 'Lad feltet stå tomt, hvis der ingen grænse er.' },
  begins: { label: 'Organets adresse begynder med', hint: 'Fx sundhedssamarbejdsudvalg.' },
}

const words: Readonly<Partial<Record<ParameterName, Readonly<Record<string, string>>>>> = {
  behalf: behalfs,
  by: appointers,
  offices,
  office: offices,
  post: posts,
  levels,
  fact: facts,
  each: { year: 'I hvert kalenderår', ever: 'Én gang for alle' },
  what: { municipality: 'Kommunerne', hospital: 'Akuthospitalerne' },
  region: { 'as-many': 'Lige mange', more: 'Regionen har flest' },
}

const severities: Readonly<Record<Severity, string>> = {
  law: 'Lov: en lov eller en bekendtgørelse siger det',
  local: 'Kommissorium: vi har selv aftalt det',
  practice: 'Praksis: sådan plejer det at være',
}

const noRight = 'Kun sekretæren for klyngen eller for dette niveau kan skrive regler her.'
const noDay = 'Det er ikke en dato. Skriv den som 2022-11-08.'
const changed = 'En anden har ændret det imens. Nedenfor står begge udgaver. Gem igen, hvis din skal gælde.'
const noDecision = 'Beslutningen findes ikke i klyngen. Vælg en fra listen, eller lad feltet stå tomt.'
const longText = 'Teksten er for lang: højst 1000 tegn.'

const sourceRefusals = {
  'no-source': 'Skriv, hvor det står: dokumentets navn.',
  'long-source': 'Det er for langt: et navn på højst 500 tegn, en udgiver på højst 300.',
  'not-an-address': 'Det er ikke en webadresse. Den begynder med https://.',
}

const setRefusals: Readonly<Record<WriteSetRefusal | ChangeSetRefusal, string>> = {
  ...sourceRefusals,
  'no-such-organization': 'Der er ingen organisation med den adresse.',
  'no-such-set': 'Regelsættet findes ikke.',
  'no-right': noRight,
  'is-approved': 'Regelsættet er godkendt og står fast. Det kan kun få en sidste dag.',
  'no-title': 'Skriv en titel med bogstaver eller tal.',
  'long-title': 'Titlen er for lang: højst 300 tegn.',
  'no-start': 'Skriv den første dag.',
  'no-decides': 'Vælg, hvordan der bliver besluttet.',
  'not-a-day': noDay,
  'period-backwards': 'Den sidste dag ligger før den første.',
  'changed-meanwhile': changed,
}

const ruleRefusals: Readonly<Record<WriteRuleRefusal, string>> = {
  ...sourceRefusals,
  'no-such-set': 'Regelsættet findes ikke.',
  'no-such-rule': 'Reglen findes ikke.',
  'no-right': noRight,
  'no-kind': 'Vælg, hvilken slags regel det er.',
  'bad-parameter': 'Svar på spørgsmålet, så reglen kan bedømmes. Et tal er helt og højst 999.',
  'no-about': 'Vælg, hvem reglen gælder for.',
  'no-wording': 'Skriv, hvad reglen siger.',
  'long-text': longText,
  'no-severity': 'Vælg, hvor meget reglen vejer.',
  'no-certainty': 'Vælg, hvor sikkert det er.',
  'no-start': 'Skriv den dag, fra hvilken det gælder.',
  'not-a-day': noDay,
  'period-backwards': 'Den sidste dag ligger før den første.',
  'outside-set': 'Dagen ligger uden for regelsættets periode.',
  'starts-too-early': 'Den nye udgave skal begynde efter den første dag for den, der gælder nu.',
  'no-such-decision': noDecision,
  'changed-meanwhile': changed,
}

const approveRefusals: Readonly<Record<ApproveSetRefusal, string>> = {
  'no-such-set': 'Regelsættet findes ikke.',
  'no-right': noRight,
  'is-approved': 'Regelsættet er allerede godkendt.',
  'no-rules': 'Der er ingen regler i udkastet endnu.',
  'not-a-day': noDay,
  'not-yet': 'Dagen ligger i fremtiden. Skriv godkendelsen ned, når den er sket.',
  'no-such-decision': noDecision,
  'changed-meanwhile': 'En anden har ændret udkastet imens. Se det igennem igen, før du skriver godkendelsen ned.',
}

const endRefusals: Readonly<Record<EndRuleRefusal, string>> = {
  'no-such-set': 'Regelsættet findes ikke.',
  'no-such-rule': 'Reglen findes ikke.',
  'no-right': noRight,
  'not-a-day': noDay,
  'ends-before-start': 'Den sidste dag ligger før reglens første.',
  'ends-later': 'Reglen slutter allerede før den dag.',
  'changed-meanwhile': 'En anden har ændret reglen imens. Perioden ovenfor er den, der gælder nu.',
}

const endSetRefusals: Readonly<Record<EndSetRefusal, string>> = {
  'no-such-set': 'Regelsættet findes ikke.',
  'no-right': noRight,
  'is-draft': 'Regelsættet er et udkast, som ingen er bundet af. Smid det væk, hvis det ikke skal bruges.',
  'not-a-day': noDay,
  'ends-before-start': 'Den sidste dag ligger før regelsættets første.',
  'ends-later': 'Regelsættet slutter allerede før den dag.',
  'changed-meanwhile': 'En anden har ændret regelsættet imens. Perioden ovenfor er den, der gælder nu.',
}

const endExemptionRefusals: Readonly<Record<EndExemptionRefusal, string>> = {
  'no-such-exemption': 'Fravigelsen findes ikke.',
  'not-a-day': noDay,
  'ends-before-start': 'Den sidste dag ligger før fravigelsens første.',
  'ends-later': 'Fravigelsen slutter allerede før den dag.',
  'changed-meanwhile': 'En anden har ændret fravigelsen imens. Perioden ovenfor er den, der gælder nu.',
}

const exemptRefusals: Readonly<Record<ExemptRefusal, string>> = {
  'no-such-rule': 'Reglen findes ikke.',
  'no-right': noRight,
  'no-about': 'Vælg, hvem fravigelsen gælder for.',
  'no-start': 'Skriv den første dag.',
  'no-reason': 'Skriv, hvorfor reglen fraviges.',
  'no-decider': 'Skriv, hvem der har besluttet det.',
  'long-text': 'Teksten er for lang: en grund på højst 1000 tegn, en beslutter på højst 300.',
  'not-a-day': noDay,
  'period-backwards': 'Den sidste dag ligger før den første.',
  'no-such-decision': noDecision,
}

const decidesBy: Readonly<Record<RuleSet['decidesBy'], string>> = {
  agreement: 'Parterne aftaler sig frem',
  vote: 'Der stemmes',
}

export const da = {
  list: {
    title: 'Regler',
    titleOf: (name: string) => `Regler: ${name}`,
    lead: (sets: number, rules: number, day: string) =>
      `Den ${day} gælder ${rules === 1 ? 'én regel' : `${rules} regler`} her, fra ${sets === 1 ? 'ét regelsæt' : `${sets} regelsæt`}.`,
    none: (day: string) => `Klynge kender ingen regler, der gælder her den ${day}.`,
    notThen: (name: string, day: string) => `${name} fandtes ikke den ${day}.`,
    noneHow: 'Lovens regler følger med Klynge. Egne regler skriver klyngens sekretær.',
    caption: 'Regelsæt, der gælder her',
    set: 'Regelsæt',
    count: 'Regler her',
    period: 'Gælder',
    source: 'Står i',
    drafts: 'Udkast, som kun sekretariatet ser',
    other: 'Egne regelsæt på andre dage',
    write: 'Skriv et nyt regelsæt',
    composition: 'Se, hvad reglerne siger',
    csv: ['regelsæt', 'ejer', 'titel', 'beslutter', 'fra', 'til', 'godkendt', 'regler her', 'kilde', 'adresse'],
    api: 'Hvilke regelsæt der gælder for en organisation på en dag.',
  },
  set: {
    draft: 'udkast',
    lead: (count: number, day: string) =>
      count === 0
        ? `Ingen regel i sættet gælder her den ${day}.`
        : `${count === 1 ? 'Én regel' : `${count} regler`} gælder her den ${day}.`,
    holds: (period: string) => `Gælder ${period}.`,
    draftLead: 'Et udkast, som ingen er bundet af. Kun sekretariatet ser det.',
    approved: (day: string) => `Godkendt den ${day}.`,
    decision: 'Besluttet her',
    rules: 'Reglerne',
    others: 'Andre udgaver og dage',
    noRules: 'Der er ingen regler i udkastet endnu.',
    about: 'Gælder for',
    everybody: (kind: string) => `alle ${kind.toLowerCase()}`,
    exempt: (whom: string, reason: string, decidedBy: string) =>
      `Fraveget for ${whom}: ${reason} Besluttet af: ${decidedBy}.`,
    noted: (whom: string, reason: string, decidedBy: string) =>
      `Oplysning om en fravigelse for ${whom}: ${reason} Givet af: ${decidedBy}. Den ændrer ikke, hvad loven siger.`,
    all: 'alle',
    addRule: 'Skriv en regel',
    edit: 'Ret udkastets titel, periode og kilde',
    approve: 'Skriv godkendelsen ned',
    drop: 'Smid udkastet væk',
    endSet: 'Afslut regelsættet',
    endExemption: 'Afslut fravigelsen',
    changeRule: 'Ret',
    endRule: 'Afslut',
    removeRule: 'Tag ud',
    exemptRule: 'Fravig',
    deedOf: (deed: string, wording: string) => `${deed}: ${wording}`,
    csv: [
      'regel',
      'tekst',
      'slags',
      'gælder for',
      'vægt',
      'sikkerhed',
      'fra',
      'til',
      'fravigelser',
      'kilde',
      'adresse',
    ],
    api: 'Et regelsæts regler, som de gælder for en organisation på en dag.',
  },
  preview: {
    title: (day: string) => `Hvad det ville sige den ${day}`,
    lead: (fresh: number, changed: number) =>
      `${fresh === 0 ? 'Ingen nye regler' : fresh === 1 ? 'Én ny regel' : `${fresh} nye regler`}; ${changed === 0 ? 'det, de andre regler siger, ændrer sig ikke' : changed === 1 ? 'én anden regel siger noget nyt' : `${changed} andre regler siger noget nyt`}.`,
    nobody: (day: string) => `Reglerne gælder for ingen her den ${day}. Vælg en anden dag.`,
    caption: (name: string) => `Før og efter: ${name}`,
    rule: 'Regel',
    before: 'Som det er',
    after: 'Med udkastet',
    absent: 'ingen regel',
    changed: 'ændret',
    fresh: 'ny',
    gone: 'bortfalder',
    unchanged: (count: number) =>
      count === 1 ? 'Én anden regel siger det samme.' : `${count} andre regler siger det samme.`,
  },
  setForm: {
    newTitle: 'Nyt regelsæt',
    editTitle: 'Ret udkastet',
    lead: 'Regelsættet begynder som et udkast, som kun sekretariatet ser.',
    name: 'Titel',
    nameHint: 'Fx Forretningsorden for det politiske niveau.',
    from: 'Første dag',
    to: 'Sidste dag',
    toHint: 'Lad feltet stå tomt, hvis ingen kender den.',
    decidesBy: 'Hvordan bliver der besluttet?',
    decides: decidesBy,
    sourceTitle: 'Hvor står det?',
    sourceTitleHint: 'Dokumentets navn, fx kommissoriet eller lovens paragraf.',
    sourcePublisher: 'Hvem siger det?',
    sourceUrl: 'Webadresse',
    sourceUrlHint: 'For en lov gerne ELI-adressen, fx https://www.retsinformation.dk/eli/lta/…',
    save: 'Gem udkastet',
    refusals: setRefusals,
    theirs: 'Sådan står det nu',
  },
  approve: {
    title: 'Skriv godkendelsen ned',
    lead: (title: string) =>
      `${title} gælder fra sin første dag, når godkendelsen er skrevet ned. Derefter står reglerne fast: de kan få en afløser eller en sidste dag.`,
    on: 'Hvornår blev det godkendt?',
    save: 'Skriv godkendelsen ned',
    refusals: approveRefusals,
  },
  drop: {
    title: 'Smid udkastet væk',
    lead: (title: string) => `${title} og alle dets regler forsvinder. Ingen er bundet af dem.`,
    save: 'Smid udkastet væk',
  },
  decision: { label: 'Beslutning, hvis den står i Klynge', hint: 'Må stå tomt.', none: 'Ingen beslutning valgt' },
  kindsPage: {
    title: 'Hvilken slags regel?',
    lead: 'Vælg, hvad reglen spørger om. Derefter kommer dens egne felter.',
  },
  rule: {
    newTitle: 'Ny regel',
    editTitle: 'Ret reglen',
    kind: 'Slags',
    otherKind: 'Vælg en anden slags',
    about: 'Hvem gælder den for?',
    wording: 'Reglen i egne ord',
    wordingHint: 'På dansk. Lad feltet stå tomt, så skriver Klynge et forslag, når du ser efter.',
    severity: 'Hvor meget vejer den?',
    certainty: 'Hvor sikkert er det?',
    certaintyHint: 'En regel uden fundet kilde bedømmes ikke.',
    from: 'Gælder fra',
    fromApproved: 'Gælder fra',
    fromApprovedHint: 'Regelsættet er godkendt: det, der gælder nu, slutter dagen før, og begge udgaver kan ses.',
    fromHint: 'Tomt: fra regelsættets første dag.',
    to: 'Gælder til og med',
    toHint: 'Tomt: så længe regelsættet gælder.',
    note: 'Bemærkning til læseren',
    source: 'Kilde, hvis den er en anden end regelsættets',
    previewOn: 'Se, hvad reglen siger den',
    preview: 'Se, hvad den siger',
    previewHint: 'Intet bliver gemt.',
    save: 'Gem reglen',
    choose: 'Vælg',
    refusals: ruleRefusals,
    theirs: 'Sådan står reglen nu',
    unknownKind: 'Denne version af Klynge kender ikke slagsen. Vælg en slags for at skrive reglen om.',
  },
  end: {
    title: 'Afslut reglen',
    removeTitle: 'Tag reglen ud',
    now: (period: string) => `Reglen gælder ${period}.`,
    removeLead: 'Reglen er et udkast og forsvinder.',
    to: 'Sidste dag',
    save: 'Afslut reglen',
    remove: 'Tag reglen ud',
    refusals: endRefusals,
  },
  endSet: {
    title: 'Afslut regelsættet',
    now: (period: string) => `Regelsættet gælder ${period}. Ingen af dets regler gælder længere end det.`,
    save: 'Afslut regelsættet',
    refusals: endSetRefusals,
  },
  endExemption: {
    title: 'Afslut fravigelsen',
    now: (period: string) => `Fravigelsen gælder ${period}. Dagen efter den sidste dag gælder reglen igen.`,
    save: 'Afslut fravigelsen',
    refusals: endExemptionRefusals,
  },
  exempt: {
    title: 'Fravig reglen',
    lead: 'Skriv ned, hvorfor reglen ikke skal følges i en periode, og hvem der har besluttet det.',
    lawLead:
      'Reglen er en lov, og ingen fritager sig selv for loven. Har en myndighed givet en fravigelse, kan du skrive det ned her. Det står ved siden af det, reglen siger, og ændrer det ikke.',
    about: 'Hvem gælder fravigelsen for?',
    from: 'Første dag',
    to: 'Sidste dag',
    toHint: 'Lad feltet stå tomt, hvis ingen kender den.',
    reason: 'Hvorfor?',
    reasonHint: 'En hel sætning på dansk. Alle kan læse den.',
    decidedBy: 'Hvem har besluttet det?',
    authority: 'Hvilken myndighed har givet den?',
    save: 'Skriv fravigelsen ned',
    refusals: exemptRefusals,
  },
  desk: {
    title: 'Regler, der ikke er opfyldt',
    lead: (count: number) =>
      count === 1 ? 'Én regel er ikke opfyldt i dag.' : `${count} regler er ikke opfyldt i dag.`,
    drafts: 'Udkast til regler',
  },
  kinds,
  parameters,
  words,
  severities,
  unknownKind: 'en slags, som denne version ikke kender',
}
