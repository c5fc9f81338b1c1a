import type { ComponentChildren } from 'preact'
import { address, usePage } from '../../../ui/context.ts'
import type { MapReading } from '../../model/map/map-reading.ts'
import { type Box, bordersBetween, boxOver, isWithin, meets } from '../../model/map/outlines.ts'
import type { PaintedMunicipality, Painting } from '../../model/map/painting.ts'
import { clusterPoints, hospitalPoints } from '../../model/map/placement.ts'
import { nameOn } from '../../model/names.ts'
import { mapOfRegionPath } from '../../paths.ts'
import { textsMap } from '../../texts-map.ts'
import { fillOf, Hatches } from './layers.tsx'
import { ClusterMarks, HospitalMarks } from './marks.tsx'

/** Free water on the map, between Anholt and Sjælland: where the capital area stands enlarged. */
const water: Box = { x: 1915, y: 560, width: 612, height: 900 }

/** A frame around Bornholm, which is drawn nearer than it lies, and the capital area enlarged. */
export function Insets({
  reading,
  shapeId,
}: {
  readonly reading: MapReading
  readonly shapeId: (code: string) => string
}) {
  const t = textsMap(usePage().language)
  const bornholm = reading.ground.boxes.get('0400')
  return (
    <>
      {bornholm === undefined ? null : <Frame box={boxOver([bornholm], 30)} label={t.bornholm} />}
      <Capital reading={reading} shapeId={shapeId} />
    </>
  )
}

/** A piece of the map drawn anew in another place. */
export function Moved({
  from,
  to,
  label,
  children,
}: {
  readonly from: Box
  readonly to: Box
  readonly label: string
  readonly children: ComponentChildren
}) {
  return (
    <>
      <g class="map-inset">
        <rect {...to} />
      </g>
      <svg {...to} viewBox={`${from.x} ${from.y} ${from.width} ${from.height}`}>
        <title>{label}</title>
        <g class="map-land">{children}</g>
      </svg>
    </>
  )
}

function Frame({ box, label }: { readonly box: Box; readonly label: string }) {
  return (
    <g class="map-inset">
      <rect x={box.x} y={box.y} width={box.width} height={box.height} />
      <text x={box.x} y={box.y - 12} font-size="40">
        {label}
      </text>
    </g>
  )
}

/** Kommunekoder below 0200 are the capital and its suburbs. */
function suburbsOf(painting: Painting): PaintedMunicipality[] {
  return painting.municipalities.filter(({ code }) => code < '0200')
}

/** Where a number or a dot stands whole in the enlargement. */
export function wellWithin(box: Box): Box {
  return boxOver([box], -24)
}

/** What the enlargement shows; numbers and dots stand there and not on the map itself. */
export function enlargedBox({ painting, ground }: MapReading): Box | null {
  const boxes = suburbsOf(painting).flatMap(({ code }) => ground.boxes.get(code) ?? [])
  return boxes.length === 0 ? null : boxOver(boxes, 8)
}

function Capital({ reading, shapeId }: { readonly reading: MapReading; readonly shapeId: (code: string) => string }) {
  const page = usePage()
  const t = textsMap(page.language)
  const { painting, ground, files } = reading
  const region = suburbsOf(painting)[0]?.region
  const box = enlargedBox(reading)
  if (box === null || region == null) return null
  const frame = fitted(box, water)
  const unit = (3.55 * box.width) / frame.width
  const hospitals = hospitalPoints(painting, ground, files)
  const seen = painting.municipalities.filter(({ code }) => meets(ground.boxes.get(code), box))
  const clusterOf = new Map(painting.municipalities.map(({ code, first }) => [code, first?.organization.id ?? '']))
  const viewBox = `${box.x} ${box.y} ${box.width} ${box.height}`
  const zoom = t.zoom(nameOn(region, painting.register.day))
  return (
    <>
      <Frame box={frame} label={t.capital} />
      <svg {...frame} viewBox={viewBox}>
        <title>{t.capital}</title>
        <Hatches id="hoved" unit={unit} painting={painting} />
        <g class="map-land">
          {seen.map((municipality) => (
            <use key={municipality.code} href={`#${shapeId(municipality.code)}`} class={fillOf(municipality)} />
          ))}
        </g>
        <g class="map-over">
          {seen.flatMap(({ code, others: [second], disputed }) => [
            second === undefined ? null : <use href={`#${shapeId(code)}`} fill={`url(#hoved-h${second.colour})`} />,
            disputed.length === 0 ? null : (
              <use href={`#${shapeId(code)}`} fill="url(#hoved-dots)" class="map-disputed" />
            ),
          ])}
        </g>
        <path
          class="map-borders"
          d={bordersBetween(ground, (code) =>
            meets(ground.boxes.get(code), box) ? (clusterOf.get(code) ?? null) : null,
          )}
        />
        <HospitalMarks
          points={hospitals.filter(({ at }) => isWithin(at, wellWithin(box)))}
          unit={unit}
          day={painting.register.day}
        />
        <ClusterMarks
          points={clusterPoints(reading, hospitals).filter(({ at }) => isWithin(at, wellWithin(box)))}
          hospitals={hospitals}
          unit={unit}
        />
      </svg>
      <a href={address(page, mapOfRegionPath(region.slug))} aria-label={zoom}>
        <title>{zoom}</title>
        <rect {...frame} class="map-hit" />
      </a>
    </>
  )
}

/** The largest frame of a box's proportions within another, in its upper right corner. */
function fitted(box: Box, within: Box): Box {
  const scale = Math.min(within.width / box.width, within.height / box.height)
  const [width, height] = [Math.round(box.width * scale), Math.round(box.height * scale)]
  return { x: within.x + within.width - width, y: within.y, width, height }
}
