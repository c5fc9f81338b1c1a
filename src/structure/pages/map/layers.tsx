import { type Box, bordersBetween, type Ground } from '../../model/map/outlines.ts'
import type { PaintedMunicipality, Painting } from '../../model/map/painting.ts'

/** What a municipality is filled with, by the style sheet's classes. */
export function fillOf({ first }: PaintedMunicipality): string {
  return first === null ? 'map-none' : `map-${first.colour}`
}

/** How much larger a thing must be drawn where the whole map is seen, against one unit of it per pixel. */
export function unitOf({ width, height }: Box): number {
  return Math.max(width / 720, height / 875)
}

/** Stripes of each colour for a second seat, and dots for what sources disagree about. `id` keeps several drawings on one page apart. */
export function Hatches({
  id,
  unit,
  painting,
}: {
  readonly id: string
  readonly unit: number
  readonly painting: Painting
}) {
  const colours = new Set(painting.municipalities.flatMap(({ others }) => others.map(({ colour }) => colour)))
  const size = (share: number) => (share * unit).toFixed(1)
  return (
    <defs>
      {[...colours].toSorted().map((colour) => (
        <pattern
          key={colour}
          id={`${id}-h${colour}`}
          width={size(9)}
          height={size(9)}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width={size(4.5)} height={size(9)} class={`map-${colour}`} />
          <path d={`M0 0V${size(9)}M${size(4.5)} 0V${size(9)}`} class="map-hatch" />
        </pattern>
      ))}
      <pattern id={`${id}-dots`} width={size(6)} height={size(6)} patternUnits="userSpaceOnUse">
        <circle cx={size(3)} cy={size(3)} r={size(1.4)} class="map-dot" />
      </pattern>
    </defs>
  )
}

/** Stripes and dots over municipalities with several seats or disagreeing sources. `shapeId` names a municipality's outline in this document. */
export function Overlays({
  id,
  municipalities,
  shapeId,
}: {
  readonly id: string
  readonly municipalities: readonly PaintedMunicipality[]
  readonly shapeId: (code: string) => string
}) {
  return (
    <g class="map-over">
      {municipalities.map(({ code, others: [second], disputed }) => (
        <>
          {second === undefined ? null : <use href={`#${shapeId(code)}`} fill={`url(#${id}-h${second.colour})`} />}
          {disputed.length === 0 ? null : (
            <use href={`#${shapeId(code)}`} fill={`url(#${id}-dots)`} class="map-disputed" />
          )}
        </>
      ))}
    </g>
  )
}

/** Lines between clusters, and heavier ones between regions. */
export function Borders({ painting, ground }: { readonly painting: Painting; readonly ground: Ground }) {
  const clusterOf = new Map(painting.municipalities.map(({ code, first }) => [code, first?.organization.id ?? '']))
  const regionOf = new Map(painting.municipalities.map(({ code, region }) => [code, region?.id ?? '']))
  return (
    <g class="map-borders">
      <path d={bordersBetween(ground, (code) => clusterOf.get(code) ?? null)} />
      <path class="map-region" d={bordersBetween(ground, (code) => regionOf.get(code) ?? null)} />
    </g>
  )
}
