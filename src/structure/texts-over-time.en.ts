import type { SuccessionKind } from './model/organization.ts'
import type { Around, da } from './texts-over-time.da.ts'

const list = new Intl.ListFormat('en', { type: 'conjunction' })

type Deed = { readonly past: string; readonly coming: string }

const before: Readonly<Record<SuccessionKind, Deed>> = {
  succeeds: { past: 'succeeded', coming: 'will succeed' },
  'merges-into': { past: 'took over all of', coming: 'will take over all of' },
  'splits-from': { past: 'was split from', coming: 'will be split from' },
  'continues-area-of': { past: 'took over the area of', coming: 'will take over the area of' },
}

const after: Readonly<Record<SuccessionKind, Deed>> = {
  succeeds: { past: 'was succeeded by', coming: 'will be succeeded by' },
  'merges-into': { past: 'merged into', coming: 'will merge into' },
  'splits-from': { past: 'gave up a part to', coming: 'will give up a part to' },
  'continues-area-of': { past: 'handed its area to', coming: 'will hand its area to' },
}

function step(way: 'before' | 'after', kind: SuccessionKind, on: string | null, isComing: boolean): Around {
  const verb = (way === 'before' ? before : after)[kind][isComing ? 'coming' : 'past']
  return { verb, tail: on === null ? '' : ` on ${on}` }
}

export const en: typeof da = {
  lineage: {
    title: 'How it came about',
    titleAfter: 'What comes after it',
    step,
    form: (name, from, to) =>
      to !== null ? `${name} (${from ?? ''}–${to})` : from === null ? name : `${name} (from ${from})`,
    sameMunicipalities: 'The same municipalities.',
    sameBut: (names) => `The same municipalities, leaving out ${names}, about which sources disagree.`,
    joined: (names) => `Joined: ${names}.`,
    left: (names) => `Did not come along: ${names}.`,
    wasCalled: (name, until) => `Was called ${name} until ${until}.`,
    willBe: (name, from) => `Will be called ${name} from ${from}.`,
  },
  participants: {
    title: 'Who else takes part',
    sitsIn: 'Takes part in',
    sitsInCaption: 'Clusters in which it sits, in which period, and how sure that is',
    lead: (name, region, clusters) => {
      const place = region === null ? '' : ` in ${region}`
      return clusters.length === 0 ? `${name}${place}.` : `${name} takes part in ${list.format(clusters)}.`
    },
  },
  body: {
    lead: (kind, region, period) => (region === null ? `${kind}, ${period}.` : `${kind} in ${region}, ${period}.`),
  },
  counted: {
    countsIn: 'counts in',
    sum: (count, day) => `${count} citizens count here (on ${day}), each municipality in one place in the country.`,
    assumedHere: (names) => `It is assumed that ${names} counts here.`,
    withSeats: (count, names) => `With ${names}, counted elsewhere, it is ${count}.`,
    rules: 'How citizens are counted',
    where: 'Where its citizens count',
    whereItSits: 'In statistics its citizens count where it has its seat:',
    onceOnly: 'A municipality may have several seats, but its citizens count in one place only in statistics:',
  },
  rejected: {
    title: 'What other sources say',
    lead: 'Sources say this of the day, and the register does not follow them.',
    kinds: { seat: 'Seat:', 'anchor-hospital': 'Anchor:', 'takes-part': 'Takes part:' },
    saidBy: 'said in',
    proposedBy: 'proposed in',
    open: 'See what is not settled',
    all: 'All disagreements',
  },
  councils: {
    title: 'Health councils',
    what: 'health councils',
    listLead: (count, day) =>
      count === 1
        ? `The register knows 1 health council on ${day}.`
        : `The register knows ${count} health councils on ${day}.`,
    membersUnknown: 'not known yet',
    restTitle: 'There are more than stand here',
    rest: 'There are to be 17 health councils in the country. The register has only those with a source, and does not guess at the rest.',
    importThem: 'Bring in a list of health councils with their municipalities',
    keeperImports: 'Whoever keeps the register can bring in the rest as a list once there is a source.',
    lead: (name, region, municipalities) => {
      const place = region === null ? '' : ` in ${region}`
      return municipalities.length === 0
        ? `${name} is a health council${place}. The register does not know its municipalities yet.`
        : `${name} is a health council${place} in which ${list.format(municipalities)} have seats.`
    },
    seats: 'Municipalities with a seat in the council',
    seatsCaption: 'Municipalities, periods and sources',
    worksTitle: 'What is known of health councils',
    works: [
      'A health council is itself responsible, politically and administratively. A cluster is an agreement between authorities.',
      'Health councils vote where clusters agree: in 2026 one recommendation came by majority and one unanimously.',
    ],
    worksUnknown: 'Not known: how many seats the region has in the council, and the exact rules for voting.',
    ofMunicipality: 'Seats in health councils',
    ofRegion: 'Health councils in the region',
  },
  notOnDay: {
    begins: (day) => `The register knows nothing of the time before ${day}.`,
    before: 'On that day it was:',
    after: 'On that day it is:',
    noClusters: (day) => `No cluster is in force on ${day}.`,
    councils: 'Health councils take over from the clusters.',
    seeCouncils: 'See the health councils',
  },
  titles: {
    earlierForm: (region) =>
      region === null
        ? 'Cooperation before the health clusters'
        : `Cooperation in ${region} before the health clusters`,
  },
  timeline: {
    title: 'Over time',
    drawing: (name) => `Timeline of ${name}`,
    summary: (name, from, until, lanes, day) =>
      `${name} from ${from} to ${until} in ${lanes === 1 ? 'one line' : `${lanes} lines`}. The upright stroke is ${day}; a dashed bar is not settled.`,
    asList: 'The same as a list',
    disputed: 'sources disagree',
    kinds: {
      form: 'Form',
      name: 'Name',
      region: 'Region',
      seat: 'Seat in cluster',
      council: 'Seat in health council',
      member: 'Municipality',
      anchor: 'Anchor of',
      'takes-part': 'Takes part in',
    },
  },
  hospitals: {
    title: 'Hospitals',
    acute: 'Acute hospitals and their sites',
    others: 'Other hospitals that take part',
    othersCaption: 'Hospitals that no cluster is built around, and where they take part',
    sitsIn: 'Takes part in',
  },
  clusters: {
    sharedWith: 'shared with',
    leadBefore: (count, day) =>
      `${count} forms of cooperation covered the country on ${day}. The law on health clusters came on 1 July 2022 only.`,
  },
  years: {
    earlier: (oldest) => `Earlier figures, from ${oldest}`,
    caption: 'Earlier figures of citizens in the municipality',
  },
}
