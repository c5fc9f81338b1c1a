import type { ReadTx } from '../db/transactions.ts'
import type { OrganizationPanel } from '../structure/panels.ts'
import type { Asked } from '../ui/route.ts'
import type { DecisionFinder } from './actions/decision-finder.ts'
import { pathsOf } from './group-routes.tsx'
import { groupAsData } from './model/group-data.ts'
import { maySetUpGroups } from './model/rights.ts'
import { stateOf } from './model/working-group.ts'
import { GroupsPanel, MandatePanel, OverdueGroups } from './pages/mandate-panel.tsx'
import type { DeskPanel } from './panels.tsx'
import { groupsIn } from './storage/working-groups.ts'

const answeredTo: ReadonlySet<string> = new Set([
  'cluster',
  'political-level',
  'professional-level',
  'committee',
  'council',
])

/** On a working group's page its task; on its cluster's and its level's page the groups. Null where there is nothing to say. */
export function groupsPanel(decisions: DecisionFinder): OrganizationPanel {
  return async (tx, organization, { actor, asOf }) => {
    const { classification, id, root, slug } = organization
    const isGroup = classification === 'working-group'
    if (!isGroup && !answeredTo.has(classification)) return null
    const all = await groupsIn(tx, [root])
    const mayDecide = maySetUpGroups(actor, organization)
    if (isGroup) {
      const group = all.find((one) => one.organization.id === id)
      if (group === undefined || group.mandate === null) return null
      const paths = await pathsOf(tx, decisions, [group])
      return (
        <MandatePanel group={{ ...group, mandate: group.mandate }} decisions={paths} mayDecide={mayDecide} day={asOf} />
      )
    }
    const begun = all.filter((group) => stateOf(group, asOf) !== 'not-begun')
    const own = id === root ? begun : begun.filter(({ mandate }) => mandate?.reportsTo.id === id)
    const maySetUp = mayDecide && classification === 'cluster'
    if (own.length === 0 && !maySetUp) return null
    const [cluster = slug] = slug.split('/')
    return <GroupsPanel cluster={cluster} groups={own} maySetUp={maySetUp} day={asOf} />
  }
}

/** On the desk of a cluster's secretary: groups that are past the day on which they were to be done. */
export const overdueGroupsPanel: DeskPanel = async (tx: ReadTx, { actor, asOf }: Asked) => {
  if (actor.kind !== 'person') return null
  const served = actor.seats.filter(({ isSecretary, organization, root }) => isSecretary && organization === root)
  if (served.length === 0) return null
  const all = await groupsIn(
    tx,
    served.map(({ root }) => root),
  )
  const overdue = all.filter((group) => stateOf(group, asOf) === 'overdue')
  if (overdue.length === 0) return null
  const json = { overdueGroups: overdue.map((group) => groupAsData(group, asOf, new Map())) }
  return { main: <OverdueGroups groups={overdue} day={asOf} />, json }
}
