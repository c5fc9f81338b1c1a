import type { Classification } from './model/organization.ts'
import type { da } from './texts.da.ts'

const list = new Intl.ListFormat('en', { type: 'conjunction' })

const classifications: Readonly<Record<Classification, string>> = {
  region: 'Region',
  municipality: 'Municipality',
  hospital: 'Hospital',
  psychiatry: 'Psychiatry',
  'general-practice': 'General practice',
  cluster: 'Health cluster',
  'health-council': 'Health council',
  'political-level': 'Political level',
  'professional-level': 'Professional and strategic level',
  committee: 'Committee',
  council: 'Council',
  'working-group': 'Working group',
}

const purposes: Readonly<Partial<Record<Classification, string>>> = {
  'political-level':
    'Here politicians and general practitioners set the direction and decide what the shared money goes to.',
  'professional-level':
    'Here region, municipalities and general practice turn the direction into work and prepare what the politicians decide.',
}

function counted(count: number, one: string, many: string): string {
  return count === 1 ? `1 ${one}` : `${count} ${many}`
}

export const en: typeof da = {
  classifications,
  purposes,
  join: (words: readonly string[]) => list.format(words),

  credit: (publisher, title, licence) =>
    `Source: ${publisher === null ? '' : `${publisher}, `}${title}${licence === null ? '' : `, ${licence}`}`,
  sources: { title: 'Sources', asOf: (day) => `As of ${day}` },
  notOnDay: {
    before: (name, day) => `${name} did not exist on ${day}.`,
    after: (name, day) => `${name} no longer existed on ${day}.`,
    known: (period) => `It stands in the register ${period}.`,
    seeFirst: (day) => `See it as it was on ${day}`,
    nothing: (what, day) => `The register knows no ${what} on ${day}.`,
    begins: (period) => `It knows them ${period}.`,
    seeDay: (day) => `See the register as of ${day}`,
    empty: (what) => `Here will be the ${what} once the register has been read in.`,
  },
  facts: {
    title: 'In short',
    period: 'Exists',
    region: 'Region',
    code: 'Code',
    municipality: 'Municipality',
    partOf: 'Part of',
    otherNames: 'Other names',
  },
  columns: {
    cluster: 'Cluster',
    clusters: 'Clusters',
    region: 'Region',
    municipality: 'Municipality',
    municipalities: 'Municipalities',
    hospital: 'Hospital',
    hospitals: 'Acute hospitals',
    anchoredOn: 'Anchored on',
    code: 'Code',
    citizens: 'Citizens',
    citizensOn: (day) => `Citizens on ${day}`,
    period: 'Period',
    says: 'How sure',
    day: 'Day',
    note: 'Note',
  },

  csv: [
    'id',
    'code',
    'name',
    'region',
    'from',
    'until',
    'certainty',
    'citizens',
    'citizens on',
    'citizens disputed',
    'clusters',
  ],

  citizens: {
    sentence: (count, day) => `${count} citizens live here (on ${day}).`,
    disputed: (count, names) => `And ${count} in ${names}, if the municipality belongs here.`,
    missing: (names) => `Without ${names}, for which there is no figure on that day.`,
    twice: (names) => `${names} has a seat in several clusters, but its citizens count in only one of them.`,
    none: 'The register holds no population figures.',
  },

  clusters: {
    title: 'Health clusters',
    what: 'clusters',
    lead: (count, day) =>
      `${counted(count, 'health cluster brings', 'health clusters bring')} region, municipalities and general practice together around the acute hospitals on ${day}.`,
    caption: (region) => `Clusters in ${region}`,
    add: 'Enter a cluster',
    elsewhere: 'Without a known region',
  },
  cluster: {
    over: (region) => (region === null ? 'Health cluster' : `Health cluster in ${region}`),
    lead: (name, region, municipalities) => {
      const places =
        municipalities.length === 0
          ? []
          : [`the ${municipalities.length === 1 ? 'municipality' : 'municipalities'} of ${list.format(municipalities)}`]
      const parties = [...(region === null ? [] : [region]), ...places, 'general practice']
      return places.length === 0
        ? `${name} works together for the citizens’ health.`
        : `In ${name}, ${list.format(parties)} work together for the citizens’ health.`
    },
    levels: 'Levels of the cluster',
    municipalities: 'Municipalities in the cluster',
    caption: 'Citizens of each municipality, and how sure it is that it belongs',
    noMunicipalities: 'Here will be the municipalities once they have been entered in the register.',
    conflict: (names) => `The sources disagree about ${names}`,
    conflictBody:
      'Both statements stand here with their sources until somebody has decided. Meanwhile the municipality’s citizens count in one place at most.',
    hospitals: 'Hospitals that the cluster is built around',
    noHospitals: 'The register does not know the cluster’s hospital.',
    addBelow: 'Enter a level, committee or working group',
  },
  level: {
    title: (name, cluster) => `${name}, ${cluster}`,
    of: (cluster) => `Part of ${cluster}.`,
    parties: 'Who works together here',
    siblings: 'The rest of the cluster',
  },

  regions: {
    title: 'Regions',
    what: 'regions',
    lead: (count, municipalities, day) =>
      `${counted(count, 'region', 'regions')} and ${counted(municipalities, 'municipality', 'municipalities')} on ${day}.`,
  },
  region: {
    lead: (name, municipalities, clusters, hospitals) =>
      `${name} has ${counted(municipalities, 'municipality', 'municipalities')}, ${counted(clusters, 'health cluster', 'health clusters')} and ${counted(hospitals, 'acute hospital', 'acute hospitals')}.`,
    clusters: 'Clusters',
    municipalitiesCaption: 'Municipalities and their clusters',
    noClusters: (day) => `The register knows no clusters here on ${day}.`,
    municipalities: 'Municipalities',
    hospitals: 'Acute hospitals',
  },
  municipalities: {
    title: 'Municipalities',
    what: 'municipalities',
    lead: (count, day) =>
      `${counted(count, 'municipality', 'municipalities')}, and where each of them has a seat on ${day}.`,
    none: 'none known',
  },
  municipality: {
    lead: (name, region, clusters, isDisputed, day) => {
      const place = region === null ? name : `${name} lies in ${region}`
      if (clusters.length === 0 && isDisputed)
        return `${place}, but the sources disagree about which cluster it belongs to.`
      if (clusters.length === 0) return `${place}. The register knows no cluster for the municipality on ${day}.`
      return `${place} and has a seat in ${list.format(clusters)}.`
    },
    disputed: (clusters) => `Undecided: ${clusters}`,
    disputedBody: 'Both statements stand below with their sources until somebody has decided.',
    clusters: 'Seats in clusters',
    caption: 'Clusters in which the municipality has a seat',
    citizens: 'Citizens',
    citizensCaption: 'Citizens of the municipality',
    hospitals: 'Hospitals in the municipality',
  },
  hospitals: {
    title: 'Acute hospitals',
    what: 'hospitals',
    lead: (count, day) =>
      `${counted(count, 'acute hospital', 'acute hospitals')} that the clusters are built around on ${day}.`,
    site: 'site',
  },
  hospital: {
    acute: (name, municipality) => `${name} is an acute hospital${municipality === null ? '' : ` in ${municipality}`}.`,
    other: (name, municipality) =>
      `${name} is a hospital${municipality === null ? '' : ` in ${municipality}`} and not one of the acute hospitals.`,
    site: (name, whole, municipality) =>
      `${name} is a site${municipality === null ? '' : ` in ${municipality}`} and part of ${whole}.`,
    anchors: (clusters) => `${clusters} ${clusters.includes(' and ') ? 'are' : 'is'} anchored here.`,
    clusters: 'Clusters anchored here',
    noClusters: (day) => `The register knows no cluster anchored here on ${day}.`,
    caption: 'Clusters, periods and sources',
    sites: 'Sites',
  },

  add: {
    lead: 'Write what the source says. Everything in the register has a period and a source.',
    choose: 'Choose',
    name: 'Name',
    kind: 'What is it?',
    region: 'Region',
    regionHint: 'A cluster lies in one region. Others may be without.',
    from: 'First day',
    to: 'Last day',
    toHint: 'Leave it empty if there is no last day.',
    source: 'Where is it written?',
    sourceHint: 'The title of the document or page, such as terms of reference of 8 November 2022.',
    municipalities: 'Municipalities with a seat in the cluster',
    municipalitiesHint: 'For a cluster only. Open a region to choose.',
    save: 'Enter in the register',
    refusals: {
      'no-right': 'Only a secretary can write in the register.',
      'no-such-organization': 'The organization that it is to be part of does not exist.',
      'no-such-municipality': 'One of the municipalities is not in the register. Choose again.',
      'no-name': 'Write a name of at most 200 characters.',
      'no-kind': 'Choose what it is.',
      'no-region': 'Choose the region in which the cluster lies.',
      'no-start': 'Write the first day.',
      'not-a-day': 'Write the day as year, month and day, such as 2022-07-01.',
      'ends-before-it-starts': 'The last day lies before the first.',
      'outside-the-whole': 'The period reaches beyond the period in which the cluster itself exists.',
      'no-source': 'Write where it is written. The register takes nothing without a source.',
      'reserved-address': 'The name is the address of another page of Klynge. Write the name more fully.',
      'already-there': 'The register already has an organization of that name in that period.',
    },
  },
}
