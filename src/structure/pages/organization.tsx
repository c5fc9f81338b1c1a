import type { VNode } from 'preact'
import type { Day } from '../../kernel/day.ts'
import type { DayRegister } from '../model/day-register.ts'
import type { Figure } from '../model/organization.ts'
import type { Profile } from '../model/profile.ts'
import type { Question } from '../model/question.ts'
import { BodyPage } from './body.tsx'
import { ClusterPage } from './cluster.tsx'
import { HealthCouncilPage } from './health-councils.tsx'
import { HospitalPage } from './hospital.tsx'
import { LevelPage } from './level.tsx'
import { MunicipalityPage } from './municipality.tsx'
import { NotOnDay } from './not-on-day.tsx'
import { ParticipantPage } from './participants.tsx'
import { RegionPage } from './region.tsx'
import { Sources } from './sources.tsx'

export type OrganizationPageParts = {
  readonly profile: Profile
  readonly figures: readonly Figure[]
  readonly register: DayRegister | null
  /** Where it lies, for a region or a cluster. */
  readonly map: VNode | null
  readonly panels: readonly VNode[]
  readonly mayAdd: boolean
  /** The first day that the register knows, where the day lies before the organization. */
  readonly begins: Day | null
  readonly questions: readonly Question[]
}

/** The page of any organization, by what kind it is. */
export function organizationPage(parts: OrganizationPageParts): VNode {
  return (
    <>
      <OrganizationPage {...parts} />
      <Sources profile={parts.profile} />
    </>
  )
}

function OrganizationPage(parts: OrganizationPageParts) {
  const { profile, figures, register, map, panels, mayAdd, begins, questions } = parts
  const { organization, place, dossier } = profile
  if (place !== 'within') return <NotOnDay profile={profile} begins={begins} />
  if (register !== null) return <RegionPage profile={profile} register={register} map={map} panels={panels} />
  switch (organization.classification) {
    case 'municipality':
      return <MunicipalityPage profile={profile} figures={figures} panels={panels} questions={questions} />
    case 'hospital':
      return <HospitalPage profile={profile} panels={panels} />
    case 'psychiatry':
    case 'general-practice':
      return <ParticipantPage profile={profile} panels={panels} />
    case 'health-council':
      return <HealthCouncilPage profile={profile} panels={panels} />
    case 'cluster':
      return <ClusterPage {...{ profile, figures, map, panels, mayAdd, questions }} />
    default: {
      const whole = dossier.family.find(({ id }) => id === organization.root)
      return whole === undefined || whole.id === organization.id ? (
        <BodyPage profile={profile} panels={panels} />
      ) : (
        <LevelPage profile={profile} whole={whole} panels={panels} />
      )
    }
  }
}
