import type { Day } from '../../../kernel/day.ts'
import { address, usePage } from '../../../ui/context.ts'
import { dayText } from '../../../ui/format.ts'
import type { Tile } from '../../model/map/map-files.ts'
import type { MapReading } from '../../model/map/map-reading.ts'
import type { PaintedMunicipality } from '../../model/map/painting.ts'
import { tileLabels } from '../../model/map/tile-labels.ts'
import { nameOn } from '../../model/names.ts'
import type { Organization } from '../../model/organization.ts'
import { organizationPath } from '../../paths.ts'
import { textsMap } from '../../texts-map.ts'
import { municipalityLabel } from './drawing.tsx'
import { fillOf, Hatches } from './layers.tsx'

/** How many units a tile is wide and high. */
const size = 40

type Tiled = { readonly municipality: PaintedMunicipality; readonly tile: Tile }

/** A tile for each municipality with its cluster's number and colour: for small screens, and for whoever finds outlines hard to see. */
export function TileMap({ reading, region }: { readonly reading: MapReading; readonly region: Organization | null }) {
  const { language } = usePage()
  const t = textsMap(language)
  const { painting, files } = reading
  const tiled = painting.municipalities.flatMap((municipality) => {
    const tile = files.tiles.get(municipality.code)
    const isShown = region === null || municipality.region?.id === region.id
    return tile === undefined || !isShown ? [] : [{ municipality, tile }]
  })
  return (
    <svg class="map map-tiles" viewBox={viewBoxOf(tiled)} aria-labelledby="felter-navn felter-om">
      <title id="felter-navn">{t.tiles(dayText(painting.register.day, language))}</title>
      <desc id="felter-om">{t.tilesAbout}</desc>
      <Hatches id="felter" unit={1} painting={painting} />
      {tiled.map((each) => (
        <TileShape key={each.municipality.code} {...each} reading={reading} />
      ))}
      <path class="map-borders" d={linesBetween(tiled)} />
      <TileWords tiled={tiled} day={painting.register.day} />
    </svg>
  )
}

function viewBoxOf(tiled: readonly Tiled[]): string {
  const columns = tiled.map(({ tile }) => tile.column)
  const rows = tiled.map(({ tile }) => tile.row)
  const [left, top] = [Math.min(...columns, 99), Math.min(...rows, 99)]
  const [width, height] = [Math.max(...columns, 0) - left + 1, Math.max(...rows, 0) - top + 1]
  return `${left * size - 3} ${top * size - 3} ${Math.max(width, 1) * size + 6} ${Math.max(height, 1) * size + 6}`
}

function TileShape({ municipality, tile, reading }: Tiled & { readonly reading: MapReading }) {
  const page = usePage()
  const { organization, others, disputed } = municipality
  const [x, y] = [tile.column * size, tile.row * size]
  const box = { x, y, width: size, height: size }
  const second = others[0]
  const label = municipalityLabel(municipality, reading.painting.register.day)
  return (
    <a href={address(page, organizationPath(organization.slug))} aria-label={label}>
      <title>{label}</title>
      <rect {...box} class={fillOf(municipality)} />
      {second === undefined ? null : <path d={`M${x + size} ${y}v${size}h-${size}z`} class={`map-${second.colour}`} />}
      {disputed.length === 0 ? null : <rect {...box} fill="url(#felter-dots)" class="map-disputed" />}
    </a>
  )
}

/** What stands on the tiles: the beginning of each name, and its clusters' numbers. The links under them say it in full. */
function TileWords({ tiled, day }: { readonly tiled: readonly Tiled[]; readonly day: Day }) {
  const labels = tileLabels(tiled.map(({ municipality }) => nameOn(municipality.organization, day)))
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes focus; each link's own name says the same
    <g class="map-tile-words" aria-hidden="true">
      {tiled.map(({ municipality: { code, organization, first, others, disputed }, tile }) => {
        const numbers = [...(first === null ? [] : [first]), ...others].map(({ number }) => number)
        const [x, y] = [tile.column * size + size / 2, tile.row * size]
        return (
          <g key={code} class={disputed.length > 0 ? 'is-disputed' : undefined}>
            <text x={x} y={y + 14} class="map-tile-name">
              {labels.get(nameOn(organization, day))}
            </text>
            <text x={x} y={y + 32} class={numbers.length > 1 ? 'map-tile-number is-long' : 'map-tile-number'}>
              {disputed.length > 0 ? '?' : numbers.length === 0 ? '–' : numbers.join('·')}
            </text>
          </g>
        )
      })}
    </g>
  )
}

/** The sides of tiles whose neighbour is of another cluster, or where there is none. */
function linesBetween(tiled: readonly Tiled[]): string {
  const clusterAt = new Map(
    tiled.map(({ municipality, tile }) => [`${tile.row} ${tile.column}`, municipality.first?.number ?? 0]),
  )
  return tiled
    .flatMap(({ municipality, tile: { row, column } }) => {
      const own = municipality.first?.number ?? 0
      const differs = (atRow: number, atColumn: number) => clusterAt.get(`${atRow} ${atColumn}`) !== own
      const [x, y] = [column * size, row * size]
      return [
        differs(row - 1, column) ? `M${x} ${y}h${size}` : '',
        differs(row, column - 1) ? `M${x} ${y}v${size}` : '',
        clusterAt.has(`${row + 1} ${column}`) ? '' : `M${x} ${y + size}h${size}`,
        clusterAt.has(`${row} ${column + 1}`) ? '' : `M${x + size} ${y}v${size}`,
      ]
    })
    .join('')
}
