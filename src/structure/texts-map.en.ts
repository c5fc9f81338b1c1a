import type { da } from './texts-map.da.ts'

const counted = (count: number, one: string, many: string) => (count === 1 ? `1 ${one}` : `${count} ${many}`)
const list = new Intl.ListFormat('en-GB', { type: 'conjunction' })
const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const inWords = (count: number) => small[count] ?? String(count)

export const en: typeof da = {
  over: 'Map of Denmark',
  title: 'Map',
  heading: (clusters, regions, day) =>
    `${counted(clusters, 'cluster', 'clusters')} in ${regions === 1 ? 'one region' : `${inWords(regions)} regions`} on ${day}`,
  headingInRegion: (clusters, region, day) => `${counted(clusters, 'cluster', 'clusters')} in ${region} on ${day}`,
  none: {
    before: (day) => `No clusters known on ${day}`,
    beforeLead: (first) =>
      `The register knows clusters from ${first}. The map shows regions and municipalities without clusters.`,
    blank: (first) => `The register knows nothing of the time before ${first}, so there is no map to show.`,
    after: (day) => `The clusters no longer exist on ${day}`,
    afterLead: (last) => `The last clusters stood until ${last}.`,
    never: 'The register knows no clusters.',
    councils: (count, shown) =>
      shown === 0
        ? `The map shows regions and municipalities. ${counted(count, 'health council is', 'health councils are')} in the register, still without municipalities.`
        : `The map shows ${counted(shown, 'health council', 'health councils')} of the ${count} that the register knows: those whose municipalities have been entered.`,
  },
  lead: (twice, disputed) =>
    [
      twice.length === 0
        ? null
        : `${list.format(twice)} ${twice.length === 1 ? 'has' : 'have'} seats in more than one cluster.`,
      disputed.length === 0 ? null : `Sources disagree about ${list.format(disputed)}.`,
    ]
      .filter((sentence) => sentence !== null)
      .join(' '),
  skip: 'Skip the map and go to the table',
  drawing: (day) => `The municipalities of Denmark coloured by cluster on ${day}`,
  drawingInRegion: (region, day) => `The municipalities of ${region} coloured by cluster on ${day}`,
  drawingAbout: 'Each cluster has its colour and its number. The table below the map says the same in words.',
  tiles: (day) => `The municipalities as tiles with the number of their cluster on ${day}`,
  tilesAbout: 'A tile for each municipality, roughly where it lies. The table below the map says the same in words.',
  municipality: (name, first, others, disputed) => {
    const seats = [...(first === null ? [] : [first]), ...others]
    if (disputed.length > 0) return `${name}: sources disagree, ${list.format(disputed)}`
    return seats.length === 0 ? `${name}: no known cluster` : `${name}: ${list.format(seats)}`
  },
  hospital: (name, isAcute) => (isAcute ? `${name}, acute hospital` : name),
  bornholm: 'Bornholm',
  capital: 'Capital area',
  zoom: (region) => `Show ${region} larger`,
  asTiles: 'Show as tiles',
  asMap: 'Show as a map',
  wholeCountry: 'Show the whole country',
  legend: {
    title: 'Clusters on the map',
    councils: 'Health councils on the map',
    signs: 'Signs on the map',
    elsewhere: 'Without a known region',
    twice: 'Seats in several clusters: striped with the other one’s colour',
    disputed: 'Sources disagree',
    none: 'No known cluster',
    noCouncil: 'No known health council',
    hospital: 'Acute hospital, or a site that a cluster stands around',
  },
  table: {
    title: 'The clusters in a table',
    caption: 'Clusters, their municipalities, hospitals and citizens',
    councilsTitle: 'The health councils in a table',
    councilsCaption: 'Health councils and their municipalities',
    council: 'Health council',
    citizens: (day) => `Citizens on ${day}, counted once`,
    also: (name) => `${name} (also)`,
    disputed: (name) => `${name} (undecided)`,
    rule: 'Citizens are counted once, in the cluster in which their municipality counts. Other ways of counting stand under Population.',
  },
  csv: ['no', 'id', 'cluster', 'region', 'municipality code', 'municipality', 'seat', 'counts here'],
  csvSeats: { settled: 'seat', disputed: 'undecided', none: 'none' },
  yes: 'yes',
  no: 'no',
  days: {
    title: 'Move in time',
    label: 'Days on which something changed',
    chosen: (day) => `${day} (chosen)`,
    show: 'Show the map',
    previous: (day) => `Previous change: ${day}`,
    next: (day) => `Next change: ${day}`,
    slider: 'Drag to move from day to day',
  },
  since: {
    title: (day) => `What changed on ${day}`,
    all: 'See all changes',
    latest: (day) => `Last changed on ${day}`,
  },
  credit: {
    shipped: 'The map is derived from react-denmark-map (Martin Polley, MIT licence). The tile map is Klynge’s own.',
    uploaded: (title, publisher, licence) =>
      `Outlines: ${[title, publisher, licence].filter((part) => part !== null).join(', ')}.`,
    places: 'Places of hospitals: Eurostat 2020 for acute hospitals; the others are approximate.',
  },
  picture: {
    front: (clusters) => `Denmark divided into ${clusters} clusters`,
    frontLink: 'See the large map, day by day',
    none: 'Denmark without clusters',
    cluster: (name) => `${name} on the map`,
    region: (name) => `${name} and its clusters on the map`,
    link: 'See it on the large map',
  },
}
