import type { ChangeKind } from './model/changes.ts'
import type { Classification, SuccessionKind } from './model/organization.ts'
import type { da } from './texts-changes.da.ts'

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' })
const among = (names: readonly string[]) => (names.length === 0 ? '' : ` with ${list.format(names)}`)

const goesOn: Readonly<Record<SuccessionKind, (earlier: string, later: string) => string>> = {
  succeeds: (earlier, later) => `${earlier} is succeeded by ${later}`,
  'merges-into': (earlier, later) => `${earlier} merges into ${later}`,
  'splits-from': (earlier, later) => `${later} is split from ${earlier}`,
  'continues-area-of': (earlier, later) => `${later} takes over the area of ${earlier}`,
}

const groups: Readonly<Record<ChangeKind, string>> = {
  continues: 'Go on as another',
  begins: 'Begin',
  ends: 'End',
  renamed: 'Get a new name',
  'region-changes': 'Change region',
  'seat-begins': 'Get a seat',
  'seat-ends': 'Lose a seat',
  'dispute-begins': 'Become undecided',
  'dispute-ends': 'No longer undecided',
  'anchor-begins': 'New hospital of a cluster',
  'anchor-ends': 'No longer hospital of a cluster',
  'counted-elsewhere': 'Count in another place',
  'acute-begins': 'Become an acute hospital',
  'acute-ends': 'No longer an acute hospital',
}

const counts: Readonly<Partial<Record<Classification, readonly [one: string, many: string]>>> = {
  municipality: ['municipality', 'municipalities'],
  hospital: ['hospital', 'hospitals'],
  cluster: ['cluster', 'clusters'],
  'health-council': ['health council', 'health councils'],
}

export const en: typeof da = {
  title: 'Changes',
  heading: (count, from, to) =>
    count === 0
      ? `Nothing changed from ${from} to ${to}`
      : `${count === 1 ? 'One change' : `${count} changes`} from ${from} to ${to}`,
  lead: 'The register of the two days, held against each other.',
  from: 'From',
  to: 'To',
  show: 'Show changes',
  backwards: 'The first day lies after the last. The days have been swapped.',
  notADay: 'Write the days as year, month and day, for example 2022-07-01.',
  nearest: 'Something changed on these days:',
  map: (day) => `See the map on ${day}`,
  more: (count) => `${count} more`,
  groups,
  csv: ['kind', 'id', 'name', 'in relation to', 'name', 'sentence'],
  count: (kind, count) => {
    const [one, many] = counts[kind] ?? ['organization', 'organizations']
    return count === 1 ? `1 ${one}` : `${count} ${many}`
  },
  join: (words) => list.format(words),
  sentences: {
    begins: (name, members) => `${name} begins${among(members)}.`,
    ends: (name, members) => `${name} ends${among(members)}.`,
    continues: (how, earlier, later, hasSameMembers) =>
      `${goesOn[how](earlier, later)}${hasSameMembers ? ', with the same municipalities' : ''}.`,
    renamed: (from, to) => `${from} is now called ${to}.`,
    moves: (what, from, to) => {
      if (from === null) return `Now in ${to ?? ''}: ${what}.`
      return to === null ? `No longer in ${from}: ${what}.` : `From ${from} to ${to}: ${what}.`
    },
    'seat-begins': (name, cluster) => `${name} gets a seat in ${cluster}.`,
    'seat-ends': (name, cluster) => `${name} no longer has a seat in ${cluster}.`,
    'dispute-begins': (name, cluster) => `Sources now disagree on whether ${name} has a seat in ${cluster}.`,
    'dispute-ends': (name, cluster) => `Sources no longer disagree about ${name} and ${cluster}: it has no seat there.`,
    'anchor-begins': (name, cluster) => `${cluster} now stands around ${name}.`,
    'anchor-ends': (name, cluster) => `${cluster} no longer stands around ${name}.`,
    counted: (name, from, to) => `${name} now counts in ${to}, before in ${from}.`,
    'acute-begins': (name) => `${name} is now an acute hospital.`,
    'acute-ends': (name) => `${name} is no longer an acute hospital.`,
  },
}
