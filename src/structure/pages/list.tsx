import type { VNode } from 'preact'
import type { Day } from '../../kernel/day.ts'
import type { Period } from '../../kernel/period.ts'
import type { DayRegister } from '../model/day-register.ts'
import type { ListedKind } from '../model/organization.ts'
import { ClustersPage } from './clusters.tsx'
import { HospitalsPage } from './hospitals.tsx'
import { MunicipalitiesPage } from './municipalities.tsx'
import { NothingOnDay } from './not-on-day.tsx'
import { RegionsPage } from './regions.tsx'

export type ListParts = { readonly kind: ListedKind; readonly register: DayRegister; readonly mayAdd: boolean }

/** The list of one kind of organization, as of the register's day. */
export function listPage(parts: ListParts): VNode {
  return <ListPage {...parts} />
}

/** The same where there is none on the day: `known` is the period in which the register knows any. */
export function emptyListPage(parts: {
  readonly what: string
  readonly title: string
  readonly path: string
  readonly day: Day
  readonly known: Period | null
}): VNode {
  return <NothingOnDay {...parts} />
}

function ListPage({ kind, register, mayAdd }: ListParts) {
  switch (kind) {
    case 'region':
      return <RegionsPage register={register} />
    case 'municipality':
      return <MunicipalitiesPage register={register} />
    case 'hospital':
      return <HospitalsPage register={register} />
    case 'cluster':
      return <ClustersPage register={register} mayAdd={mayAdd} />
  }
}
