import type { Classification } from '../structure/model/organization.ts'
import type { Appointer } from './model/appointer.ts'
import type { Saying, Verdict } from './model/rules/finding.ts'
import type { FactName, RuleSet, Severity } from './model/rules/rule.ts'
import { appointers, behalfs, facts, levels, offices, posts } from './texts-check-words.da.ts'

function behalfText(behalf: readonly string[]): string {
  return behalf.map((word) => behalfs[word] ?? word).join(' eller ')
}

function appointerText(by: readonly Appointer[]): string {
  return by.map((one) => appointers[one]).join(' eller ')
}

function wanted(atLeast: number, atMost: number | null): string {
  if (atMost === null) return `mindst ${atLeast}`
  return atLeast === atMost ? `${atLeast}` : `${atLeast} til ${atMost}`
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} og ${names.at(-1)}`
}

function members(count: number): string {
  if (count === 0) return 'ingen medlemmer'
  return count === 1 ? 'ét medlem' : `${count} medlemmer`
}

const approved: Readonly<Partial<Record<FactName, string>>> = {
  'rules-of-procedure': 'En forretningsorden gælder, og den er godkendt ved en beslutning.',
  'terms-of-reference': 'Et kommissorium gælder, og det er godkendt ved en beslutning.',
}

const say: Saying = {
  seats: ({ behalf, found, atLeast, atMost }) =>
    `Der sidder ${members(found)} for ${behalfText(behalf)}; der skal være ${wanted(atLeast, atMost)}.`,
  appointed: ({ behalf, by, found, atLeast, atMost }) =>
    `${appointerText(by)} har udpeget ${members(found)}${behalf.length === 0 ? '' : ` for ${behalfText(behalf)}`}; det skal være ${wanted(atLeast, atMost)}.`,
  'appointed-each': ({ count, others }) =>
    others.length === 0
      ? `Alle ${count} er udpeget af dem, der skal gøre det.`
      : `${listed(others)} er udpeget af en anden end den, der skal gøre det.`,
  'appointer-unknown': ({ names }) => `Det er ikke skrevet ned, hvem der har udpeget ${listed(names)}.`,
  office: ({ office, found }) =>
    found === 0 ? `Ingen af medlemmerne er ${offices[office]}.` : `Et af medlemmerne er ${offices[office]}.`,
  municipalities: ({ offices: by, count, without, twice, foreign }) => {
    const holder = by.length === 0 ? 'et medlem' : `en plads ved ${by.map((office) => offices[office]).join(' eller ')}`
    const parts = [
      without.length === 0 ? '' : `${listed(without)} har ikke ${holder}.`,
      twice.length === 0 ? '' : `${listed(twice)} har mere end én plads.`,
      foreign.length === 0 ? '' : `${listed(foreign)} har en plads, men er ikke med i klyngen.`,
    ].filter((part) => part !== '')
    if (parts.length > 0) return parts.join(' ')
    return count === 1 ? `Den ene kommune har ${holder}.` : `Alle ${count} kommuner har ${holder}.`
  },
  'no-municipalities': () => 'Registret ved ikke, hvilke kommuner der er med.',
  'co-chairs': ({ found, hasRegion, hasMayor }) => {
    if (found !== 2)
      return found === 1
        ? 'Der er én medformand; der skal være to.'
        : `Der er ${found === 0 ? 'ingen' : found} medformænd; der skal være to.`
    if (!hasRegion) return 'Ingen af de to medformænd sidder for regionen.'
    if (!hasMayor) return 'Ingen af de to medformænd er borgmester i en kommune, der er med.'
    return 'Der er to medformænd, én for regionen og én borgmester.'
  },
  observers: ({ voting, found }) => {
    if (voting.length > 0) return `${listed(voting)} er udvalgsformand og står som medlem, ikke som observatør.`
    return found === 1 ? 'Den ene udvalgsformand er observatør.' : `De ${found} udvalgsformænd er observatører.`
  },
  levels: ({ missing }) =>
    missing.length === 0
      ? 'Begge niveauer findes.'
      : `Der mangler et ${listed(missing.map((level) => levels[level] ?? level))}.`,
  anchored: ({ found }) =>
    found === 0 ? 'Intet af klyngens hospitaler er et akuthospital.' : 'Klyngen står om et akuthospital.',
  'one-region': ({ found }) => (found === 1 ? 'Den ligger i én region.' : `Registret lægger den i ${found} regioner.`),
  covered: ({ what, missing }) => {
    const kind = what === 'municipality' ? 'kommuner' : 'akuthospitaler'
    return missing.length === 0
      ? `Alle regionens ${kind} er med i en klynge.`
      : `${listed(missing)} er ikke med i nogen klynge.`
  },
  'one-body': ({ found }) => (found === 1 ? 'Regionen har ét.' : `Registret kender ${found}.`),
  'each-cluster': ({ missing }) =>
    missing.length === 0 ? 'Alle klynger er med.' : `Ingen kommune fra ${listed(missing)} har en plads.`,
  balance: ({ wanted: how, region, municipalities }) =>
    `Regionen har ${region} pladser, kommunerne ${municipalities}; ${how === 'as-many' ? 'der skal være lige mange' : 'regionen skal have flest'}.`,
  'post-for': ({ post, behalf, office, found }) => {
    if (found === 0) return `Der er ingen ${posts[post]}.`
    return `Reglen siger, at ${posts[post]} sidder for ${behalfText(behalf)}${office === null ? '' : ` og er ${offices[office]}`}.`
  },
  secretariat: ({ hasRegion, hasMunicipality }) => {
    if (!hasRegion) return 'Ingen i sekretariatet kommer fra regionen.'
    if (!hasMunicipality) return 'Ingen i sekretariatet kommer fra den kommunale formands kommune.'
    return 'Sekretariatet er fælles for regionen og den kommunale formands kommune.'
  },
  happened: ({ fact, found, atLeast, year }) =>
    (found >= atLeast ? approved[fact] : undefined) ??
    `Registret kender ${found} (${facts[fact]})${year === null ? '' : ` i ${year}`}; der skal være mindst ${atLeast}.`,
  exempt: ({ reason, decidedBy }) => `Reglen er fraveget. ${reason} Besluttet af: ${decidedBy}.`,
  'nobody-known': () => 'Registret kender ingen medlemmer her den dag.',
  'whose-unknown': () => 'Det er ikke skrevet ned, hvem sekretærerne kommer fra.',
  'no-observers-known': ({ office }) => `Registret kender ingen her, der er ${offices[office]}.`,
  'not-told': ({ fact }) => `Klynge ved endnu intet om${/^hv/.test(facts[fact]) ? ',' : ''} ${facts[fact]}.`,
  'none-told': ({ fact, year }) =>
    `Registret kender ingen ${facts[fact]}${year === null ? '' : ` i ${year}`}; det beviser intet.`,
  'each-invited': ({ count, without }) => {
    if (without.length > 0)
      return `Det er ikke skrevet ind, at patientinddragelsesudvalget er inviteret til: ${listed(without)}.`
    return count === 1
      ? 'Patientinddragelsesudvalget er inviteret.'
      : `Patientinddragelsesudvalget er inviteret alle ${count} gange.`
  },
  'nothing-to-invite-to': () =>
    'Registret kender ingen arbejdsgruppe, der er begyndt, mens reglen gælder, og intet dialogmøde, så der er intet at bedømme.',
  'falls-short': ({ fact, lacks }) =>
    lacks === 'invitation'
      ? `Der er ikke skrevet nogen invitation ind (${facts[fact]}).`
      : lacks === 'approval'
        ? `Et udkast er skrevet ind og ikke godkendt (${facts[fact]}).`
        : `Dokumentet er skrevet ind som godkendt, men ingen beslutning er knyttet til (${facts[fact]}).`,
  'year-not-over': ({ year, found, atLeast }) =>
    `${year} er ikke gået: ${found === 1 ? 'ét er kendt' : `${found} er kendt`}, der skal være mindst ${atLeast}.`,
  hidden: () => 'Det åbne viser det ikke. Der kan være pladser eller møder, som ikke er åbne for alle.',
  'in-doubt': () => 'Det, svaret skulle hvile på, er i tvivl.',
  'rule-in-doubt': () => 'Reglen selv er kun kendt efter hukommelsen.',
  'unknown-kind': () =>
    'Denne version af Klynge kender ikke den slags regel, eller dens oplysninger passer ikke til den.',
}

const enterMember = 'Skriv medlemmet ind med den myndighed, det sidder for, eller ret det, der står.'

const mend: Saying<string | null> = {
  seats: ({ behalf, found, atLeast }) =>
    found < atLeast
      ? `Skriv ${moreText(found, atLeast)} ind for ${behalfText(behalf)}.`
      : `Afslut en plads for ${behalfText(behalf)}.`,
  appointed: ({ by, found, atLeast }) =>
    found < atLeast
      ? `Skriv ${moreText(found, atLeast)} ind, som ${appointerText(by)} har udpeget.`
      : `Afslut en plads, som ${appointerText(by)} har udpeget.`,
  'appointed-each': () => 'Ret, hvem der har udpeget dem, eller afslut pladserne.',
  'appointer-unknown': () => 'Skriv på medlemskabet, hvem der har udpeget.',
  office: ({ office }) => `Skriv den, der er ${offices[office]}, ind som medlem.`,
  municipalities: () => 'Skriv de manglende ind, og afslut de overtallige.',
  'no-municipalities': () => 'Registerføreren kan skrive kommunerne ind.',
  'co-chairs': () => 'Vælg to medformænd: én for regionen og én borgmester.',
  observers: () => 'Lad dem sidde som observatører.',
  levels: () => 'Opret niveauet.',
  anchored: () => 'Skriv akuthospitalet ind, eller skriv en fravigelse med grund.',
  'one-region': () => 'Registerføreren kan rette, hvor den ligger.',
  covered: () => 'Registerføreren kan rette, hvor de hører til.',
  'one-body': () => 'Registerføreren kan oprette eller afslutte det.',
  'each-cluster': () => enterMember,
  balance: () => enterMember,
  'post-for': () => enterMember,
  secretariat: () => 'Skriv sekretæren ind med den myndighed, der er arbejdsgiver.',
  happened: () => 'Hold det, der mangler, eller skriv det ind, hvis det er sket.',
  exempt: () => null,
  'nobody-known': () => 'Skriv medlemmerne ind.',
  'whose-unknown': () => 'Skriv sekretærerne ind med den myndighed, der er arbejdsgiver.',
  'no-observers-known': () => 'Skriv udvalgsformændene ind som observatører.',
  'not-told': () => null,
  'none-told': () => 'Skriv det ind, der er sket.',
  'each-invited': () => 'Skriv invitationen ind under Patientinddragelse, eller send den.',
  'nothing-to-invite-to': () => null,
  'falls-short': ({ lacks }) =>
    lacks === 'invitation'
      ? 'Skriv invitationen ind under Patientinddragelse.'
      : lacks === 'approval'
        ? 'Når det er godkendt: skriv godkendelsen ned, og knyt den til beslutningen.'
        : 'Skriv godkendelsen ned med den beslutning, den blev givet ved.',
  'year-not-over': () => null,
  hidden: () => 'Sekretariatet ser hele svaret.',
  'in-doubt': () => 'Find en kilde til det, der er i tvivl.',
  'rule-in-doubt': () => 'Find en kilde til reglen.',
  'unknown-kind': () => 'Skriv reglen om til en slags, som Klynge kender, eller opdatér Klynge.',
}

const verdicts: Readonly<Record<Verdict, string>> = {
  'not-met': 'ikke opfyldt',
  'cannot-judge': 'kan ikke bedømmes',
  met: 'opfyldt',
}

const severities: Readonly<Record<Severity, string>> = { law: 'lov', local: 'kommissorium', practice: 'praksis' }

const decides: Readonly<Record<RuleSet['decidesBy'], string>> = {
  agreement: 'Parterne aftaler sig frem; der stemmes ikke.',
  vote: 'Der stemmes.',
}

const kinds: Readonly<Partial<Record<Classification, string>>> = {
  cluster: 'Klynger',
  'political-level': 'Politiske niveauer',
  'professional-level': 'Fagligt-strategiske niveauer',
  region: 'Regioner',
  committee: 'Sundhedssamarbejdsudvalg',
  council: 'Patientinddragelsesudvalg',
  'health-council': 'Sundhedsråd',
}

const groups: Readonly<Record<Verdict, string>> = {
  'not-met': 'Ikke opfyldt',
  'cannot-judge': 'Kan ikke bedømmes',
  met: 'Opfyldt',
}

export const da = {
  say,
  mend,
  noted: (reason: string, decidedBy: string) =>
    `Sekretariatet oplyser om en fravigelse: ${reason} Givet af: ${decidedBy}. Det ændrer ikke fundet: ingen fritager sig selv for loven.`,
  verdicts,
  severities,
  decides,
  composition: {
    title: 'Sammensætning',
    titleOf: (name: string) => `Sammensætning: ${name}`,
    lead: (met: number, notMet: number, unjudged: number, day: string) =>
      `Den ${day} er ${rulesMet(met, met + notMet)} opfyldt${notMet === 0 ? '' : `, ${notMet} er ikke`}${unjudged === 0 ? '.' : `; ${unjudged} kan ikke bedømmes.`}`,
    nothingJudged: (count: number, day: string) =>
      count === 1
        ? `Den ene regel, der gælder her den ${day}, kan ikke bedømmes.`
        : `Ingen af de ${count} regler, der gælder her den ${day}, kan bedømmes.`,
    noRules: (day: string) => `Klynge kender ingen regler for sammensætningen her den ${day}.`,
    noRulesHow:
      'Regler er skrevet ind for klynger, deres niveauer, regioner og sundhedssamarbejdsudvalg fra 2021 og frem.',
    notThen: (name: string, day: string) => `${name} fandtes ikke den ${day}.`,
    groups,
    rests: 'Det hviler på',
    byTitle: 'efter titlen, som den er skrevet',
    mends: 'Det kan rettes sådan',
    basis: 'Regelgrundlag',
    rules: 'Se alle regler, der gælder her',
    all: 'Se regel for regel',
    country: 'Se hele landet',
    csv: ['organisation', 'navn', 'dag', 'regel', 'tekst', 'vægt', 'fund', 'besked', 'kilde', 'adresse', 'hviler på'],
    api: 'Hvad reglerne siger om en organisations sammensætning på en dag.',
  },
  country: {
    title: 'Er klyngerne sat rigtigt sammen?',
    lead: (organizations: number, broken: number, day: string) =>
      broken === 0
        ? `Den ${day} bryder ingen af ${organizations} organisationer en regel, som Klynge kan bedømme.`
        : `Den ${day} bryder ${broken === 1 ? 'én' : broken} af ${organizations} organisationer en regel.`,
    none: (day: string) => `Klynge kender ingen regler for den ${day}.`,
    organization: 'Organisation',
    caption: (kind: string) => `Regel for regel: ${kind}`,
    key: (met: string, notMet: string, unjudged: string) =>
      `${met} opfyldt, ${notMet} ikke opfyldt, ${unjudged} kan ikke bedømmes.`,
    kinds,
    rules: 'Reglerne',
    own: 'Egne regler',
    api: 'Hvad reglerne siger om hver organisation i landet på en dag.',
  },
}

function moreText(found: number, wantedAtLeast: number): string {
  const missing = wantedAtLeast - found
  if (found === 0) return missing === 1 ? 'én' : `${missing}`
  return missing === 1 ? 'én mere' : `${missing} flere`
}

function rulesMet(met: number, judged: number): string {
  return judged === met
    ? met === 1
      ? 'den ene regel, der kan bedømmes,'
      : met === 2
        ? 'begge de regler, der kan bedømmes,'
        : `alle ${met} regler, der kan bedømmes,`
    : `${met} regler`
}
