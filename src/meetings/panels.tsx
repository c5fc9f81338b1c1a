import type { PersonPanel } from '../people/panels.ts'
import type { OrganizationPanel } from '../structure/panels.ts'
import { attendedAdds } from './model/answers.ts'
import { AttendedPanel, DecisionsPanel, MeetingsPanel } from './pages/panels.tsx'
import { attendedBy } from './storage/attended.ts'
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
