import type { ComponentChildren } from 'preact'
import { A } from '../../../ui/components/link.tsx'
import { usePage } from '../../../ui/context.ts'
import type { PaintedCluster, Painting } from '../../model/map/painting.ts'
import { nameOn } from '../../model/names.ts'
import type { Organization } from '../../model/organization.ts'
import { mapOfRegionPath, organizationPath } from '../../paths.ts'
import { textsMap } from '../../texts-map.ts'

/** Which colour and number each cluster has, region by region, and what the other marks mean. */
export function Legend({ painting, region }: { readonly painting: Painting; readonly region: Organization | null }) {
  const t = textsMap(usePage().language).legend
  const { day } = painting.register
  const groups = [...Map.groupBy(painting.clusters, (cluster) => cluster.region?.id ?? '')].filter(
    ([id]) => region === null || id === region.id,
  )
  return (
    <section class="map-legend" aria-labelledby="tegn">
      <h2 id="tegn">
        {painting.clusters.length === 0 ? t.signs : painting.into === 'clusters' ? t.title : t.councils}
      </h2>
      {groups.map(([id, clusters]) => (
        <div key={id} class="map-legend-region">
          <h3>
            {clusters[0]?.region == null ? (
              t.elsewhere
            ) : (
              <A to={mapOfRegionPath(clusters[0].region.slug)}>{nameOn(clusters[0].region, day)}</A>
            )}
          </h3>
          <ul>
            {clusters.map((cluster) => (
              <li key={cluster.number}>
                <Swatch cluster={cluster} />
                <A to={organizationPath(cluster.organization.slug)}>{nameOn(cluster.organization, day)}</A>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <Marks painting={painting} />
    </section>
  )
}

/** A cluster's colour with its number in it. */
export function Swatch({ cluster }: { readonly cluster: PaintedCluster }) {
  return (
    <svg class="map-swatch" viewBox="0 0 28 20" aria-hidden="true" focusable="false">
      <rect width="28" height="20" class={`map-${cluster.colour}`} />
      <text x="14" y="14.5">
        {cluster.number}
      </text>
    </svg>
  )
}

function Marks({ painting }: { readonly painting: Painting }) {
  const t = textsMap(usePage().language).legend
  const { municipalities } = painting
  return (
    <ul class="map-legend-marks">
      {municipalities.some(({ others }) => others.length > 0) ? (
        <li>
          <Mark>
            <rect width="28" height="20" class="map-0" />
            <path d="M4 20 24 0h6L10 20z" class="map-1" />
          </Mark>
          {t.twice}
        </li>
      ) : null}
      {municipalities.some(({ disputed }) => disputed.length > 0) ? (
        <li>
          <Mark>
            <rect width="28" height="20" class="map-disputed map-paper" />
            <path class="map-dots" d="M5 5h0m6 0h0m6 0h0m6 0h0M8 10h0m6 0h0m6 0h0M5 15h0m6 0h0m6 0h0m6 0h0" />
          </Mark>
          {t.disputed}
        </li>
      ) : null}
      {municipalities.some(({ first }) => first === null) ? (
        <li>
          <Mark>
            <rect width="28" height="20" class="map-none" />
          </Mark>
          {painting.into === 'clusters' || painting.clusters.length === 0 ? t.none : t.noCouncil}
        </li>
      ) : null}
      <li>
        <Mark>
          <g class="map-hospitals">
            <circle cx="14" cy="10" r="7" />
            <path d="M10.4 10h7.2M14 6.4v7.2" />
          </g>
        </Mark>
        {t.hospital}
      </li>
    </ul>
  )
}

function Mark({ children }: { readonly children: ComponentChildren }) {
  return (
    <svg class="map-swatch" viewBox="0 0 28 20" aria-hidden="true" focusable="false">
      {children}
    </svg>
  )
}
