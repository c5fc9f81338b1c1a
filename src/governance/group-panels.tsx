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
import { groupBySlug, groupsIn } from './storage/working-groups.ts'

const answeredTo: ReadonlySet<string> = new Set([
  'cluster',
  'political-level',
  'professional-level',
  'committee',
  'council',
])

/** On a working group's page: its task, whom it answers to, until when. Null where the reader may not see it. */
export function mandatePanel(decisions: DecisionFinder): OrganizationPanel {
  return async (tx, organization, { actor, asOf }) => {
    if (organization.classification !== 'working-group') return null
    const group = await groupBySlug(tx, organization.slug)
    if (group === null || group.mandate === null) return null
    const paths = await pathsOf(tx, decisions, [group])
    const shown = { group: { ...group, mandate: group.mandate }, decisions: paths, day: asOf }
    return <MandatePanel {...shown} mayDecide={maySetUpGroups(actor, organization)} />
  }
}

/** On the page of a cluster its groups, on a level's those that answer to it. Null where there are none and the reader sets none up. */
export const groupsPanel: OrganizationPanel = async (tx, organization, { actor, asOf }) => {
  const { classification, id, root, slug } = organization
  if (!answeredTo.has(classification)) return null
  const begun = (await groupsIn(tx, [root])).filter((group) => stateOf(group, asOf) !== 'not-begun')
  const own = id === root ? begun : begun.filter(({ mandate }) => mandate?.reportsTo.id === id)
  const maySetUp = classification === 'cluster' && maySetUpGroups(actor, organization)
  if (own.length === 0 && !maySetUp) return null
  const [cluster = slug] = slug.split('/')
  return <GroupsPanel cluster={cluster} groups={own} maySetUp={maySetUp} day={asOf} />
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
