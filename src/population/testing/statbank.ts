import { readListFile } from '../../structure/extraction/list-file.ts'
import type { ListFile } from '../../structure/model/list-file.ts'
import type { Place } from '../model/places.ts'

/** Two regions and three municipalities, some with names that people spell in two ways. */
export const places: readonly Place[] = [
  { id: 'nord', kind: 'region', code: '1081', name: 'Region Nordjylland', regions: [] },
  { id: 'hoved', kind: 'region', code: '1084', name: 'Region Hovedstaden', regions: [] },
  { id: 'laesoe', kind: 'municipality', code: '0825', name: 'Læsø', regions: ['nord'] },
  { id: 'aalborg', kind: 'municipality', code: '0851', name: 'Aalborg', regions: ['nord'] },
  { id: 'koebenhavn', kind: 'municipality', code: '0101', name: 'København', regions: ['hoved'] },
]

/** The file as it reaches a kind of import. */
export function fileOf(text: string): ListFile {
  const file = readListFile(Buffer.from(text), { reads: 'any-json', mostLines: 200_000 })
  if (!file.ok) throw new Error(file.refusal)
  return file.value
}

/** A table as StatBank writes CSV: a byte order mark, semicolons, CRLF. */
export function statCsv(...lines: readonly string[]): string {
  return `\uFEFF${lines.join('\r\n')}\r\n`
}

/** Codes and texts in their order; an object would put numbers first, as `JSON.parse` does. */
type Terms = readonly (readonly [code: string, text: string])[]
export type Cube = {
  readonly areas: Terms
  readonly times: readonly string[]
  readonly more?: Readonly<Record<string, Terms>>
  readonly value: readonly (number | string | null)[]
}

function dimensionsOf({ areas, times, more = {} }: Cube): Readonly<Record<string, Terms>> {
  return {
    OMRÅDE: areas,
    ...more,
    ContentsCode: [['FOLK1A', 'Folketal']],
    Tid: times.map((time) => [time, time]),
  }
}

function categories(dimensions: Readonly<Record<string, Terms>>) {
  const entries = Object.entries(dimensions).map(([name, terms]) => {
    const index = Object.fromEntries(terms.map(([code], place) => [code, place]))
    const label = Object.fromEntries(terms)
    return [name, { label: name.toLowerCase(), category: { index, label } }] as const
  })
  return Object.fromEntries(entries)
}

/** The same cells as JSON-stat 1: below `dataset`, ids and sizes among the dimensions. */
export function jsonStat1(cube: Cube): string {
  const dimensions = dimensionsOf(cube)
  const size = Object.values(dimensions).map((terms) => terms.length)
  const dimension = { ...categories(dimensions), id: Object.keys(dimensions), size, role: { time: ['Tid'] } }
  return JSON.stringify({ dataset: { dimension, label: 'Folketal', source: 'Danmarks Statistik', value: cube.value } })
}

/** And as JSON-stat 2.0. */
export function jsonStat2(cube: Cube): string {
  const dimensions = dimensionsOf(cube)
  const size = Object.values(dimensions).map((terms) => terms.length)
  const id = Object.keys(dimensions)
  const dimension = categories(dimensions)
  return JSON.stringify({
    version: '2.0',
    class: 'dataset',
    id,
    size,
    role: { time: ['Tid'] },
    dimension,
    value: cube.value,
  })
}
