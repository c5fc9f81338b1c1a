import type { Table } from '../../../kernel/csv.ts'
import type { Outlines } from './outlines.ts'
import type { Neighbours } from './painting.ts'

/** A place on earth in degrees (WGS 84). */
export type Place = { readonly longitude: number; readonly latitude: number }
export type Tile = { readonly row: number; readonly column: number }

/** What Klynge ships of the map. */
export type MapFiles = {
  readonly outlines: Outlines
  /** Where a municipality's name stands, by kommunekode. */
  readonly labelPoints: ReadonlyMap<string, Place>
  /** By the hospital's public id. */
  readonly hospitals: ReadonlyMap<string, Place>
  readonly tiles: ReadonlyMap<string, Tile>
  readonly neighbours: Neighbours
}

export type MapTables = {
  readonly labelPoints: Table
  readonly hospitals: Table
  readonly tiles: Table
  readonly adjacency: Table
}

export function mapFiles(outlines: Outlines, tables: MapTables): MapFiles {
  return {
    outlines,
    labelPoints: new Map(tables.labelPoints.map((row) => [row.code ?? '', placeOf(row)])),
    hospitals: new Map(tables.hospitals.map((row) => [row.hospital ?? '', placeOf(row)])),
    tiles: new Map(
      tables.tiles.map(({ code = '', row, column }) => [code, { row: Number(row), column: Number(column) }]),
    ),
    neighbours: new Set(tables.adjacency.flatMap(({ one, other }) => [`${one} ${other}`, `${other} ${one}`])),
  }
}

function placeOf({ longitude, latitude }: Table[number]): Place {
  return { longitude: Number(longitude), latitude: Number(latitude) }
}
