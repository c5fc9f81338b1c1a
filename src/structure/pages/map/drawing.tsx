import { address, usePage } from '../../../ui/context.ts'
import { dayText } from '../../../ui/format.ts'
import type { MapReading } from '../../model/map/map-reading.ts'
import { isWithin } from '../../model/map/outlines.ts'
import type { PaintedMunicipality } from '../../model/map/painting.ts'
import type { Point } from '../../model/map/path.ts'
import { clusterPoints, hospitalPoints } from '../../model/map/placement.ts'
import { bornholm, viewOf } from '../../model/map/view.ts'
import { nameOn } from '../../model/names.ts'
import type { Organization } from '../../model/organization.ts'
import { organizationPath } from '../../paths.ts'
import { textsMap } from '../../texts-map.ts'
import { enlargedBox, Insets, Moved, wellWithin } from './insets.tsx'
import { Borders, fillOf, Hatches, Overlays, unitOf } from './layers.tsx'
import { ClusterMarks, HospitalMarks } from './marks.tsx'

/** The map: every municipality a link, in its cluster's colour. A region draws that region alone, larger. */
export function MapDrawing({
  reading,
  region,
}: {
  readonly reading: MapReading
  readonly region: Organization | null
}) {
  const { language } = usePage()
  const t = textsMap(language)
  const { painting, ground, files } = reading
  const { day } = painting.register
  const { box: view, bornholm: moved } = viewOf(reading, region)
  const unit = unitOf(view)
  const shown = painting.municipalities.filter(({ code }) => ground.outlines.shapes[code] !== undefined)
  const isDimmed = (municipality: PaintedMunicipality) => region !== null && municipality.region?.id !== region.id
  const isInView = (organization: Organization | null) => region === null || organization?.id === region.id
  const box = region === null ? enlargedBox(reading) : null
  const enlarged = box === null ? null : wellWithin(box)
  const isHere = ({ at }: { readonly at: Point }) =>
    isWithin(at, view) && (enlarged === null || !isWithin(at, enlarged))
  const hospitals = hospitalPoints(painting, ground, files)
  const points = clusterPoints(reading, hospitals).filter(({ what }) => isInView(what.region))
  return (
    <svg class="map" viewBox={`${view.x} ${view.y} ${view.width} ${view.height}`} aria-labelledby="kort-navn kort-om">
      <title id="kort-navn">
        {region === null
          ? t.drawing(dayText(day, language))
          : t.drawingInRegion(nameOn(region, day), dayText(day, language))}
      </title>
      <desc id="kort-om">{t.drawingAbout}</desc>
      <Hatches id="kort" unit={unit} painting={painting} />
      <g class="map-land">
        {shown
          .filter(({ code }) => moved === null || code !== bornholm)
          .map((municipality) => (
            <MunicipalityShape
              key={municipality.code}
              municipality={municipality}
              reading={reading}
              isDimmed={isDimmed(municipality)}
            />
          ))}
      </g>
      <Overlays id="kort" municipalities={shown.filter((each) => !isDimmed(each))} shapeId={shapeId} />
      <Borders painting={painting} ground={ground} />
      {moved === null ? null : (
        <Moved {...moved} label={t.bornholm}>
          {shown
            .filter(({ code }) => code === bornholm)
            .map((municipality) => (
              <MunicipalityShape key={bornholm} municipality={municipality} reading={reading} isDimmed={false} />
            ))}
          <HospitalMarks
            points={hospitals.filter(({ at }) => isWithin(at, moved.from))}
            unit={(unit * moved.from.width) / moved.to.width}
            day={day}
          />
          <ClusterMarks
            points={points.filter(({ at }) => isWithin(at, moved.from))}
            hospitals={hospitals}
            unit={(unit * moved.from.width) / moved.to.width}
          />
        </Moved>
      )}
      {region === null ? <Insets reading={reading} shapeId={shapeId} /> : null}
      <HospitalMarks points={hospitals.filter(isHere)} unit={unit} day={day} />
      <ClusterMarks points={points.filter(isHere)} hospitals={hospitals} unit={unit} />
    </svg>
  )
}

function shapeId(code: string): string {
  return `k${code}`
}

function MunicipalityShape({
  municipality,
  reading,
  isDimmed,
}: {
  readonly municipality: PaintedMunicipality
  readonly reading: MapReading
  readonly isDimmed: boolean
}) {
  const page = usePage()
  const { painting, ground } = reading
  const { code, organization } = municipality
  const name = municipalityLabel(municipality, painting.register.day)
  return (
    <a
      href={address(page, organizationPath(organization.slug))}
      aria-label={name}
      class={isDimmed ? 'map-none' : fillOf(municipality)}
    >
      <title>{name}</title>
      <path id={shapeId(code)} d={ground.outlines.shapes[code]} />
    </a>
  )
}

/** What a municipality is called when it is pointed at: its name and its clusters. */
export function municipalityLabel(
  { organization, first, others, disputed }: PaintedMunicipality,
  day: Parameters<typeof nameOn>[1],
): string {
  const name = (of: Organization) => nameOn(of, day)
  const t = textsMap(usePage().language)
  return t.municipality(
    name(organization),
    first === null ? null : name(first.organization),
    others.map((cluster) => name(cluster.organization)),
    disputed.map((cluster) => name(cluster.organization)),
  )
}
