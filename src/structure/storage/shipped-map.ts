import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { csvTable } from '../../kernel/csv.ts'
import { type MapFiles, mapFiles } from '../model/map/map-files.ts'
import type { Outlines } from '../model/map/outlines.ts'

const folder = join(import.meta.dirname, '..', '..', '..', 'data', 'map')

let kept: Promise<MapFiles> | null = null

/** The files of `data/map/`, read once. */
export function shippedMap(): Promise<MapFiles> {
  kept ??= read()
  return kept
}

async function read(): Promise<MapFiles> {
  const text = (name: string) => readFile(join(folder, name), 'utf8')
  const table = async (name: string) => csvTable(await text(`${name}.csv`))
  const [outlines, labelPoints, hospitals, tiles, adjacency] = await Promise.all([
    text('municipalities.json'),
    table('label_points'),
    table('hospital_places'),
    table('tiles'),
    table('adjacency'),
  ])
  return mapFiles(JSON.parse(outlines) as Outlines, { labelPoints, hospitals, tiles, adjacency })
}
