import type { ReadTx } from '../../db/transactions.ts'
import type { DayRegister } from '../model/day-register.ts'
import type { MapReading } from '../model/map/map-reading.ts'
import { paintingOf } from '../model/map/painting.ts'
import { mapGround } from '../storage/map-outlines.ts'
import { shippedMap } from '../storage/shipped-map.ts'

/** The map of the register's day. */
export async function readMap(tx: ReadTx, register: DayRegister): Promise<MapReading> {
  const [on, files] = await Promise.all([mapGround(tx), shippedMap()])
  return { ...on, files, painting: paintingOf(register, files.neighbours) }
}
