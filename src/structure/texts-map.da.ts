const counted = (count: number, one: string, many: string) => (count === 1 ? `1 ${one}` : `${count} ${many}`)
const list = new Intl.ListFormat('da', { type: 'conjunction' })
const small = ['nul', 'én', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti']
const inWords = (count: number) => small[count] ?? String(count)

export const da = {
  over: 'Danmarkskort',
  title: 'Kort',
  heading: (clusters: number, regions: number, day: string) =>
    `${counted(clusters, 'klynge', 'klynger')} i ${regions === 1 ? 'én region' : `${inWords(regions)} regioner`} den ${day}`,
  headingInRegion: (clusters: number, region: string, day: string) =>
    `${counted(clusters, 'klynge', 'klynger')} i ${region} den ${day}`,
  none: {
    before: (day: string) => `Ingen kendte klynger den ${day}`,
    beforeLead: (first: string) =>
      `Registret kender klynger fra ${first}. Kortet viser regioner og kommuner uden klynger.`,
    blank: (first: string) => `Registret ved ikke noget om tiden før den ${first}, så der er intet kort at vise.`,
    after: (day: string) => `Klyngerne er nedlagt den ${day}`,
    afterLead: (last: string) => `De sidste klynger stod til og med ${last}.`,
    never: 'Registret kender ingen klynger.',
    councils: (count: number, shown: number) =>
      shown === 0
        ? `Kortet viser regioner og kommuner. ${counted(count, 'sundhedsråd', 'sundhedsråd')} står i registret, endnu uden kommuner.`
        : `Kortet viser ${counted(shown, 'sundhedsråd', 'sundhedsråd')} af de ${count}, som registret kender: dem, hvis kommuner er skrevet ind.`,
  },
  lead: (twice: readonly string[], disputed: readonly string[]) =>
    [
      twice.length === 0 ? null : `${list.format(twice)} har plads i mere end én klynge.`,
      disputed.length === 0 ? null : `Kilderne er uenige om ${list.format(disputed)}.`,
    ]
      .filter((sentence) => sentence !== null)
      .join(' '),
  skip: 'Spring kortet over og gå til tabellen',
  drawing: (day: string) => `Danmarks kommuner farvet efter klynge den ${day}`,
  drawingInRegion: (region: string, day: string) => `Kommunerne i ${region} farvet efter klynge den ${day}`,
  drawingAbout: 'Hver klynge har sin farve og sit nummer. Tabellen under kortet siger det samme i ord.',
  tiles: (day: string) => `Kommunerne som felter med klyngens nummer den ${day}`,
  tilesAbout: 'Et felt for hver kommune, omtrent hvor den ligger. Tabellen under kortet siger det samme i ord.',
  municipality: (name: string, first: string | null, others: readonly string[], disputed: readonly string[]) => {
    const seats = [...(first === null ? [] : [first]), ...others]
    if (disputed.length > 0) return `${name}: kilderne er uenige, ${list.format(disputed)}`
    return seats.length === 0 ? `${name}: ingen kendt klynge` : `${name}: ${list.format(seats)}`
  },
  hospital: (name: string, isAcute: boolean) => (isAcute ? `${name}, akuthospital` : name),
  bornholm: 'Bornholm',
  capital: 'Hovedstadsområdet',
  zoom: (region: string) => `Vis ${region} større`,
  asTiles: 'Vis som felter',
  asMap: 'Vis som kort',
  wholeCountry: 'Vis hele landet',
  legend: {
    title: 'Klynger på kortet',
    councils: 'Sundhedsråd på kortet',
    signs: 'Tegn på kortet',
    elsewhere: 'Uden kendt region',
    twice: 'Plads i flere klynger: skraveret med den andens farve',
    disputed: 'Kilderne er uenige',
    none: 'Ingen kendt klynge',
    noCouncil: 'Intet kendt sundhedsråd',
    hospital: 'Akuthospital eller matrikel, som en klynge er bygget op om',
  },
  table: {
    title: 'Klyngerne i en tabel',
    caption: 'Klynger, deres kommuner, hospitaler og borgere',
    councilsTitle: 'Sundhedsrådene i en tabel',
    councilsCaption: 'Sundhedsråd og deres kommuner',
    council: 'Sundhedsråd',
    citizens: (day: string) => `Borgere pr. ${day}, talt én gang`,
    also: (name: string) => `${name} (også)`,
    disputed: (name: string) => `${name} (uafklaret)`,
    rule: 'Borgerne er talt én gang, i den klynge hvor kommunen tæller med. Andre måder at tælle på står under Befolkning.',
  },
  csv: ['nr', 'id', 'klynge', 'region', 'kommunekode', 'kommune', 'plads', 'taeller her'],
  csvSeats: { settled: 'plads', disputed: 'uafklaret', none: 'ingen' },
  yes: 'ja',
  no: 'nej',
  days: {
    title: 'Gå i tiden',
    label: 'Dage, hvor noget ændrede sig',
    chosen: (day: string) => `${day} (valgt)`,
    show: 'Vis kortet',
    previous: (day: string) => `Forrige ændring: ${day}`,
    next: (day: string) => `Næste ændring: ${day}`,
    slider: 'Træk for at gå fra dag til dag',
  },
  since: {
    title: (day: string) => `Det ændrede sig den ${day}`,
    all: 'Se alle ændringer',
    latest: (day: string) => `Senest ændret den ${day}`,
  },
  credit: {
    shipped: 'Kortet er afledt af react-denmark-map (Martin Polley, MIT-licens). Feltkortet er Klynges eget.',
    uploaded: (title: string, publisher: string | null, licence: string | null) =>
      `Kortgrundlag: ${[title, publisher, licence].filter((part) => part !== null).join(', ')}.`,
    places: 'Hospitalernes placering: Eurostat 2020 for akuthospitaler; øvrige er omtrentlige.',
  },
  picture: {
    front: (clusters: number) => `Danmark delt i ${clusters} klynger`,
    frontLink: 'Se kortet stort, dag for dag',
    none: 'Danmark uden klynger',
    cluster: (name: string) => `${name} på kortet`,
    region: (name: string) => `${name} og dens klynger på kortet`,
    link: 'Se på det store kort',
  },
}
