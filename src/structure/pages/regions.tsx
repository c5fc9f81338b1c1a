import type { Day } from '../../kernel/day.ts'
import { PageHead, Table } from '../../ui/components/pieces.tsx'
import { usePage } from '../../ui/context.ts'
import { dayText } from '../../ui/format.ts'
import { acuteHospitalsIn, clustersIn, type DayRegister, municipalitiesIn, ofKind } from '../model/day-register.ts'
import type { Lineage } from '../model/lineage.ts'
import type { Organization } from '../model/organization.ts'
import { texts } from '../texts.ts'
import { citizensCell, citizensColumn } from './clusters.tsx'
import { StepSentence } from './lineage.tsx'
import { byName, Credit, OrganizationLink } from './pieces.tsx'

type RegionsParts = {
  readonly register: DayRegister
  /** What came before each and what comes after, by id. */
  readonly lineages: ReadonlyMap<string, Lineage>
}

export function RegionsPage({ register, lineages }: RegionsParts) {
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
          <>
            <OrganizationLink organization={region} day={day} />
            <NearestSteps region={region} lineage={lineages.get(region.id)} day={day} />
          </>,
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

/** Beneath a region: what it took over, and what it goes up in. */
function NearestSteps({
  region,
  lineage,
  day,
}: {
  readonly region: Organization
  readonly lineage: Lineage | undefined
  readonly day: Day
}) {
  const ways = lineage === undefined ? [] : (['before', 'after'] as const)
  return (
    <>
      {ways.flatMap((way) =>
        (lineage?.[way] ?? [])
          .filter(({ distance }) => distance === 0)
          .map((step) => (
            <span class="register-note" key={`${way} ${step.earlier.id} ${step.later.id}`}>
              <StepSentence way={way} step={step} organization={region} day={day} />
            </span>
          )),
      )}
    </>
  )
}
