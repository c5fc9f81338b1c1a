import type { VNode } from 'preact'
import type { Day } from '../../../kernel/day.ts'
import type { Period } from '../../../kernel/period.ts'
import { A } from '../../../ui/components/link.tsx'
import { PageHead } from '../../../ui/components/pieces.tsx'
import { usePage } from '../../../ui/context.ts'
import { dayText } from '../../../ui/format.ts'
import { ofKind } from '../../model/day-register.ts'
import type { MapReading } from '../../model/map/map-reading.ts'
import { nameOn } from '../../model/names.ts'
import type { Organization } from '../../model/organization.ts'
import { disagreementsPath } from '../../paths.ts'
import { texts } from '../../texts.ts'
import { textsOfDisagreements } from '../../texts-disagreements.ts'
import { textsMap } from '../../texts-map.ts'
import { type Chosen, mapAddress } from './chosen.ts'
import { ClusterMapTable } from './cluster-table.tsx'
import { DaySteps, Days } from './days.tsx'
import { MapDrawing } from './drawing.tsx'
import { Legend } from './legend.tsx'
import { TileMap } from './tile-map.tsx'

export type MapPageParts = {
  readonly reading: MapReading
  readonly region: Organization | null
  readonly chosen: Chosen
  readonly days: readonly Day[]
  /** When there were clusters at all; null: never. */
  readonly known: Period | null
  /** What changed on this day, or last before it. */
  readonly since: VNode | null
}

/** Kort: the country in its clusters on a day. */
export function MapPage({ reading, region, chosen, days, known, since }: MapPageParts) {
  const { language } = usePage()
  const t = textsMap(language)
  const { painting } = reading
  const { day } = painting.register
  const isBlank = painting.municipalities.length === 0
  return (
    <>
      <div id="kort-hoved">
        <PageHead
          over={t.over}
          title={headingOf(reading, region, known, language)}
          lead={<Lead {...{ reading, region, known, days }} />}
        />
        {painting.into === 'clusters' ? (
          <p>
            <A to={disagreementsPath}>{textsOfDisagreements(language).see}</A>
          </p>
        ) : null}
      </div>
      <Days days={days} day={day} chosen={chosen} />
      <DaySteps days={days} day={day} chosen={chosen} />
      <div id="kort-krop">{isBlank ? null : <Body {...{ reading, region, chosen, since }} />}</div>
    </>
  )
}

type BodyParts = Pick<MapPageParts, 'reading' | 'region' | 'chosen' | 'since'>

/** The map with its signs, what changed, and the same as a table. */
function Body({ reading, region, chosen, since }: BodyParts) {
  const { painting } = reading
  return (
    <>
      {painting.clusters.length === 0 ? null : (
        <a class="skip" href="#tabel">
          {textsMap(usePage().language).skip}
        </a>
      )}
      <div class="map-layout">
        <div class={chosen.view === null ? 'map-stage' : `map-stage is-${chosen.view}`}>
          {chosen.view === 'felter' ? null : <MapDrawing reading={reading} region={region} />}
          {chosen.view === 'kort' ? null : <TileMap reading={reading} region={region} />}
          <OtherViews chosen={chosen} />
        </div>
        <div>
          <Legend painting={painting} region={region} />
          {since}
        </div>
      </div>
      <ClusterMapTable painting={painting} region={region} />
      <Credits reading={reading} />
    </>
  )
}

type Told = Pick<MapPageParts, 'reading' | 'region' | 'known' | 'days'>

export function headingOf(
  { painting }: MapReading,
  region: Organization | null,
  known: Period | null,
  language: 'da' | 'en',
): string {
  const t = textsMap(language)
  const { into, clusters, register } = painting
  const day = dayText(register.day, language)
  const shown =
    into === 'clusters' ? clusters.filter((cluster) => region === null || cluster.region?.id === region.id) : []
  if (shown.length > 0 && region !== null) return t.headingInRegion(shown.length, nameOn(region, register.day), day)
  if (shown.length > 0) return t.heading(shown.length, ofKind(register, 'region').length, day)
  return isAfter(known, register.day) ? t.none.after(day) : t.none.before(day)
}

function isAfter(known: Period | null, day: Day): boolean {
  return known !== null && known.endDate !== null && known.endDate < day
}

function Lead({ reading, region, known, days }: Told) {
  const { language } = usePage()
  const t = textsMap(language)
  const { into, clusters, municipalities, register } = reading.painting
  const [first] = days
  if (municipalities.length === 0 && first !== undefined) return t.none.blank(dayText(first, language))
  const shown = municipalities.filter((each) => region === null || each.region?.id === region.id)
  const names = (those: typeof municipalities) => those.map(({ organization }) => nameOn(organization, register.day))
  if (into === 'clusters')
    return t.lead(
      names(shown.filter(({ others }) => others.length > 0)),
      names(shown.filter(({ disputed }) => disputed.length > 0)),
    )
  const councils = ofKind(register, 'health-council').length
  return [
    noneKnown(known, register.day, language),
    ...(councils === 0 ? [] : [t.none.councils(councils, clusters.length)]),
  ].join(' ')
}

function noneKnown(known: Period | null, day: Day, language: 'da' | 'en'): string {
  const { none } = textsMap(language)
  if (known === null) return none.never
  const { startDate, endDate } = known
  if (isAfter(known, day) && endDate !== null) return none.afterLead(dayText(endDate, language))
  return startDate === null ? none.never : none.beforeLead(dayText(startDate, language))
}

/** To the same day as tiles or as a map, and out of a region again. */
function OtherViews({ chosen }: { readonly chosen: Chosen }) {
  const t = textsMap(usePage().language)
  return (
    <p class="map-views">
      {chosen.view === 'felter' ? null : (
        <A to={mapAddress({ ...chosen, view: 'felter' })} class="to-tiles">
          {t.asTiles}
        </A>
      )}
      {chosen.view === 'kort' ? null : (
        <A to={mapAddress({ ...chosen, view: 'kort' })} class="to-map">
          {t.asMap}
        </A>
      )}
      {chosen.region === null ? null : <A to={mapAddress({ ...chosen, region: null })}>{t.wholeCountry}</A>}
    </p>
  )
}

function Credits({ reading }: { readonly reading: MapReading }) {
  const { language } = usePage()
  const t = textsMap(language).credit
  const { source, painting } = reading
  const figures = painting.register.figures[0]?.source
  return (
    <p class="small muted">
      {source === null ? t.shipped : t.uploaded(source.title, source.publisher, source.licence)} {t.places}
      {figures === undefined ? null : ` ${texts(language).credit(figures.publisher, figures.title, figures.licence)}.`}
    </p>
  )
}
