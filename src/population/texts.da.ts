import type { CountingRule } from './model/counting.ts'
import type { DeviationReason } from './model/reconciliation.ts'

const list = new Intl.ListFormat('da', { type: 'conjunction' })

function counted(count: number, one: string, many: string): string {
  return count === 1 ? `1 ${one}` : `${count} ${many}`
}

const words = ['ingen', 'én', 'to', 'tre', 'fire', 'fem', 'seks']
const inWords = (count: number) => words[count] ?? String(count)

const rules: Readonly<Record<CountingRule, { name: string; short: string; meaning: string }>> = {
  partition: {
    name: 'Hver borger én gang',
    short: 'hver borger talt én gang',
    meaning:
      'Hver kommune tælles i én klynge, den som den statistiske inddeling lægger den i. Så bliver summen af klyngerne regionens eget tal. København har plads i to klynger og tælles i den ene.',
  },
  seats: {
    name: 'Hele kommunen på hver plads',
    short: 'hele kommunen talt på hver plads',
    meaning:
      'En kommune tælles helt med i hver klynge, den har plads i. Det er dem, klyngen har ansvar for, men har en kommune to pladser, tæller dens borgere to gange. Pladser, som kilderne er uenige om, tælles ikke.',
  },
  split: {
    name: 'Delt mellem pladserne',
    short: 'kommunen delt ligeligt mellem sine pladser',
    meaning:
      'En kommune med plads i flere klynger deles ligeligt mellem dem, så ingen borger tæller mere end én gang. Hvor i kommunen folk bor, ved tallet ikke.',
  },
}

const because: Readonly<Record<DeviationReason, (names: string, times: number, isMany: boolean) => string>> = {
  several: (names, times) => `${names} tælles med i ${inWords(times)} klynger`,
  nowhere: (names) => `${names} ikke tælles med i nogen klynge`,
  disputed: (names) => `kilderne er uenige om ${names}, som derfor ikke tælles med`,
  elsewhere: (names) => `${names} tælles med i en anden regions klynge`,
  guest: (names) => `${names} fra en anden region tælles med her`,
}

