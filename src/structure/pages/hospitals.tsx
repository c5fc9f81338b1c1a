import { PageHead, Table } from '../../ui/components/pieces.tsx'
import { usePage } from '../../ui/context.ts'
import { dayText } from '../../ui/format.ts'
import { type DayRegister, objectsOf, ofKind, regionOf, titleIn } from '../model/day-register.ts'
import { nameOn, shortRegion } from '../model/names.ts'
import { isAcute, type Organization, type RelationKind } from '../model/organization.ts'
import { texts } from '../texts.ts'
import { textsOverTime } from '../texts-over-time.ts'
import { FormerNames } from './former-names.tsx'
import { byName, OrganizationLink, OrganizationLinks } from './pieces.tsx'

/** The acute hospitals of the day, each with its sites beneath it; then those that only sit in clusters. */
export function HospitalsPage({ register }: { readonly register: DayRegister }) {
  const { language } = usePage()
  const t = texts(language)
  const own = textsOverTime(language).hospitals
  const { day } = register
  const hospitals = ofKind(register, 'hospital').toSorted(byName(day))
  const acute = hospitals.filter((hospital) => isAcute(hospital, day))
  const sites = hospitals.filter((hospital) => hospital.parent !== null && !isAcute(hospital, day))
  const sitesOf = ({ id }: Organization) => sites.filter(({ parent }) => parent === id)
  const others = hospitals.filter((hospital) => hospital.parent === null && !isAcute(hospital, day))
  return (
    <>
      <PageHead title={own.title} lead={t.hospitals.lead(acute.length, dayText(day, language))} />
      <Table
        caption={own.acute}
        head={[t.columns.hospital, t.columns.municipality, t.columns.region, t.columns.clusters]}
        rows={acute
          .flatMap((hospital) => [hospital, ...sitesOf(hospital)])
          .map((hospital) => rowOf(register, hospital, 'anchor-hospital', t.hospitals.site))}
      />
      {others.length === 0 ? null : (
        <section aria-labelledby="andre-hospitaler">
          <h2 id="andre-hospitaler">{own.others}</h2>
          <Table
            caption={own.othersCaption}
            head={[t.columns.hospital, t.columns.municipality, t.columns.region, own.sitsIn]}
            rows={others
              .flatMap((hospital) => [hospital, ...sitesOf(hospital)])
              .map((hospital) => rowOf(register, hospital, 'takes-part', t.hospitals.site))}
          />
        </section>
      )}
    </>
  )
}

function rowOf(register: DayRegister, hospital: Organization, kind: RelationKind, site: string) {
  const { day } = register
  return [
    <>
      {hospital.parent === null ? null : '– '}
      <OrganizationLink organization={hospital} day={day} />
      {hospital.parent === null ? null : ` (${site})`}
      <FormerNames organization={hospital} day={day} />
    </>,
    <OrganizationLinks organizations={objectsOf(register, 'located-in', hospital.id)} day={day} key="place" />,
    <RegionShortly register={register} hospital={hospital} key="region" />,
    <Clusters register={register} hospital={hospital} kind={kind} key="clusters" />,
  ]
}

function RegionShortly({ register, hospital }: { readonly register: DayRegister; readonly hospital: Organization }) {
  const region = regionOf(register, hospital.id)
  if (region === null) return <>–</>
  return (
    <OrganizationLink organization={region} day={register.day}>
      {shortRegion(nameOn(region, register.day))}
    </OrganizationLink>
  )
}

function Clusters({
  register,
  hospital,
  kind,
}: {
  readonly register: DayRegister
  readonly hospital: Organization
  readonly kind: RelationKind
}) {
  return (
    <>
      {objectsOf(register, kind, hospital.id).map((cluster, place) => (
        <>
          {place === 0 ? null : ', '}
          <OrganizationLink organization={cluster} day={register.day}>
            {titleIn(register, cluster)}
          </OrganizationLink>
        </>
      ))}
    </>
  )
}
