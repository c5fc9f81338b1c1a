import type { CloseGroupNo } from './actions/close-group.ts'
import type { StepNo } from './actions/prolong-group.ts'
import type { SetUpGroupNo } from './actions/set-up-group.ts'
import type { GroupState, StepKind } from './model/working-group.ts'
import type { da } from './texts-groups.da.ts'

const states: Readonly<Record<GroupState, string>> = {
  overdue: 'overdue',
  running: 'at work',
  'not-begun': 'not begun',
  ended: 'ended',
}

const steps: Readonly<Record<StepKind, string>> = {
  'set-up': 'Set up',
  prolonged: 'Prolonged',
  closed: 'Closed',
}

const notADay = 'That is no date. Write it as 2022-11-08.'
const decisionRefusals = {
  'no-decision': 'Choose the decision, or write where it stands.',
  'no-such-decision': 'There is no such decision in the cluster. Choose one from the list.',
} as const

const setUpRefusals: Readonly<Record<SetUpGroupNo, string>> = {
  ...decisionRefusals,
  'no-right': 'Only the cluster’s secretary can set working groups up.',
  'no-such-organization': 'There is no cluster at that address.',
  'no-such-municipality': 'One of the municipalities does not exist.',
  'no-name': 'Write a name of at most 200 characters.',
  'no-kind': 'Choose what it is.',
  'no-region': 'Choose a region.',
  'no-start': 'Write the first day.',
  'not-a-day': notADay,
  'ends-before-it-starts': 'The end is before the first day.',
  'outside-the-whole': 'The cluster does not exist for the whole period.',
  'no-source': 'Write where the decision stands.',
  'reserved-address': 'That name is used for one of the cluster’s own pages. Choose another.',
  'already-there': 'The cluster already has a group of that name.',
  'no-task': 'Write what the group is to do, in at most 2000 characters.',
  'no-such-level': 'Choose the cluster or one of its levels.',
  'no-visibility': 'Choose who may see the task.',
}

const stepRefusals: Readonly<Record<StepNo | CloseGroupNo | 'not-later', string>> = {
  ...decisionRefusals,
  'no-such-group': 'There is no such working group.',
  'no-right': 'Only the cluster’s secretary can prolong and close working groups.',
  'not-a-day': notADay,
  'closed-already': 'The group is closed already.',
  'not-later': 'The new end must be later than the present one.',
  'ends-before-start': 'The last day is before the group’s first.',
  'ends-later': 'The group ends before that day already.',
  'no-reason': 'Write why the group is closed.',
  'seat-begins-later': 'A membership begins after that day. Correct it first under Members.',
  'changed-meanwhile': 'Somebody has changed the group or its members meanwhile. Look through it again as it is now.',
}

export const en: typeof da = {
  title: 'Working groups',
  titleOf: (name) => `Working groups, ${name}`,
  api: 'Working groups of a cluster on a day: their task, whom they answer to, when they end, and what was decided of them.',
  lead: (running, ended, day) =>
    `On ${day}, ${running === 0 ? 'no working group is' : running === 1 ? 'one working group is' : `${running} working groups are`} at work${ended === 0 ? '' : ended === 1 ? '; one has ended' : `; ${ended} have ended`}.`,
  none: (day) => `The register knows no working groups on ${day}.`,
  noneHow: 'The cluster’s secretary sets a working group up here once it is decided.',
  all: 'All working groups',
  running: 'At work',
  ended: 'Ended',
  caption: { running: 'Working groups at work', ended: 'Working groups that have ended' },
  head: ['Group', 'Answers to', 'Task', 'Ends', 'How it stands'],
  csv: ['group', 'name', 'state', 'first_day', 'last_day', 'answers_to', 'task', 'decision'],
  states,
  steps,
  noTask: 'The task is not written in, or not open.',
  noEnd: 'no end set',
  panel: 'Task',
  panelOver: 'The group is past the time it was given. It must be prolonged or closed.',
  reportsTo: 'Answers to',
  period: 'Works',
  from: (day) => `from ${day}`,
  expected: (day) => `to be done by ${day}`,
  until: (day) => `until ${day}`,
  history: 'What was decided',
  decided: 'See the decision',
  decisionClosed: 'The decision is not open to everyone.',
  members: 'Enter members',
  setUp: {
    title: 'Set up a working group',
    of: (name) => `The group belongs to ${name}. It gets a page, members and meetings of its own.`,
    name: 'Name',
    nameHint: 'The name and the first day stand in the register for everybody to see.',
    task: 'Task',
    taskHint: 'What the group is to do, in one or a few sentences.',
    reportsTo: 'Answers to',
    decision: 'Decided here',
    decisionHint: 'The matter in which it was decided. The link is shown only to those who may see the matter.',
    notInKlynge: 'The decision is not in Klynge',
    source: 'Where else the decision stands',
    sourceHint: 'For example: minutes of 8 November 2022, item 6. Seen by those who may see the task.',
    from: 'First day',
    until: 'To be done by',
    untilHint: 'Leave it empty where no end was set.',
    visibility: 'Who may see the task?',
    choose: 'Choose',
    save: 'Set up the group',
    refusals: setUpRefusals,
  },
  prolong: {
    title: 'Prolong the working group',
    link: 'Prolong',
    until: 'New end',
    now: (end) => `As it stands: ${end}.`,
    on: 'Decided on',
    reason: 'Why',
    save: 'Prolong the group',
  },
  close: {
    title: 'Close the working group',
    link: 'Close',
    lead: 'The group and every seat in it end with the day that you write. Access ends at midnight.',
    until: 'The group’s last day',
    reason: 'Why is it closed?',
    seats: 'These seats end',
    seatsHead: ['Person', 'Post', 'Now'],
    noSeats: 'Nobody sits in the group.',
    save: 'Close the group and end the seats',
  },
  stepRefusals,
  desk: {
    title: 'Overdue working groups',
    line: (end) => `was to be done by ${end}`,
  },
  ledTo: {
    title: 'Led to',
    'set-up': (name) => `Working group set up: ${name}`,
    prolonged: (name) => `Working group prolonged: ${name}`,
    closed: (name) => `Working group closed: ${name}`,
  },
}
