import type { VNode } from 'preact'
import { PageHead } from '../../ui/components/pieces.tsx'
import { usePage } from '../../ui/context.ts'
import { countText, dayText } from '../../ui/format.ts'
import {
  acuteHospitalsIn,
  citizensIn,
  clustersIn,
  type DayRegister,
  municipalitiesIn,
  settledSeats,
} from '../model/day-register.ts'
import { nameOn } from '../model/names.ts'
import type { Profile } from '../model/profile.ts'
import { texts } from '../texts.ts'
import { ClusterTable } from './clusters.tsx'
import { Facts } from './facts.tsx'
import { CouncilsHere } from './health-councils.tsx'
import { LineageSection } from './lineage.tsx'
import { MunicipalityTable } from './municipalities.tsx'
import { byName, Credit, OrganizationLink } from './pieces.tsx'

export function RegionPage({
  profile,
  register,
  map,
  panels,
}: {
  readonly profile: Profile
  readonly register: DayRegister
  readonly map: VNode | null
  readonly panels: readonly VNode[]
}) {
  const { language } = usePage()
  const t = texts(language)
  const { organization: region, name, day } = profile
  const municipalities = municipalitiesIn(register, region).toSorted(byName(day))
  const hospitals = acuteHospitalsIn(register, region).toSorted(byName(day))
  const citizens = citizensIn(register, region)
  const twice = municipalities.filter((municipality) => settledSeats(register, municipality).length > 1)
  return (
    <>
      <PageHead
        over={t.classifications.region}
        title={name}
        lead={t.region.lead(name, municipalities.length, clustersIn(register, region).length, hospitals.length)}
      />
      {citizens === null ? null : (
        <p>{t.citizens.sentence(countText(citizens.persons, language), dayText(citizens.day, language))}</p>
      )}
      <section aria-labelledby="klynger">
        <h2 id="klynger">{t.region.clusters}</h2>
        <ClusterTable register={register} region={region} />
        {twice.length === 0 ? null : (
          <p class="small">{t.citizens.twice(t.join(twice.map((municipality) => nameOn(municipality, day))))}</p>
        )}
      </section>
      {panels}
      <LineageSection profile={profile} />
      <div class="split">
        <section aria-labelledby="kommuner">
          <h2 id="kommuner">{t.region.municipalities}</h2>
          <MunicipalityTable
            register={register}
            municipalities={municipalities}
            caption={t.region.municipalitiesCaption}
          />
          {citizens === null ? null : <Credit source={citizens.source} />}
        </section>
        <div>
          {map}
          <Facts profile={profile} />
          <CouncilsHere register={register} region={region} />
          <section aria-labelledby="hospitaler">
            <h2 id="hospitaler">{t.region.hospitals}</h2>
            <ul class="plain-list">
              {hospitals.map((hospital) => (
                <li key={hospital.id}>
                  <OrganizationLink organization={hospital} day={day} />
                </li>
              ))}
            </ul>
          </section>
        </div>
      </div>
    </>
  )
}
