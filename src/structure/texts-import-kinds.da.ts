const settings = {
  title: { label: 'Hvad samlingen hedder', hint: 'Som læseren skal se den, fx Danske Regioners liste, oktober 2019' },
  source: { label: 'Kilde', hint: 'Hvor det står skrevet; gælder linjer, der ikke selv nævner en kilde' },
  url: { label: 'Kildens adresse på nettet', hint: 'Begynder med https://; må være tom' },
  set: { label: 'Samlingens nøgle', hint: 'Et kort navn til adresser, med små bogstaver a–z, tal og _, fx liste_2019' },
  from: {
    label: 'Gælder fra',
    hint: 'Første dag, som kilden siger noget om; gælder linjer, der ikke selv nævner en dag',
  },
  to: { label: 'Til og med', hint: 'Tom, hvis ingen sidste dag kendes' },
  nature: { label: 'Hvad kilden siger', hint: '' },
  exhaustive: {
    label: 'Nævner kilden alle kommuner i de regioner, den taler om?',
    hint: 'Så er en kommune, den udelader, et hul',
  },
  unknown: { label: 'Klynger, som registret ikke kender', hint: '' },
}

const options: Readonly<Record<string, string>> = {
  statement: 'Hvordan det er',
  proposal: 'Hvordan nogen ønskede det',
  no: 'Nej',
  yes: 'Ja',
  refuse: 'Afvis deres linjer',
  create: 'Opret dem i registret',
}

export const da = {
  settings,
  options,
  organizations: {
    label: 'Organisationer',
    about:
      'Sundhedsråd, klynger, udvalg og råd med deres region, periode og kommuner. De, der ikke findes, oprettes; de, der findes, får de pladser, der mangler.',
    columns: ['Navn', 'Region', 'Kommuner', 'Fra', 'Til'],
    fileColumns: {
      name: 'Navnet, som kilden skriver det',
      kind: 'sundhedsråd, klynge, udvalg, råd, almen praksis eller psykiatri',
      region: 'Regionens navn eller kode, fx 1081',
      codes: 'Kommunekoder med plads, fx 0860; flere med mellemrum eller semikolon, eller én på hver linje',
      from: 'Første dag, som 2022-07-01',
      to: 'Sidste dag; tom, hvis ingen kendes',
      source: 'Hvor det står; må mangle, når kilden er skrevet i formularen',
      url: 'Kildens adresse på nettet',
    },
  },
  claims: {
    label: 'Udsagn om, hvem der hører til hvor',
    about:
      'Det, en kilde siger om kommuner og klynger, også når registret følger en anden. Registrets egne pladser ændres ikke; uenigheder vises, til nogen afgør dem.',
    columns: ['Klynge', 'Region', 'Hvem', 'Fra', 'Til', 'Samling'],
    fileColumns: {
      set: 'Samlingens nøgle, fx liste_2019',
      region: 'Regionens kode eller navn',
      cluster: 'Klyngens navn',
      hospital: 'Klyngens akuthospital; må være tom',
      code: 'Kommunens kode, fx 0860',
      municipality: 'Kommunens navn; skal passe til koden',
      source: 'Hvor netop dette står; må være tom',
      from: 'Første dag; tom: som i formularen',
      to: 'Sidste dag; tom: som i formularen',
      certainty: 'bekræftet, udledt, antaget, modstrid eller hukommelse; tom: bekræftet',
    },
  },
  text: {
    label: 'Tekst med klynger',
    about:
      'En tekst, hvor hver klynge har sin linje: navn, hospital, kommuner og hvem der ellers deltager. Den læses som udsagn; huller og dobbelte kommuner nævnes.',
  },
  findings: {
    missing: (named: readonly string[]) => {
      const [set = '', count = '', all = '', ...names] = named
      return `${set} nævner ${count} af ${all} kommuner. ${names.length === 1 ? 'Denne mangler' : 'Disse mangler'}: ${names.join(', ')}.`
    },
    twice: ([set = '', ...names]: readonly string[]) =>
      `${set} nævner ${names.length} ${names.length === 1 ? 'kommune' : 'kommuner'} i mere end én klynge: ${names.join(', ')}.`,
    'unknown-hospitals': (names: readonly string[]) =>
      `Registret kender ikke ${names.length === 1 ? 'dette hospital' : 'disse hospitaler'} under det navn, så der kommer intet udsagn om ${names.length === 1 ? 'det' : 'dem'}: ${names.join('; ')}.`,
  },
}
