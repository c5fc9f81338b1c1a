import type { Classification } from './model/organization.ts'

const list = new Intl.ListFormat('da', { type: 'conjunction' })

const classifications: Readonly<Record<Classification, string>> = {
  region: 'Region',
  municipality: 'Kommune',
  hospital: 'Hospital',
  psychiatry: 'Psykiatri',
  'general-practice': 'Almen praksis',
  cluster: 'Sundhedsklynge',
  'health-council': 'Sundhedsråd',
  'political-level': 'Politisk niveau',
  'professional-level': 'Fagligt-strategisk niveau',
  committee: 'Udvalg',
  council: 'Råd',
  'working-group': 'Arbejdsgruppe',
}

/** What each kind of organization is for, in a sentence; those that explain themselves have none. */
const purposes: Readonly<Partial<Record<Classification, string>>> = {
  'political-level':
    'Her sætter politikerne og de praktiserende læger retningen og beslutter, hvad de fælles penge går til.',
  'professional-level':
    'Her gør region, kommuner og almen praksis retningen til indsatser og forbereder det, politikerne skal tage stilling til.',
}

function counted(count: number, one: string, many: string): string {
  return count === 1 ? `1 ${one}` : `${count} ${many}`
}

export const da = {
  classifications,
  purposes,
  join: (words: readonly string[]) => list.format(words),

  credit: (publisher: string | null, title: string, licence: string | null) =>
    `Kilde: ${publisher === null ? '' : `${publisher}, `}${title}${licence === null ? '' : `, ${licence}`}`,
  sources: { title: 'Kilder', asOf: (day: string) => `Pr. ${day}` },
  notOnDay: {
    before: (name: string, day: string) => `${name} fandtes ikke den ${day}.`,
    after: (name: string, day: string) => `${name} fandtes ikke længere den ${day}.`,
    known: (period: string) => `I registret står den ${period}.`,
    seeFirst: (day: string) => `Se den, som den var den ${day}`,
    nothing: (what: string, day: string) => `Registret kender ingen ${what} pr. ${day}.`,
    begins: (period: string) => `Det kender dem ${period}.`,
    seeDay: (day: string) => `Se registret pr. ${day}`,
    empty: (what: string) => `Her kommer ${what}, når registret er læst ind.`,
  },
  facts: {
    title: 'Kort fortalt',
    period: 'Findes',
    region: 'Region',
    code: 'Kode',
    municipality: 'Kommune',
    partOf: 'En del af',
    otherNames: 'Andre navne',
  },
  columns: {
    cluster: 'Klynge',
    clusters: 'Klynger',
    region: 'Region',
    municipality: 'Kommune',
    municipalities: 'Kommuner',
    hospital: 'Hospital',
    hospitals: 'Akuthospitaler',
    anchoredOn: 'Forankret i',
    code: 'Kode',
    citizens: 'Borgere',
    citizensOn: (day: string) => `Borgere pr. ${day}`,
    period: 'Periode',
    says: 'Hvor sikkert',
    day: 'Dag',
    note: 'Bemærk',
  },

  csv: [
    'id',
    'kode',
    'navn',
    'region',
    'fra',
    'til',
    'sikkerhed',
    'borgere',
    'borgere pr.',
    'borgere uafklaret',
    'klynger',
  ],

  citizens: {
    sentence: (count: string, day: string) => `${count} borgere bor her (pr. ${day}).`,
    disputed: (count: string, names: string) => `Dertil ${count} i ${names}, hvis kommunen hører med.`,
    missing: (names: string) => `Uden ${names}, som der ikke er tal for den dag.`,
    twice: (names: string) => `${names} har plads i flere klynger, men borgerne tæller kun med i én af dem.`,
    none: 'Der er ingen befolkningstal i registret.',
  },

  clusters: {
    title: 'Sundhedsklynger',
    what: 'klynger',
    lead: (count: number, day: string) =>
      `${counted(count, 'sundhedsklynge', 'sundhedsklynger')} samler region, kommuner og almen praksis om akuthospitalerne pr. ${day}.`,
    caption: (region: string) => `Klynger i ${region}`,
    add: 'Skriv en klynge ind',
    elsewhere: 'Uden kendt region',
  },
  cluster: {
    over: (region: string | null) => (region === null ? 'Sundhedsklynge' : `Sundhedsklynge i ${region}`),
    lead: (name: string, region: string | null, municipalities: readonly string[]) => {
      const places =
        municipalities.length === 0
          ? []
          : [`${municipalities.length === 1 ? 'kommunen' : 'kommunerne'} ${list.format(municipalities)}`]
      const parties = [...(region === null ? [] : [region]), ...places, 'almen praksis']
      return places.length === 0
        ? `${name} er et samarbejde om borgernes sundhed.`
        : `I ${name} samarbejder ${list.format(parties)} om borgernes sundhed.`
    },
    levels: 'Klyngens niveauer',
    municipalities: 'Kommuner i klyngen',
    caption: 'Borgere i hver kommune, og hvor sikkert det er, at den hører med',
    noMunicipalities: 'Her kommer kommunerne, når de er skrevet ind i registret.',
    conflict: (names: string) => `Kilderne er uenige om ${names}`,
    conflictBody:
      'Begge udsagn står her med deres kilder, indtil nogen har afgjort det. Imens tæller kommunens borgere højst ét sted.',
    hospitals: 'Hospitaler, som klyngen er bygget op om',
    noHospitals: 'Registret kender ikke klyngens hospital.',
    addBelow: 'Skriv et niveau, udvalg eller en arbejdsgruppe ind',
  },
  level: {
    title: (name: string, cluster: string) => `${name}, ${cluster}`,
    of: (cluster: string) => `En del af ${cluster}.`,
    parties: 'Hvem samarbejder her',
    siblings: 'Resten af klyngen',
  },

  regions: {
    title: 'Regioner',
    what: 'regioner',
    lead: (count: number, municipalities: number, day: string) =>
      `${counted(count, 'region', 'regioner')} og ${counted(municipalities, 'kommune', 'kommuner')} pr. ${day}.`,
  },
  region: {
    lead: (name: string, municipalities: number, clusters: number, hospitals: number) =>
      `${name} har ${counted(municipalities, 'kommune', 'kommuner')}, ${counted(clusters, 'sundhedsklynge', 'sundhedsklynger')} og ${counted(hospitals, 'akuthospital', 'akuthospitaler')}.`,
    clusters: 'Klynger',
    municipalitiesCaption: 'Kommuner og deres klynger',
    noClusters: (day: string) => `Registret kender ingen klynger her pr. ${day}.`,
    municipalities: 'Kommuner',
    hospitals: 'Akuthospitaler',
  },
  municipalities: {
    title: 'Kommuner',
    what: 'kommuner',
    lead: (count: number, day: string) =>
      `${counted(count, 'kommune', 'kommuner')}, og hvor hver af dem har plads pr. ${day}.`,
    none: 'ingen kendt',
  },
  municipality: {
    lead: (name: string, region: string | null, clusters: readonly string[], isDisputed: boolean, day: string) => {
      const place = region === null ? name : `${name} ligger i ${region}`
      if (clusters.length === 0 && isDisputed)
        return `${place}, men kilderne er uenige om, hvilken klynge den hører til.`
      if (clusters.length === 0) return `${place}. Registret kender ingen klynge for kommunen pr. ${day}.`
      return `${place} og har plads i ${list.format(clusters)}.`
    },
    disputed: (clusters: string) => `Uafklaret: ${clusters}`,
    disputedBody: 'Begge udsagn står nedenfor med deres kilder, indtil nogen har afgjort det.',
    clusters: 'Plads i klynger',
    caption: 'Klynger, som kommunen har plads i',
    citizens: 'Borgere',
    citizensCaption: 'Borgere i kommunen',
    hospitals: 'Hospitaler i kommunen',
  },
  hospitals: {
    title: 'Akuthospitaler',
    what: 'hospitaler',
    lead: (count: number, day: string) =>
      `${counted(count, 'akuthospital', 'akuthospitaler')}, som klyngerne er bygget op om, pr. ${day}.`,
    site: 'matrikel',
  },
  hospital: {
    acute: (name: string, municipality: string | null) =>
      `${name} er et akuthospital${municipality === null ? '' : ` i ${municipality}`}.`,
    other: (name: string, municipality: string | null) =>
      `${name} er et hospital${municipality === null ? '' : ` i ${municipality}`} og ikke et af akuthospitalerne.`,
    site: (name: string, whole: string, municipality: string | null) =>
      `${name} er en matrikel${municipality === null ? '' : ` i ${municipality}`} og en del af ${whole}.`,
    anchors: (clusters: string) => `${clusters} er forankret her.`,
    clusters: 'Klynger, som er forankret her',
    noClusters: (day: string) => `Registret kender ingen klynge, der er forankret her pr. ${day}.`,
    caption: 'Klynger, perioder og kilder',
    sites: 'Matrikler',
  },

  add: {
    lead: 'Skriv det, som kilden siger. Alt i registret har en periode og en kilde.',
    choose: 'Vælg',
    name: 'Navn',
    kind: 'Hvad er det?',
    region: 'Region',
    regionHint: 'En klynge ligger i én region. Andre kan stå uden.',
    from: 'Fra og med',
    to: 'Til og med',
    toHint: 'Lad feltet stå tomt, hvis der ikke er en slutdag.',
    source: 'Hvor står det?',
    sourceHint: 'Titlen på dokumentet eller siden, for eksempel kommissorium af 8. november 2022.',
    municipalities: 'Kommuner med plads i klyngen',
    municipalitiesHint: 'Kun for en klynge. Åbn en region for at vælge.',
    save: 'Skriv ind i registret',
    refusals: {
      'no-right': 'Kun en sekretær kan skrive i registret.',
      'no-such-organization': 'Organisationen, som den skal høre under, findes ikke.',
      'no-such-municipality': 'En af kommunerne findes ikke i registret. Vælg igen.',
      'no-name': 'Skriv et navn på højst 200 tegn.',
      'no-kind': 'Vælg, hvad det er.',
      'no-region': 'Vælg den region, som klyngen ligger i.',
      'no-start': 'Skriv den første dag.',
      'not-a-day': 'Skriv dagen som år, måned og dag, for eksempel 2022-07-01.',
      'ends-before-it-starts': 'Den sidste dag ligger før den første.',
      'outside-the-whole': 'Perioden går ud over den periode, hvor klyngen selv findes.',
      'no-source': 'Skriv, hvor det står. Registret tager ikke imod noget uden kilde.',
      'reserved-address': 'Navnet bruges som adresse på en anden side i Klynge. Skriv navnet mere fuldt ud.',
      'already-there': 'Der står allerede en organisation med det navn i registret for den periode.',
    },
  },
}
