import type { DeskPanel } from '../governance/panels.tsx'
import type { OrganizationPanel } from '../structure/panels.ts'
import { answerOn, committeesBegin } from './model/involvement.ts'
import { invitationAsData } from './model/involvement-data.ts'
import { InvolvementPanel, UnansweredPanel } from './pages/involvement.tsx'
import { involvementPath } from './paths.ts'
import { invitationsOf, invitationsTo, invitationsToGroup } from './storage/involvement.ts'
import { involvementTexts } from './texts-involvement.ts'

const shownAtMost = 5

/** On the page of a cluster what it invited to, of a committee what it is invited to, of a working group whether anybody was invited to it. */
export const involvementPanel: OrganizationPanel = async (tx, organization, { asOf, language }) => {
  const { classification, id, slug } = organization
  const t = involvementTexts(language).panel
  if (classification === 'working-group') {
    const invitations = await invitationsToGroup(tx, id, asOf)
    return <InvolvementPanel title={t.group} none={t.groupNone} listPath={null} invitations={invitations} day={asOf} />
  }
  const isCommittee = classification === 'council' && slug.startsWith(committeesBegin)
  if (!isCommittee && classification !== 'cluster') return null
  const invitations = (await invitationsOf(tx, id, asOf)).slice(0, shownAtMost)
  const title = isCommittee ? t.committee : t.cluster
  return (
    <InvolvementPanel title={title} none={null} listPath={involvementPath(slug)} invitations={invitations} day={asOf} />
  )
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
