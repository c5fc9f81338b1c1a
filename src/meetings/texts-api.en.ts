import type { da } from './texts-api.da.ts'

export const en: typeof da = {
  credit: 'The minutes of the clusters. The page of the meeting leads to the document.',
  allMeetings: 'Meetings in all clusters, the latest first.',
  allDecisions: 'Decisions in all clusters, the latest first.',
  meetings: 'Meetings in a cluster and all that is part of it, or on a level.',
  decisions: 'Decisions in a cluster and all that is part of it, or on a level.',
  meeting:
    'A meeting: attendance, agenda, recommendations, outcomes and decisions, each with its place in the source. Before the day of the meeting only that it is there.',
  item: 'One item of a meeting with the text of the matter, recommendations, decisions, attachments and amounts.',
  page: 'Which part of the list; a part has at most 5,000 lines.',
}
