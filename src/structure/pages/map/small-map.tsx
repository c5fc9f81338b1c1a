import { A } from '../../../ui/components/link.tsx'
import { usePage } from '../../../ui/context.ts'
import type { MapReading } from '../../model/map/map-reading.ts'
import { bordersBetween, boxOver, isWithin, meets } from '../../model/map/outlines.ts'
import type { PaintedCluster } from '../../model/map/painting.ts'
import { clusterPoints, hospitalPoints } from '../../model/map/placement.ts'
import { bornholm, type View, viewOf } from '../../model/map/view.ts'
import { nameOn } from '../../model/names.ts'
import type { Organization } from '../../model/organization.ts'
import { mapOfRegionPath, mapPath } from '../../paths.ts'
import { textsMap } from '../../texts-map.ts'
import { Moved } from './insets.tsx'
import { unitOf } from './layers.tsx'
import { ClusterMarks } from './marks.tsx'

/** Denmark in its clusters, small, leading to the large map. */
export function FrontMap({ reading }: { readonly reading: MapReading }) {
  const t = textsMap(usePage().language).picture
  const { into, clusters } = reading.painting
  return (
    <figure class="map-figure">
      <A to={mapPath}>
        <SmallMap
          reading={reading}
          view={viewOf(reading, null)}
          label={into === 'clusters' ? t.front(clusters.length) : t.none}
          isShown={() => true}
        />
      </A>
      <figcaption>
        <A to={mapPath}>{t.frontLink}</A>
      </figcaption>
    </figure>
  )
}

/** A region and its clusters, the rest of the country grey. */
export function RegionMap({ reading, region }: { readonly reading: MapReading; readonly region: Organization }) {
  const t = textsMap(usePage().language).picture
  return (
    <figure class="map-figure">
      <SmallMap
        reading={reading}
        view={viewOf(reading, region)}
        label={t.region(nameOn(region, reading.painting.register.day))}
        isShown={(cluster) => cluster.region?.id === region.id}
      />
      <figcaption>
        <A to={mapOfRegionPath(region.slug)}>{t.link}</A>
      </figcaption>
    </figure>
  )
}

/** One cluster in its colour among its neighbours, which are grey. Nothing where it has no municipality on the map. */
export function ClusterMap({ reading, cluster }: { readonly reading: MapReading; readonly cluster: Organization }) {
  const t = textsMap(usePage().language).picture
  const { painting, ground } = reading
  const own = painting.municipalities.filter(({ first, others, disputed }) =>
    [first, ...others, ...disputed].some((one) => one?.organization.id === cluster.id),
  )
  const boxes = own.flatMap(({ code }) => ground.boxes.get(code) ?? [])
  if (boxes.length === 0) return null
  const { region } = own[0] ?? { region: null }
  return (
    <figure class="map-figure">
      <SmallMap
        reading={reading}
        view={{ box: boxOver(boxes, Math.max(60, boxOver(boxes, 0).width * 0.15)), bornholm: null }}
        label={t.cluster(nameOn(cluster, painting.register.day))}
        isShown={({ organization }) => organization.id === cluster.id}
      />
      <figcaption>
        <A to={region === null ? mapPath : mapOfRegionPath(region.slug)}>{t.link}</A>
      </figcaption>
    </figure>
  )
}

type SmallMapParts = {
  readonly reading: MapReading
  readonly view: View
  /** The picture in words. */
  readonly label: string
  readonly isShown: (cluster: PaintedCluster) => boolean
}

/** A picture of the map without links: one shape for each colour, borders, and the numbers of the clusters shown. */
function SmallMap({ reading, view: { box: view, bornholm: moved }, label, isShown }: SmallMapParts) {
  const texts = textsMap(usePage().language)
  const { painting, ground } = reading
  const unit = unitOf(view) * 1.5
  const inView = painting.municipalities.filter(({ code }) => meets(ground.boxes.get(code), view))
  const codes = new Set(inView.map(({ code }) => code))
  const colourOf = (first: PaintedCluster | null) =>
    first === null || !isShown(first) ? 'map-none' : `map-${first.colour}`
  const layers = Map.groupBy(inView, ({ first, others }) =>
    colourOf([first, ...others].find((one) => one !== null && isShown(one)) ?? first),
  )
  const clusterOf = new Map(painting.municipalities.map(({ code, first }) => [code, first?.organization.id ?? '']))
  const hospitals = hospitalPoints(painting, ground, reading.files)
  const points = clusterPoints(reading, hospitals).filter(({ what, at }) => isShown(what) && isWithin(at, view))
  return (
    <svg class="map" viewBox={`${view.x} ${view.y} ${view.width} ${view.height}`} role="img" aria-label={label}>
      <g class="map-land">
        {[...layers].map(([colour, municipalities]) => (
          <path
            key={colour}
            class={colour}
            d={municipalities.map(({ code }) => ground.outlines.shapes[code] ?? '').join('')}
          />
        ))}
      </g>
      <path
        class="map-borders"
        d={bordersBetween(ground, (code) => (codes.has(code) ? (clusterOf.get(code) ?? null) : null))}
      />
      {moved === null ? null : (
        <Moved {...moved} label={texts.bornholm}>
          <path class={colourOf(clusterAt(painting, bornholm))} d={ground.outlines.shapes[bornholm]} />
        </Moved>
      )}
      <ClusterMarks points={points.length > 1 ? points : []} hospitals={[]} unit={unit} shows="names" />
    </svg>
  )
}

function clusterAt({ municipalities }: MapReading['painting'], code: string): PaintedCluster | null {
  return municipalities.find((municipality) => municipality.code === code)?.first ?? null
}