export const da = {
  title: 'Borgere i klyngerne',
  join: (names: readonly string[]) => list.format(names),
  country: 'Danmark',
  rules,
  lead: (place: string, own: string, day: string, clusters: number, rule: CountingRule) =>
    `I ${place} bor ${own} borgere (pr. ${day}). Her er de talt i ${counted(clusters, 'klynge', 'klynger')}, ${rules[rule].short}.`,
  noFiguresLead: (day: string) => `Der er ingen befolkningstal så tidligt som den ${day}.`,
  firstFigures: (day: string) => `De første er fra den ${day}.`,
  seeFirst: (day: string) => `Se tallene pr. ${day}`,
  noFiguresAtAll: 'Her kommer tallene, når der er læst befolkningstal ind i registret.',
  noClusters: (day: string) => `Registret kender ingen klynger pr. ${day}.`,
  noClustersRegions: 'Regionernes egne tal står her.',
  setSaysNothing: (title: string, day: string) => `»${title}« siger ikke noget om den ${day}.`,
  setPeriod: (period: string) => `Den taler om tiden ${period}.`,

  choose: {
    title: 'Vælg, hvad der tælles',
    region: 'Region',
    everywhere: 'Hele landet',
    rule: 'Sådan tælles der',
    set: 'Pladser efter',
    decided: 'Registret, som det er afgjort',
    show: 'Vis',
    partitionIgnores: 'Den statistiske inddeling er den samme, uanset hvis pladser man følger.',
  },
  mistakes: {
    'no-such-rule': (typed: string) => `»${typed}« er ikke en måde at tælle på. Vælg en af de tre her.`,
    'no-such-set': (typed: string) => `Der er ingen samling af udsagn med navnet »${typed}«. Vælg en af dem på listen.`,
    'no-such-region': (typed: string, day: string) =>
      `Der er ingen region med koden »${typed}« pr. ${day}. Vælg en af dem på listen.`,
  },

  columns: { cluster: 'Klynge', citizens: 'Borgere', municipalities: 'Kommuner', region: 'Region' },
  caption: (region: string) => `Borgere i klyngerne i ${region}`,
  regionsCaption: 'Borgere i regionerne',
  half: (parts: number) => `1/${parts} af kommunen`,
  noFigure: 'intet tal',
  countryTitle: 'Hele landet',

  sums: {
    equal: (own: string, isCountry: boolean) =>
      `Summen af klyngerne er ${isCountry ? 'landets' : 'regionens'} eget tal: ${own}.`,
    cancels: (own: string, why: string) => `Summen er ${own}, det samme som områdets eget tal, selv om ${why}.`,
    more: (by: string, isCountry: boolean, why: string, sum: string, own: string) =>
      `Summen er ${by} højere end ${isCountry ? 'landets' : 'regionens'}, fordi ${why}: ${sum} mod ${own}.`,
    less: (by: string, isCountry: boolean, why: string, sum: string, own: string) =>
      `Summen er ${by} lavere end ${isCountry ? 'landets' : 'regionens'}, fordi ${why}: ${sum} mod ${own}.`,
    because,
    and: (reasons: readonly string[]) => reasons.join(', og '),
    amount: (name: string, amount: string) => `${name} (${amount})`,
    leftOut: (names: string) => `Kilderne er uenige om en plads for ${names}. Den plads er ikke talt med.`,
    provisional: (names: string) =>
      `${names} er foreløbig talt, hvor den nok hører til: kilderne er uenige, og ingen har afgjort det.`,
    withoutFigure: (names: string) => `Uden ${names}, som der ikke er tal for den dag.`,
  },
  figuresOn: (day: string) => `Tallene er talt op pr. ${day}.`,
  rulesTitle: 'Sådan tælles der',

  trend: {
    title: 'Udvikling',
    municipalityTitle: 'Udvikling i borgertallet',
    describes: (place: string) => `Borgere i ${place} over tid`,
    more: (from: string, first: string, to: string, last: string, by: string, share: string) =>
      `Fra ${first} den ${from} til ${last} den ${to}: ${by} flere (${share}).`,
    fewer: (from: string, first: string, to: string, last: string, by: string, share: string) =>
      `Fra ${first} den ${from} til ${last} den ${to}: ${by} færre (${share}).`,
    same: (from: string, first: string, to: string) => `${first} både den ${from} og den ${to}.`,
    axis: 'Tegningen går fra det laveste til det højeste tal, ikke fra nul.',
    numbers: 'Se alle tallene',
    inClusters: 'Se, hvordan borgerne tælles i klyngerne',
    day: 'Dag',
  },
  ages: {
    title: 'Ældre borgere',
    lead: (day: string) =>
      `Hvor mange der var nået en alder, da alderen sidst blev talt op (${day}), i dagens klynger og talt på samme måde.`,
    panelTitle: 'Borgernes alder',
    sentence: (older: string, share: string, age: number, day: string) =>
      `${older} var ${age} år eller derover (${share}) den ${day}.`,
    caption: (day: string) => `Borgere efter alder pr. ${day}`,
    clustersCaption: (day: string) => `Ældre borgere i klyngerne pr. ${day}`,
    group: (from: number, to: number | null) =>
      to === null ? `${from} år og derover` : from === to ? `${from} år` : `${from}–${to} år`,
    columns: { age: 'Alder', men: 'Mænd', women: 'Kvinder', all: 'I alt' },
    atLeast: (age: number) => `${age} år og derover`,
    unknown: 'Aldre, hvor grupperne i kilden ikke skiller, står ikke her: de ville være gæt.',
  },

  csv: ['klynge', 'navn', 'region', 'borgere', 'borgere pr.', 'kommuner'],
  api: {
    credit: 'Danmarks Statistik, CC BY 4.0. Klyngerne nævner selv deres kilder.',
    summary: 'Borgere i hver klynge på en dag efter en navngiven måde at tælle på, holdt op mod regionens eget tal.',
    rule: 'Sådan tælles der: opdeling, pladser eller delt',
    set: 'En samling af udsagn, hvis pladser tælles i stedet for registrets',
    region: 'Regionskode, for eksempel 1081',
  },
}
