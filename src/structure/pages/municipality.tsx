import type { VNode } from 'preact'
import { Notice, PageHead } from '../../ui/components/pieces.tsx'
import { usePage } from '../../ui/context.ts'
import { dayText } from '../../ui/format.ts'
import { municipalityName, nameOn } from '../model/names.ts'
import type { Figure, Tie } from '../model/organization.ts'
import { clusterTitle, disputedAmong, type Profile, settledAmong } from '../model/profile.ts'
import type { Question } from '../model/question.ts'
import { texts } from '../texts.ts'
import { ClusterTies } from './cluster-ties.tsx'
import { WhereCounted } from './counted.tsx'
import { Facts } from './facts.tsx'
import { Councils } from './health-councils.tsx'
import { CitizensText, OrganizationLink, tiesByName, WithNote } from './pieces.tsx'
import { Rejected, SeeDisagreements } from './rejected.tsx'
import { TimelineSection } from './timeline.tsx'
import { Years } from './years.tsx'

export type MunicipalityPageParts = {
  readonly profile: Profile
  /** Of this municipality, oldest first. */
  readonly figures: readonly Figure[]
  readonly panels: readonly VNode[]
  /** What sources disagree about on the day. */
  readonly questions: readonly Question[]
}

export function MunicipalityPage({ profile, figures, panels, questions }: MunicipalityPageParts) {
  const { language } = usePage()
  const t = texts(language)
  const { name, day, region, citizens } = profile
  const fullName = municipalityName(name, profile.organization.code)
  const clusters = tiesByName(profile.clusters, day)
  const titles = (ties: readonly Tie[]) => ties.map(({ other }) => clusterTitle(profile, other))
  const disputed = disputedAmong(clusters)
  const regionName = region === null ? null : nameOn(region.other, day)
  return (
    <>
      <PageHead
        over={t.classifications.municipality}
        title={fullName}
        lead={t.municipality.lead(
          fullName,
          regionName,
          titles(settledAmong(clusters)),
          disputed.length > 0,
          dayText(day, language),
        )}
      />
      {disputed.length === 0 ? null : (
        <Notice isProblem title={t.municipality.disputed(t.join(titles(disputed)))}>
          <p>
            {t.municipality.disputedBody} <SeeDisagreements profile={profile} questions={questions} />
          </p>
        </Notice>
      )}
      <div class="split">
        <div>
          {clusters.length === 0 ? null : <Seats profile={profile} clusters={clusters} />}
          <Councils profile={profile} />
          <WhereCounted profile={profile} />
          <Rejected profile={profile} questions={questions} />
          <TimelineSection profile={profile} />
          {panels}
          <section aria-labelledby="borgere">
            <h2 id="borgere">{t.municipality.citizens}</h2>
            <p>{citizens === null ? t.citizens.none : <CitizensText citizens={citizens} disputed={[]} day={day} />}</p>
            <Years figures={figures} />
          </section>
          <HospitalsHere profile={profile} />
        </div>
        <Facts profile={profile} />
      </div>
    </>
  )
}

function Seats({ profile, clusters }: { readonly profile: Profile; readonly clusters: readonly Tie[] }) {
  const { language } = usePage()
  const t = texts(language)
  return (
    <section aria-labelledby="klynger">
      <h2 id="klynger">{t.municipality.clusters}</h2>
      <ClusterTies profile={profile} ties={clusters} caption={t.municipality.caption} />
    </section>
  )
}

function HospitalsHere({ profile }: { readonly profile: Profile }) {
  const t = texts(usePage().language)
  if (profile.hospitals.length === 0) return null
  return (
    <section aria-labelledby="hospitaler">
      <h2 id="hospitaler">{t.municipality.hospitals}</h2>
      <ul class="plain-list">
        {tiesByName(profile.hospitals, profile.day).map((tie) => (
          <li key={tie.other.id}>
            <OrganizationLink organization={tie.other} day={profile.day} /> <WithNote tie={tie} />
          </li>
        ))}
      </ul>
    </section>
  )
}
