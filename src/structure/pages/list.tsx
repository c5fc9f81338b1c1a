import type { VNode } from 'preact'
import type { Day } from '../../kernel/day.ts'
import type { Period } from '../../kernel/period.ts'
import { A } from '../../ui/components/link.tsx'
import { usePage } from '../../ui/context.ts'
import { dayText } from '../../ui/format.ts'
import type { DayRegister } from '../model/day-register.ts'
import type { Lineage } from '../model/lineage.ts'
import type { ListedKind } from '../model/organization.ts'
import { placeOf } from '../model/standing.ts'
import { healthCouncilsPath } from '../paths.ts'
import { textsOverTime } from '../texts-over-time.ts'
import { ClustersPage } from './clusters.tsx'
import { HealthCouncilsPage, OnlyWithSource } from './health-councils.tsx'
import { HospitalsPage } from './hospitals.tsx'
import { MunicipalitiesPage } from './municipalities.tsx'
import { NothingOnDay } from './not-on-day.tsx'
import { RegionsPage } from './regions.tsx'

export type ListParts = {
  readonly kind: ListedKind
  readonly register: DayRegister
  readonly mayAdd: boolean
  readonly mayKeep: boolean
  /** What becomes of each region, by id. */
  readonly lineages: ReadonlyMap<string, Lineage>
}

/** The list of one kind of organization, as of the register's day. */
export function listPage(parts: ListParts): VNode {
  return <ListPage {...parts} />
}

/** The same where there is none on the day: `known` is the period in which the register knows any. */
export function emptyListPage(parts: {
  readonly kind: ListedKind
  readonly mayKeep: boolean
  readonly what: string
  readonly title: string
  readonly path: string
  readonly day: Day
  readonly known: Period | null
  readonly begins: Day | null
}): VNode {
  return (
    <>
      <NothingOnDay {...parts}>
        {parts.kind === 'cluster' && isAfter(parts) ? <AfterClusters day={parts.day} /> : null}
      </NothingOnDay>
      {parts.kind === 'health-council' ? <OnlyWithSource mayKeep={parts.mayKeep} /> : null}
    </>
  )
}

function isAfter({ day, known }: { readonly day: Day; readonly known: Period | null }): boolean {
  return known !== null && placeOf(day, known) === 'after'
}

/** What a reader finds instead of the clusters once they are abolished. */
function AfterClusters({ day }: { readonly day: Day }) {
  const { language } = usePage()
  const t = textsOverTime(language).notOnDay
  return (
    <p>
      {t.noClusters(dayText(day, language))} {t.councils} <A to={healthCouncilsPath}>{t.seeCouncils}</A>
    </p>
  )
}

function ListPage({ kind, register, mayAdd, mayKeep, lineages }: ListParts) {
  switch (kind) {
    case 'region':
      return <RegionsPage register={register} lineages={lineages} />
    case 'municipality':
      return <MunicipalitiesPage register={register} />
    case 'hospital':
      return <HospitalsPage register={register} />
    case 'cluster':
      return <ClustersPage register={register} mayAdd={mayAdd} />
    case 'health-council':
      return <HealthCouncilsPage register={register} mayKeep={mayKeep} />
  }
}
