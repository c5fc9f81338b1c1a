import { PageHead, Table } from '../../ui/components/pieces.tsx'
import { usePage } from '../../ui/context.ts'
import { dayText } from '../../ui/format.ts'
import { type DayRegister, listedIn, objectsOf, titleIn } from '../model/day-register.ts'
import { isAcute, type Organization } from '../model/organization.ts'
import { texts } from '../texts.ts'
import { byName, OrganizationLink, OrganizationLinks } from './pieces.tsx'

export function HospitalsPage({ register }: { readonly register: DayRegister }) {
  const { language } = usePage()
  const t = texts(language)
  const { day } = register
  const hospitals = listedIn(register, 'hospital').toSorted(byName(day))
  return (
    <>
      <PageHead
        title={t.hospitals.title}
        lead={t.hospitals.lead(hospitals.filter((hospital) => isAcute(hospital, day)).length, dayText(day, language))}
      />
      <Table
        caption={t.hospitals.title}
        head={[t.columns.hospital, t.columns.municipality, t.columns.region, t.columns.clusters]}
        rows={hospitals.map((hospital) => [
          <>
            <OrganizationLink organization={hospital} day={day} />
            {hospital.parent === null ? null : ` (${t.hospitals.site})`}
          </>,
          <OrganizationLinks organizations={objectsOf(register, 'located-in', hospital.id)} day={day} key="place" />,
          <OrganizationLinks organizations={objectsOf(register, 'in-region', hospital.id)} day={day} key="region" />,
          <Anchored register={register} hospital={hospital} key="clusters" />,
        ])}
      />
    </>
  )
}

function Anchored({ register, hospital }: { readonly register: DayRegister; readonly hospital: Organization }) {
  return (
    <>
      {objectsOf(register, 'anchor-hospital', hospital.id).map((cluster, place) => (
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
