import type { da } from './texts-import-kinds.da.ts'

export const en: typeof da = {
  settings: {
    title: { label: 'What the collection is called', hint: 'As readers shall see it, in Danish' },
    source: { label: 'Source', hint: 'Where it is written; holds for lines that name none themselves' },
    url: { label: 'The source’s web address', hint: 'Begins with https://; may be empty' },
    set: {
      label: 'The collection’s key',
      hint: 'A short name for addresses, in small letters a–z, digits and _, such as list_2019',
    },
    from: { label: 'From', hint: 'First day of which the source speaks; holds for lines that name none themselves' },
    to: { label: 'Until and including', hint: 'Empty where no last day is known' },
    nature: { label: 'What the source says', hint: '' },
    exhaustive: {
      label: 'Does the source name every municipality of the regions it speaks of?',
      hint: 'Then a municipality that it leaves out is a hole',
    },
    unknown: { label: 'Clusters that the register does not know', hint: '' },
  },
  options: {
    statement: 'How it is',
    proposal: 'How somebody wanted it to be',
    no: 'No',
    yes: 'Yes',
    refuse: 'Refuse their lines',
    create: 'Enter them in the register',
  },
  organizations: {
    label: 'Organizations',
    about:
      'Health councils, clusters, committees and councils with their region, period and municipalities. Those that do not exist are entered; those that do get the seats that are missing.',
    columns: ['Name', 'Region', 'Municipalities', 'From', 'Until'],
    fileColumns: {
      name: 'The name as the source writes it',
      kind: 'health council, cluster, committee, council, general practice or psychiatry',
      region: 'The region’s name or code, such as 1081',
      codes:
        'Codes of the municipalities with a seat, such as 0860; several with spaces or semicolons, or one on each line',
      from: 'First day, as 2022-07-01',
      to: 'Last day; empty where none is known',
      source: 'Where it is written; may be left out where the form names the source',
      url: 'The source’s web address',
    },
  },
  claims: {
    label: 'Claims of who belongs where',
    about:
      'What a source says of municipalities and clusters, also where the register follows another. The register’s own seats are not changed; disagreements are shown until somebody rules on them.',
    columns: ['Cluster', 'Region', 'Who', 'From', 'Until', 'Collection'],
    fileColumns: {
      set: 'The collection’s key, such as list_2019',
      region: 'The region’s code or name',
      cluster: 'The cluster’s name',
      hospital: 'The cluster’s acute hospital; may be empty',
      code: 'The municipality’s code, such as 0860',
      municipality: 'The municipality’s name; must fit the code',
      source: 'Where exactly this is written; may be empty',
      from: 'First day; empty: as in the form',
      to: 'Last day; empty: as in the form',
      certainty: 'confirmed, inferred, assumed, conflict or memory; empty: confirmed',
    },
  },
  text: {
    label: 'A text with clusters',
    about:
      'A text in which every cluster has its line: name, hospital, municipalities, and who else takes part. It is read as claims; holes and doubled municipalities are named.',
  },
  findings: {
    missing: (named) => {
      const [set = '', count = '', all = '', ...names] = named
      return `${set} names ${count} of ${all} municipalities. ${names.length === 1 ? 'Missing is' : 'Missing are'}: ${names.join(', ')}.`
    },
    twice: ([set = '', ...names]) =>
      `${set} names ${names.length} ${names.length === 1 ? 'municipality' : 'municipalities'} in more than one cluster: ${names.join(', ')}.`,
    'unknown-hospitals': (names) =>
      `The register does not know ${names.length === 1 ? 'this hospital' : 'these hospitals'} by that name, so that nothing is claimed of ${names.length === 1 ? 'it' : 'them'}: ${names.join('; ')}.`,
  },
}
