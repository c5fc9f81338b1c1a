import { readDayRegister } from './actions/read-day-register.ts'
import { readMap } from './actions/read-map.ts'
import { ClusterMap, RegionMap } from './pages/map/small-map.tsx'
import type { OrganizationPanel } from './panels.ts'

/** Where a region or a cluster lies, on its own page. */
export const mapPanel: OrganizationPanel = async (tx, organization, { asOf, isForData }) => {
  const { classification } = organization
  if (isForData || (classification !== 'region' && classification !== 'cluster')) return null
  const reading = await readMap(tx, await readDayRegister(tx, asOf))
  return classification === 'region' ? (
    <RegionMap reading={reading} region={organization} />
  ) : (
    <ClusterMap reading={reading} cluster={organization} />
  )
}
