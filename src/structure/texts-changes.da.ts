import type { ChangeKind } from './model/changes.ts'
import type { Classification, SuccessionKind } from './model/organization.ts'

const list = new Intl.ListFormat('da', { type: 'conjunction' })
const among = (names: readonly string[]) => (names.length === 0 ? '' : ` med ${list.format(names)}`)

const goesOn: Readonly<Record<SuccessionKind, (earlier: string, later: string) => string>> = {
  succeeds: (earlier, later) => `${earlier} afløses af ${later}`,
  'merges-into': (earlier, later) => `${earlier} går op i ${later}`,
  'splits-from': (earlier, later) => `${later} udskilles af ${earlier}`,
  'continues-area-of': (earlier, later) => `${later} overtager området fra ${earlier}`,
}

const groups: Readonly<Record<ChangeKind, string>> = {
  continues: 'Går videre',
  begins: 'Begynder',
  ends: 'Ophører',
  renamed: 'Får nyt navn',
  'region-changes': 'Skifter region',
  'seat-begins': 'Får plads',
  'seat-ends': 'Mister plads',
  'dispute-begins': 'Bliver uafklaret',
  'dispute-ends': 'Er ikke længere uafklaret',
  'anchor-begins': 'Nyt hospital for en klynge',
  'anchor-ends': 'Ikke længere hospital for en klynge',
  'counted-elsewhere': 'Tæller med et nyt sted',
  'acute-begins': 'Bliver akuthospital',
  'acute-ends': 'Er ikke længere akuthospital',
}

const counts: Readonly<Partial<Record<Classification, readonly [one: string, many: string]>>> = {
  municipality: ['kommune', 'kommuner'],
  hospital: ['hospital', 'hospitaler'],
  cluster: ['klynge', 'klynger'],
  'health-council': ['sundhedsråd', 'sundhedsråd'],
}

export const da = {
  title: 'Ændringer',
  heading: (count: number, from: string, to: string) =>
    count === 0
      ? `Intet ændrede sig fra ${from} til ${to}`
      : `${count === 1 ? 'Én ændring' : `${count} ændringer`} fra ${from} til ${to}`,
  lead: 'Registret på de to dage holdt op mod hinanden.',
  from: 'Fra',
  to: 'Til',
  show: 'Vis ændringer',
  backwards: 'Den første dag ligger efter den sidste. Dagene er byttet om.',
  notADay: 'Skriv dagene som år, måned og dag, for eksempel 2022-07-01.',
  nearest: 'Noget ændrede sig disse dage:',
  map: (day: string) => `Se kortet den ${day}`,
  more: (count: number) => `${count} til`,
  groups,
  csv: ['art', 'id', 'navn', 'i forhold til', 'navn', 'sætning'],
  count: (kind: Classification, count: number) => {
    const [one, many] = counts[kind] ?? ['organisation', 'organisationer']
    return count === 1 ? `1 ${one}` : `${count} ${many}`
  },
  join: (words: readonly string[]) => list.format(words),
  sentences: {
    begins: (name: string, members: readonly string[]) => `${name} begynder${among(members)}.`,
    ends: (name: string, members: readonly string[]) => `${name} ophører${among(members)}.`,
    continues: (how: SuccessionKind, earlier: string, later: string, hasSameMembers: boolean) =>
      `${goesOn[how](earlier, later)}${hasSameMembers ? ', med de samme kommuner' : ''}.`,
    renamed: (from: string, to: string) => `${from} hedder nu ${to}.`,
    moves: (what: string, from: string | null, to: string | null) => {
      if (from === null) return `${what} hører nu til ${to ?? ''}.`
      return to === null ? `${what} hører ikke længere til ${from}.` : `${what} går fra ${from} til ${to}.`
    },
    'seat-begins': (name: string, cluster: string) => `${name} får plads i ${cluster}.`,
    'seat-ends': (name: string, cluster: string) => `${name} har ikke længere plads i ${cluster}.`,
    'dispute-begins': (name: string, cluster: string) =>
      `Kilderne er nu uenige om, hvorvidt ${name} har plads i ${cluster}.`,
    'dispute-ends': (name: string, cluster: string) =>
      `Kilderne er ikke længere uenige om ${name} og ${cluster}: kommunen har ikke plads der.`,
    'anchor-begins': (name: string, cluster: string) => `${cluster} er nu bygget op om ${name}.`,
    'anchor-ends': (name: string, cluster: string) => `${cluster} er ikke længere bygget op om ${name}.`,
    counted: (name: string, from: string, to: string) => `${name} tæller nu med i ${to}, før i ${from}.`,
    'acute-begins': (name: string) => `${name} er nu akuthospital.`,
    'acute-ends': (name: string) => `${name} er ikke længere akuthospital.`,
  },
}
