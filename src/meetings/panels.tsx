import type { DeskPanel } from '../governance/panels.tsx'
import type { PersonPanel } from '../people/panels.ts'
import type { OrganizationPanel } from '../structure/panels.ts'
import { attendedAdds } from './model/answers.ts'
import type { TimedMeeting } from './model/clash.ts'
import { ClashesPanel } from './pages/clashes.tsx'
import { AttendedPanel, DecisionsPanel, MeetingsPanel } from './pages/panels.tsx'
import { meetingPath } from './paths.ts'
import { attendedBy } from './storage/attended.ts'
import { clashesOf } from './storage/clashing.ts'
import { latestDecisions, meetingsAround } from './storage/lists.ts'

const meeting = new Set(['cluster', 'political-level', 'professional-level', 'committee', 'council', 'working-group'])

/** On a cluster's or a level's page: what was decided last, as sentences. */
export const decisionsPanel: OrganizationPanel = async (tx, organization, { asOf, language }) => {
  if (!meeting.has(organization.classification)) return null
  const decisions = await latestDecisions(tx, { organization: organization.id, until: asOf, count: 5 })
  return <DecisionsPanel organization={organization.slug} decisions={decisions} language={language} />
}

/** On a cluster's or a level's page: the next meetings and the last ones. */
export const meetingsPanel: OrganizationPanel = async (tx, organization, { asOf, language }) => {
  if (!meeting.has(organization.classification)) return null
  const around = await meetingsAround(tx, { organization: organization.id, day: asOf, count: 3 })
  return <MeetingsPanel organization={organization.slug} {...around} today={asOf} language={language} />
}

/** On a person's page: the meetings at which the person is listed. */
export const attendedPanel: PersonPanel = {
  adds: attendedAdds,
  fill: async (tx, person, { asOf, language }) => {
    const attended = await attendedBy(tx, person.id, asOf)
    if (attended.length === 0) return null
    const json = attended.map(({ organization, meeting, day, mark }) => ({
      meeting: `${organization.slug}/moeder/${meeting}`,
      day,
      mark,
    }))
    return { main: <AttendedPanel attended={attended} language={language} />, json: { attended: json } }
  },
}

/** On my desk: my meetings from the day on that may lie over each other. Null where none do. */
export const clashesPanel: DeskPanel = async (tx, { actor, asOf, language }) => {
  const clashes = actor.kind === 'person' ? await clashesOf(tx, actor.person, asOf) : []
  if (clashes.length === 0) return null
  const path = ({ organization, slug }: TimedMeeting) => meetingPath(organization.slug, slug)
  const json = clashes.map(({ one, other, isCertain }) => ({
    day: one.day,
    meetings: [path(one), path(other)],
    isCertain,
  }))
  return { main: <ClashesPanel clashes={clashes} language={language} />, json: { clashes: json } }
}
