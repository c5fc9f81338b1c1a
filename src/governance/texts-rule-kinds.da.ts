import type { DemandKind } from './model/rules/read-demand.ts'
import type { Severity } from './model/rules/rule.ts'
import type { ParameterName } from './model/rules/rule-fields.ts'
import { appointers, behalfs, facts, levels, offices, posts } from './texts-check-words.da.ts'

/** What a rule can ask, and what it says of it. */
export const kinds: Readonly<Record<DemandKind, { readonly name: string; readonly says: string }>> = {
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

/** The questions of a kind, each as its field asks it. */
export const parameters: Readonly<Record<ParameterName, { readonly label: string; readonly hint?: string }>> = {
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

/** What can be answered where a question has a choice. */
export const words: Readonly<Partial<Record<ParameterName, Readonly<Record<string, string>>>>> = {
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

/** How much a rule weighs. */
export const severities: Readonly<Record<Severity, string>> = {
  law: 'Lov: en lov eller en bekendtgørelse siger det',
  local: 'Kommissorium: vi har selv aftalt det',
  practice: 'Praksis: sådan plejer det at være',
}
