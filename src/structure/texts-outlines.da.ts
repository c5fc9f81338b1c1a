export const da = {
  label: 'Kortgrundlag',
  about:
    'Kommunernes omrids fra en officiel fil, som tegnes i stedet for det kort, Klynge selv har med. GeoJSON eller TopoJSON med alle 98 kommuner, højst 20 MB; i længde og bredde (WGS 84) eller i meter (UTM 32, EPSG:25832). Bornholm flyttes ind på arket, og omridsene forenkles. Tages det tilbage, er det gamle kort der igen.',
  columns: ['Kode', 'Kommune', 'Punkter i filen'],
  settings: {
    source: { label: 'Kilde', hint: 'Som den skal nævnes under kortet, fx DAGI kommuneinddeling' },
    publisher: { label: 'Udgiver', hint: 'Fx Klimadatastyrelsen' },
    licence: { label: 'Licens', hint: 'Fx CC BY 4.0' },
    url: { label: 'Kildens adresse på nettet', hint: 'Begynder med https://; må være tom' },
    asOf: { label: 'Gælder pr.', hint: 'Dagen, som omridsene er fra; må være tom' },
  },
  fileColumns: [
    {
      name: 'kommunekode',
      about: 'Kommunens kode, fx 0860 eller 860; må også hedde komkode, kode, code, lau_1 eller stå som id',
    },
    { name: 'geometry', about: 'Polygon eller MultiPolygon; en kommune må stå i flere dele' },
  ],
  files: {
    'not-outlines': () =>
      'Filen er hverken GeoJSON (FeatureCollection) eller TopoJSON (Topology). Hent kommunerne som GeoJSON og prøv igen.',
    'no-shapes': () => 'Filen har ingen flader. Hent kommunerne som polygoner, ikke som punkter eller linjer.',
    'too-many-points': (most: string) =>
      `Filen har flere end ${Number(most).toLocaleString('da-DK')} punkter. Hent en forenklet udgave.`,
    'codes-missing': (codes: string) => `Disse kommuner mangler i filen: ${codes}. Kortet skal have alle 98.`,
    'codes-unknown': (codes: string) =>
      `Disse koder er ikke kommuner i dag: ${codes}. Et spørgsmålstegn betyder en flade uden kommunekode. Fjern fladerne, eller ret koderne.`,
    'swapped-coordinates': () => 'Bredde og længde står omvendt. I GeoJSON skal længden (8–15) stå først.',
    'coordinates-elsewhere': (point: string) =>
      `Punktet ${point} ligger ikke i Danmark, hverken som længde og bredde (WGS 84) eller som meter i UTM 32. Omregn filen, og prøv igen.`,
    'tangled-lines': () =>
      'Linjerne i filen løber frem og tilbage over hele kortet og kan ikke være kommunegrænser. Hent kommunerne igen, eller brug en anden kilde.',
    'outlines-off-the-map': (codes: string) =>
      `Disse kommuner ville ikke kunne ses på kortet: ${codes}. Se efter, om deres omrids er rigtige.`,
  },
  findings: {
    'outside-the-division': () => 'Christiansø (0411) ligger uden for kommuneinddelingen og er udeladt.',
  },
}
