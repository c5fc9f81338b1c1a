import type { da } from './texts-outlines.da.ts'

export const en: typeof da = {
  label: 'Outlines of the map',
  about:
    'The municipalities’ outlines from an official file, drawn instead of the map that Klynge brings. GeoJSON or TopoJSON with all 98 municipalities, at most 20 MB; in longitude and latitude (WGS 84) or metres (UTM 32, EPSG:25832). Bornholm is moved onto the sheet and the outlines are simplified. Taken back, the old map is there again.',
  columns: ['Code', 'Municipality', 'Points in the file'],
  settings: {
    source: { label: 'Source', hint: 'As it is to be named under the map, e.g. DAGI kommuneinddeling' },
    publisher: { label: 'Publisher', hint: 'E.g. Klimadatastyrelsen' },
    licence: { label: 'Licence', hint: 'E.g. CC BY 4.0' },
    url: { label: 'The source’s address on the net', hint: 'Begins with https://; may be empty' },
    asOf: { label: 'As of', hint: 'The day that the outlines are from; may be empty' },
  },
  fileColumns: [
    {
      name: 'kommunekode',
      about: 'The municipality’s code, e.g. 0860 or 860; may also be called komkode, kode, code, lau_1 or stand as id',
    },
    { name: 'geometry', about: 'Polygon or MultiPolygon; a municipality may stand in several parts' },
  ],
  files: {
    'not-outlines': () =>
      'The file is neither GeoJSON (FeatureCollection) nor TopoJSON (Topology). Fetch the municipalities as GeoJSON and try again.',
    'no-shapes': () => 'The file has no areas. Fetch the municipalities as polygons, not as points or lines.',
    'too-many-points': (most) =>
      `The file has more than ${Number(most).toLocaleString('en-GB')} points. Fetch a simplified one.`,
    'codes-missing': (codes) => `These municipalities are missing in the file: ${codes}. The map needs all 98.`,
    'codes-unknown': (codes) =>
      `These codes are no municipalities today: ${codes}. A question mark means an area without a code. Remove the areas, or mend the codes.`,
    'swapped-coordinates': () => 'Latitude and longitude are swapped. In GeoJSON the longitude (8–15) comes first.',
    'coordinates-elsewhere': (point) =>
      `The point ${point} does not lie in Denmark, neither as longitude and latitude (WGS 84) nor as metres in UTM 32. Convert the file and try again.`,
    'tangled-lines': () =>
      'The lines in the file run back and forth over the whole map and cannot be borders of municipalities. Fetch the municipalities again, or use another source.',
    'outlines-off-the-map': (codes) =>
      `These municipalities could not be seen on the map: ${codes}. Check that their outlines are right.`,
  },
  findings: {
    'outside-the-division': () => 'Christiansø (0411) lies outside the municipal division and is left out.',
  },
}
