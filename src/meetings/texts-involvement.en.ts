import type { AnswerNo, OutcomeNo } from './actions/answer-invitation.ts'
import type { InviteNo } from './actions/invite-committee.ts'
import type { Answer, Subject } from './model/involvement.ts'
import type { da } from './texts-involvement.da.ts'

const subjects: Readonly<Record<Subject, string>> = {
  'dialogue-meeting': 'Dialogue meeting',
  'working-group': 'Working group',
  project: 'Project',
}

const answers: Readonly<Record<Answer, string>> = {
  accepted: 'Accepted',
  declined: 'Declined',
  'no-answer': 'Did not answer in time',
}

const notADay = 'That is no date. Write it as 2022-11-08.'

const refusals: Readonly<Record<InviteNo, string>> = {
  'no-such-organization': 'Choose the cluster or one of its levels.',
  'no-right': 'Only the secretary of whoever invites can enter the invitation.',
  'no-subject': 'Choose what the invitation is to.',
  'no-such-meeting': 'That is none of the cluster’s meetings. Choose one from the list, or leave it empty.',
  'no-such-group': 'Choose one of the cluster’s working groups.',
  'no-topic': 'Write what it is about, in at most 500 characters.',
  'not-a-day': notADay,
  'no-visibility': 'Choose who may see the invitation.',
  'no-such-committee': 'The committee is not of the cluster’s region on that day. Choose one from the list.',
}

const answerRefusals: Readonly<Record<AnswerNo | OutcomeNo, string>> = {
  'no-such-invitation': 'There is no such invitation.',
  'no-right': 'Only the secretary of whoever invited, or of the committee, can enter it.',
  'no-answer-chosen': 'Choose what the committee answered.',
  'not-a-day': notADay,
  'before-invited': 'The day is before the invitation.',
  'not-a-number': 'Write a number from 1 to 99, or leave it empty.',
  'no-outcome': 'Write what came of it.',
  'not-an-address': 'Write an address that begins with https://, or leave it empty.',
}

export const en: typeof da = {
  title: 'Patient involvement',
  titleOf: (name) => `Patient involvement, ${name}`,
  api: 'Who was invited to involve patients in what, when, what they answered, and what came of it.',
  apiOne: 'One invitation to involve patients, with its answer and outcome.',
  lead: (count) => (count === 1 ? 'One invitation is entered.' : `${count} invitations are entered.`),
  none: (day) => `No invitations are entered up to ${day}.`,
  noneHow:
    'When the region’s patient involvement committee is invited to a dialogue meeting, a working group or a project, the cluster’s secretary enters it here, and the answer afterwards.',
  caption: 'Invitations to involve patients',
  head: ['Invited', 'To what', 'Whom', 'Answer', 'What came of it'],
  csv: [
    'invited_by',
    'invited',
    'to',
    'place',
    'topic',
    'invited_on',
    'answer',
    'answered_on',
    'representatives',
    'outcome',
  ],
  subjects,
  answers,
  unanswered: 'No answer yet',
  representatives: (count) => (count === 1 ? 'one representative' : `${count} representatives`),
  by: (inviter, invited) => `${inviter} invited ${invited}`,
  closed: 'closed',
  source: 'Source',
  answerTitle: 'Answer',
  outcomeTitle: 'What came of it',
  noOutcome: 'Nothing is written of it yet.',
  readMore: 'Read more',
  all: 'All invitations',
  panel: {
    cluster: 'Patient involvement',
    committee: 'Invited to',
    group: 'Patients and relatives',
    groupNone: 'It is not entered that the patient involvement committee was invited to the group.',
  },
  desk: {
    title: 'Invitations that wait for an answer',
    lead: 'You are invited and have not answered yet.',
  },
  invite: {
    title: 'Enter an invitation',
    lead: 'Klynge does not send the invitation. It writes down that it was sent, so that all can see who was invited to what.',
    organization: 'Who invites?',
    invited: 'Who is invited?',
    noCommittee:
      'The register knows no patient involvement committee in the cluster’s region. It is entered under Clusters as a council of the region, with a name that begins with Patientinddragelsesudvalg.',
    subject: 'To what?',
    meeting: 'Which meeting?',
    meetingHint: 'Only for a dialogue meeting that stands in Klynge.',
    group: 'Which working group?',
    groupHint: 'Only for an invitation to a working group.',
    topic: 'Topic',
    topicHint: 'What it is about; for a project its name.',
    on: 'Invited on',
    visibility: 'Who may see the invitation?',
    visibilityHint: 'Those who sit in the committee always see it.',
    source: 'Where it stands',
    sourceHint: 'For example: letter of 3 May 2024.',
    choose: 'Choose',
    none: 'None chosen',
    save: 'Enter the invitation',
    refusals,
  },
  answer: {
    title: 'Enter the answer',
    again: 'Enter a new answer',
    answer: 'What did the committee answer?',
    on: 'Answered on',
    representatives: 'How many come?',
    representativesHint: 'No names are written here. Those who will sit in the group are entered as members.',
    note: 'Note',
    save: 'Save the answer',
  },
  outcome: {
    title: 'Enter what came of it',
    text: 'What came of it?',
    on: 'When',
    url: 'Where it can be read',
    save: 'Save',
  },
  answerRefusals,
}
