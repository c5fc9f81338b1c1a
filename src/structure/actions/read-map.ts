import type { ReadTx } from '../../db/transactions.ts'
import type { DayRegister } from '../model/day-register.ts'
import type { MapFiles } from '../model/map/map-files.ts'
import { type Painting, paintingOf } from '../model/map/painting.ts'
import { type MapGround, mapGround } from '../storage/map-outlines.ts'
import { shippedMap } from '../storage/shipped-map.ts'

/** A day's map, ready to be drawn. */
export type MapReading = MapGround & { readonly painting: Painting; readonly files: MapFiles }

/** The map of the register's day. */
export async function readMap(tx: ReadTx, register: DayRegister): Promise<MapReading> {
  const [on, files] = await Promise.all([mapGround(tx), shippedMap()])
  return { ...on, files, painting: paintingOf(register, files.neighbours) }
}
