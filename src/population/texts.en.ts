import type { CountingRule } from './model/counting.ts'
import type { DeviationReason } from './model/reconciliation.ts'
import type { da } from './texts.da.ts'

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' })

function counted(count: number, one: string, many: string): string {
  return count === 1 ? `1 ${one}` : `${count} ${many}`
}

const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six']
const inWords = (count: number) => words[count] ?? String(count)

const rules: Readonly<Record<CountingRule, { name: string; short: string; meaning: string }>> = {
  partition: {
    name: 'Every citizen once',
    short: 'every citizen counted once',
    meaning:
      'Each municipality is counted in one cluster, where the statistical partition puts it, so that the clusters sum to the region’s own figure. København has a seat in two clusters and is counted in one.',
  },
  seats: {
    name: 'The whole municipality at each seat',
    short: 'the whole municipality counted at each seat',
    meaning:
      'A municipality is counted whole in every cluster in which it has a seat. These are the people whom the cluster is there for, but where a municipality has two seats its citizens count twice. Seats that sources disagree about are not counted.',
  },
  split: {
    name: 'Split between the seats',
    short: 'the municipality split evenly between its seats',
    meaning:
      'A municipality with seats in several clusters is split evenly between them, so that nobody counts more than once. Where in the municipality people live, the figure does not know.',
  },
}

const because: Readonly<Record<DeviationReason, (names: string, times: number, isMany: boolean) => string>> = {
  several: (names, times, isMany) => `${names} ${isMany ? 'count' : 'counts'} in ${inWords(times)} clusters`,
  nowhere: (names, _, isMany) => `${names} ${isMany ? 'count' : 'counts'} in no cluster`,
  disputed: (names, _, isMany) => `sources disagree about ${names}, which ${isMany ? 'are' : 'is'} therefore left out`,
  elsewhere: (names, _, isMany) => `${names} ${isMany ? 'count' : 'counts'} in another region’s cluster`,
  guest: (names, _, isMany) => `${names} of another region ${isMany ? 'count' : 'counts'} here`,
}

export const en: typeof da = {
  title: 'Citizens in the clusters',
  join: (names) => list.format(names),
  country: 'Denmark',
  rules,
  lead: (place, own, day, clusters, rule) =>
    `${own} citizens live in ${place} (as of ${day}). Here they are counted in ${counted(clusters, 'cluster', 'clusters')}, ${rules[rule].short}.`,
  noFiguresLead: (day) => `There are no population figures as early as ${day}.`,
  firstFigures: (day) => `The first are of ${day}.`,
  seeFirst: (day) => `See the figures as of ${day}`,
  noFiguresAtAll: 'The figures will be here when population figures have been read into the register.',
  noClusters: (day) => `The register knows no clusters as of ${day}.`,
  noClustersRegions: 'The regions’ own figures are here.',
  setSaysNothing: (title, day) => `“${title}” says nothing about ${day}.`,
  setPeriod: (period) => `It speaks of the time ${period}.`,

  choose: {
    title: 'Choose what is counted',
    region: 'Region',
    everywhere: 'The whole country',
    rule: 'How to count',
    set: 'Seats according to',
    decided: 'The register as it is decided',
    show: 'Show',
    partitionIgnores: 'The statistical partition is the same whoever’s seats are followed.',
  },
  mistakes: {
    'no-such-rule': (typed) => `“${typed}” is not a way of counting. Choose one of the three here.`,
    'no-such-set': (typed) => `There is no collection of claims called “${typed}”. Choose one from the list.`,
    'no-such-region': (typed, day) =>
      `There is no region with the code “${typed}” as of ${day}. Choose one from the list.`,
  },

  columns: { cluster: 'Cluster', citizens: 'Citizens', municipalities: 'Municipalities', region: 'Region' },
  caption: (region) => `Citizens in the clusters of ${region}`,
  regionsCaption: 'Citizens in the regions',
  half: (parts) => `1/${parts} of the municipality`,
  noFigure: 'no figure',
  countryTitle: 'The whole country',

  sums: {
    equal: (own, isCountry) => `The clusters sum to the ${isCountry ? 'country' : 'region'}’s own figure: ${own}.`,
    cancels: (own, why) => `The sum is ${own}, the same as the area’s own figure, although ${why}.`,
    more: (by, isCountry, why, sum, own) =>
      `The sum is ${by} higher than the ${isCountry ? 'country' : 'region'}’s, because ${why}: ${sum} against ${own}.`,
    less: (by, isCountry, why, sum, own) =>
      `The sum is ${by} lower than the ${isCountry ? 'country' : 'region'}’s, because ${why}: ${sum} against ${own}.`,
    because,
    and: (reasons) => reasons.join(', and '),
    amount: (name, amount) => `${name} (${amount})`,
    leftOut: (names) => `Sources disagree about a seat of ${names}. That seat is not counted.`,
    provisional: (names) =>
      `${names} is counted for now where it probably belongs: sources disagree, and nobody has decided.`,
    withoutFigure: (names) => `Without ${names}, for which there is no figure of that day.`,
  },
  figuresOn: (day) => `The figures were counted as of ${day}.`,
  rulesTitle: 'How to count',

  trend: {
    title: 'Over time',
    municipalityTitle: 'Citizens over time',
    describes: (place) => `Citizens in ${place} over time`,
    more: (from, first, to, last, by, share) => `From ${first} on ${from} to ${last} on ${to}: ${by} more (${share}).`,
    fewer: (from, first, to, last, by, share) =>
      `From ${first} on ${from} to ${last} on ${to}: ${by} fewer (${share}).`,
    same: (from, first, to) => `${first} both on ${from} and on ${to}.`,
    axis: 'The drawing goes from the lowest to the highest number, not from zero.',
    numbers: 'See all the numbers',
    inClusters: 'See how citizens are counted in the clusters',
    day: 'Day',
  },
  ages: {
    title: 'Older citizens',
    lead: (day) =>
      `How many had reached an age when ages were last counted (${day}), in the clusters of the day and counted in the same way.`,
    panelTitle: 'The citizens’ age',
    sentence: (older, share, age, day) => `${older} were ${age} years or older (${share}) on ${day}.`,
    caption: (day) => `Citizens by age as of ${day}`,
    clustersCaption: (day) => `Older citizens in the clusters as of ${day}`,
    group: (from, to) =>
      to === null ? `${from} years and over` : from === to ? `${from} years` : `${from}–${to} years`,
    columns: { age: 'Age', men: 'Men', women: 'Women', all: 'Total' },
    atLeast: (age) => `${age} and over`,
    unknown: 'Ages at which the groups of the source do not divide are not here: they would be guesses.',
  },

  csv: ['cluster', 'name', 'region', 'citizens', 'citizens as of', 'municipalities'],
  api: {
    credit: 'Statistics Denmark, CC BY 4.0. The clusters name their own sources.',
    summary: 'Citizens of each cluster on a day under a named way of counting, held against the region’s own figure.',
    rule: 'How to count: opdeling (partition), pladser (seats) or delt (split)',
    set: 'A collection of claims whose seats are counted instead of the register’s',
    region: 'Region code, for example 1081',
  },
}
