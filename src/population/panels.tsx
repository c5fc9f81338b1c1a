import { nameOn } from '../structure/model/names.ts'
import type { OrganizationPanel } from '../structure/panels.ts'
import { AgesPanel } from './pages/ages.tsx'
import { TrendPanel } from './pages/trend.tsx'
import { agesOn } from './storage/ages.ts'
import { pointsUntil } from './storage/figures.ts'

/** On a municipality's page: its citizens over time, and how old they are. Null elsewhere. */
export const citizensPanel: OrganizationPanel = async (tx, organization, { asOf }) => {
  if (organization.classification !== 'municipality') return null
  const [points, ages] = await Promise.all([
    pointsUntil(tx, [organization.id], asOf),
    agesOn(tx, asOf, organization.id),
  ])
  return (
    <>
      <TrendPanel place={nameOn(organization, asOf)} points={points} />
      {ages === null ? null : <AgesPanel ages={ages} />}
    </>
  )
}
