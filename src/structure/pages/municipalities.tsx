import { Mark, PageHead, Table } from '../../ui/components/pieces.tsx'
import { usePage } from '../../ui/context.ts'
import { countText, dayText } from '../../ui/format.ts'
import { texts as uiTexts } from '../../ui/texts.ts'
import { clusterSeats, type DayRegister, ofKind, regionOf, titleIn } from '../model/day-register.ts'
import { nameOn, shortRegion } from '../model/names.ts'
import type { Organization } from '../model/organization.ts'
import { texts } from '../texts.ts'
import { citizensColumn } from './clusters.tsx'
import { byName, CountBar, Credit, OrganizationLink } from './pieces.tsx'

export function MunicipalitiesPage({ register }: { readonly register: DayRegister }) {
  const { language } = usePage()
  const t = texts(language)
  const municipalities = ofKind(register, 'municipality').toSorted(byName(register.day))
  const source = register.figures[0]?.source
  return (
    <>
      <PageHead
        title={t.municipalities.title}
        lead={t.municipalities.lead(municipalities.length, dayText(register.day, language))}
      />
      <MunicipalityTable
        register={register}
        municipalities={municipalities}
        caption={t.municipalities.title}
        showsRegion
      />
      {source === undefined ? null : <Credit source={source} />}
    </>
  )
}

type TableParts = {
  readonly register: DayRegister
  readonly municipalities: readonly Organization[]
  readonly caption: string
  readonly showsRegion?: boolean
}

/** Municipalities with the clusters in which they have a seat. */
export function MunicipalityTable({ register, municipalities, caption, showsRegion = false }: TableParts) {
  const { language } = usePage()
  const t = texts(language)
  const persons = new Map(register.figures.map((figure) => [figure.municipality, figure.persons]))
  const most = Math.max(0, ...municipalities.map(({ id }) => persons.get(id) ?? 0))
  const region = (municipality: Organization) => regionOf(register, municipality.id)
  const regionCell = (municipality: Organization) => {
    const found = region(municipality)
    return found === null ? (
      '–'
    ) : (
      <OrganizationLink organization={found} day={register.day} key="region">
        {shortRegion(nameOn(found, register.day))}
      </OrganizationLink>
    )
  }
  const citizens = (count: number | undefined) =>
    count === undefined ? (
      '–'
    ) : showsRegion ? (
      countText(count, language)
    ) : (
      <CountBar count={count} most={most} key="count" />
    )
  return (
    <Table
      caption={caption}
      head={[
        t.columns.municipality,
        ...(showsRegion ? [t.columns.code, t.columns.region] : []),
        t.columns.cluster,
        citizensColumn(register, language),
      ]}
      numbers={[showsRegion ? 4 : 2]}
      rows={municipalities.map((municipality) => [
        <OrganizationLink organization={municipality} day={register.day} key="name" />,
        ...(showsRegion ? [municipality.code, regionCell(municipality)] : []),
        <Seats register={register} municipality={municipality} showsRegion={showsRegion} key="seats" />,
        citizens(persons.get(municipality.id)),
      ])}
    />
  )
}

function Seats({
  register,
  municipality,
  showsRegion,
}: {
  readonly register: DayRegister
  readonly municipality: Organization
  readonly showsRegion: boolean
}) {
  const { language } = usePage()
  const seats = clusterSeats(register, municipality.id)
  if (seats.length === 0) return <span class="muted">{texts(language).municipalities.none}</span>
  const isDisputed = seats.some(({ certainty }) => certainty === 'conflict')
  const clusters = seats.map(({ object }) => register.byId.get(object)).filter((cluster) => cluster !== undefined)
  return (
    <>
      {clusters.map((cluster, place) => (
        <>
          {place === 0 ? null : ', '}
          <OrganizationLink organization={cluster} day={register.day}>
            {showsRegion ? titleIn(register, cluster) : nameOn(cluster, register.day)}
          </OrganizationLink>
        </>
      ))}
      {isDisputed ? (
        <>
          {' '}
          <Mark tone="needs-you">{uiTexts(language).certainty.conflict}</Mark>
        </>
      ) : null}
    </>
  )
}
