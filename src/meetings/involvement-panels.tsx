import { mayInvitePatients } from '../governance/model/rights.ts'
import type { DeskPanel } from '../governance/panels.tsx'
import type { OrganizationPanel } from '../structure/panels.ts'
import { answerOn, committeesBegin } from './model/involvement.ts'
import { invitationAsData } from './model/involvement-data.ts'
import { InvolvementPanel, UnansweredPanel } from './pages/involvement.tsx'
import { involvementPath, newInvitationPathTo } from './paths.ts'
import { invitationsOf, invitationsTo, invitationsToGroup } from './storage/involvement.ts'
import { involvementTexts } from './texts-involvement.ts'

const shownAtMost = 5

/** On the page of a cluster what it invited to, of a committee what it is invited to, of a working group whether anybody was invited to it. */
export const involvementPanel: OrganizationPanel = async (tx, organization, { actor, asOf, language }) => {
  const { classification, id, slug } = organization
  const t = involvementTexts(language).panel
  if (classification === 'working-group') {
    const invitations = await invitationsToGroup(tx, id, asOf)
    const [cluster = slug] = slug.split('/')
    const invitePath = mayInvitePatients(actor, { id: organization.root, root: organization.root })
      ? newInvitationPathTo(cluster, slug)
      : null
    const shown = { title: t.group, none: t.groupNone, listPath: null, invitePath, invitations, day: asOf }
    return <InvolvementPanel {...shown} />
  }
  const isCommittee = classification === 'council' && slug.startsWith(committeesBegin)
  if (!isCommittee && classification !== 'cluster') return null
  const invitations = (await invitationsOf(tx, id, asOf)).slice(0, shownAtMost)
  const title = isCommittee ? t.committee : t.cluster
  const shown = { title, none: null, listPath: involvementPath(slug), invitePath: null, invitations, day: asOf }
  return <InvolvementPanel {...shown} />
}

/** On the desk of who sits in a patient involvement committee: what it is invited to and has not answered. */
export const unansweredPanel: DeskPanel = async (tx, { actor, asOf }) => {
  if (actor.kind !== 'person' || actor.seats.length === 0) return null
  const seats = actor.seats.map(({ organization }) => organization)
  const waiting = (await invitationsTo(tx, seats, asOf)).filter((invitation) => answerOn(invitation, asOf) === null)
  if (waiting.length === 0) return null
  const json = { invitations: waiting.map((invitation) => invitationAsData(invitation, asOf)) }
  return { main: <UnansweredPanel invitations={waiting} day={asOf} />, json }
}
