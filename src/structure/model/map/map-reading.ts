import type { Source } from '../organization.ts'
import type { MapFiles } from './map-files.ts'
import type { Ground } from './outlines.ts'
import type { Painting } from './painting.ts'

/** What the map is drawn on. `source` null: the outlines that Klynge ships. */
export type MapGround = { readonly ground: Ground; readonly source: Source | null }

/** A day's map, ready to be drawn. */
export type MapReading = MapGround & { readonly painting: Painting; readonly files: MapFiles }
