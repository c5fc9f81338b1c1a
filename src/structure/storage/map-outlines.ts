import type { ReadTx } from '../../db/transactions.ts'
import type { MapGround } from '../model/map/map-reading.ts'
import { groundOf, type Outlines } from '../model/map/outlines.ts'
import { sourceIn } from './shapes.ts'
import { shippedMap } from './shipped-map.ts'

let kept: { readonly id: string; readonly on: MapGround } | null = null

/** The outlines that somebody uploaded last, else the shipped ones; worked out once. */
export async function mapGround(tx: ReadTx): Promise<MapGround> {
  const newest = await tx
    .selectFrom('map_outline')
    .select('id')
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  const id = newest?.id ?? 'shipped'
  if (kept?.id !== id) kept = { id, on: newest === undefined ? await shipped() : await uploaded(tx, newest.id) }
  return kept.on
}

async function shipped(): Promise<MapGround> {
  return { ground: groundOf((await shippedMap()).outlines), source: null }
}

async function uploaded(tx: ReadTx, id: string): Promise<MapGround> {
  const { shapes, source } = await tx
    .selectFrom('map_outline as m')
    .innerJoin('source as s', 's.id', 'm.source_id')
    .select('m.shapes')
    .select(sourceIn('s').as('source'))
    .where('m.id', '=', id)
    .executeTakeFirstOrThrow()
  return { ground: groundOf(shapes as unknown as Outlines), source }
}
