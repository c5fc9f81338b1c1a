import { PageHead, Table } from '../../ui/components/pieces.tsx'
import { usePage } from '../../ui/context.ts'
import { dayText } from '../../ui/format.ts'
import { acuteHospitalsIn, clustersIn, type DayRegister, municipalitiesIn, ofKind } from '../model/day-register.ts'
import { texts } from '../texts.ts'
import { citizensCell, citizensColumn } from './clusters.tsx'
import { byName, Credit, OrganizationLink } from './pieces.tsx'

export function RegionsPage({ register }: { readonly register: DayRegister }) {
  const { language } = usePage()
  const t = texts(language)
  const { day } = register
  const regions = ofKind(register, 'region').toSorted(byName(day))
  const source = register.figures[0]?.source
  return (
    <>
      <PageHead
        title={t.regions.title}
        lead={t.regions.lead(regions.length, ofKind(register, 'municipality').length, dayText(day, language))}
      />
      <Table
        caption={t.regions.title}
        head={[
          t.columns.region,
          t.columns.municipalities,
          t.columns.clusters,
          t.columns.hospitals,
          citizensColumn(register, language),
        ]}
        numbers={[1, 2, 3, 4]}
        rows={regions.map((region) => [
          <OrganizationLink organization={region} day={day} key="name" />,
          municipalitiesIn(register, region).length,
          clustersIn(register, region).length,
          acuteHospitalsIn(register, region).length,
          citizensCell(register, region, language),
        ])}
      />
      {source === undefined ? null : <Credit source={source} />}
    </>
  )
}
