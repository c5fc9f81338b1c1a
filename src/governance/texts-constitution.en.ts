import type { da } from './texts-constitution.da.ts'

const notFound = 'There is no such draft.'

export const en: typeof da = {
  title: 'Change of seats',
  choices: { continues: 'Goes on', changes: 'Goes on with a change', ends: 'Ends', comes: 'Comes' },
  states: { draft: 'draft', 'carried-out': 'carried out', 'taken-back': 'taken back', 'put-aside': 'put aside' },
  troubles: {
    gone: 'The seat is no longer there. Fetch the seats again, and the line goes.',
    'changed-meanwhile':
      'Somebody has changed the seat since the draft was made. Fetch the seats again and see whether the choice still fits.',
    'held-already':
      'The person would hold the same post twice in the same place at the same time. Let one of the seats end, or choose another post.',
    namesake: 'There is now a person of that name. Open the line and say whether it is the same.',
    'no-such-person': 'The person is no longer there. Open the line and choose again.',
    'not-there': 'The place does not exist on the first day. Choose another place, or let the seat end.',
    'not-listed': 'has come since the draft was made. Fetch the seats again and choose what is to happen.',
  },
  begin: {
    title: 'New change of seats',
    lead: 'Seats change on one day, as after an election. You make a draft, look it through, and carry all of it out at once.',
    firstDay: 'First day of the new seats',
    firstDayHint: 'Proposed is a day on which legislative terms change while the organization exists.',
    termNow: (name) => `Today this term runs: ${name}.`,
    source: 'Where is it written who was chosen?',
    sourceHint: 'For instance the minutes of the constituent meeting. The new seats show it as their source.',
    save: 'Make a draft',
    terms: 'Legislative terms',
    drafts: 'Drafts',
    earlier: 'Earlier',
    refusals: {
      'no-such-organization': 'There is no such organization.',
      'not-a-day': 'That is not a date. Write it as 2026-01-01.',
      'not-then': 'The organization does not exist on that day. Choose a day on which it does.',
      'no-source': 'Write where it says who was chosen. The new seats show it as their source.',
    },
    line: (day, state) => `From ${day}: ${state}`,
    link: 'Change of seats after an election',
  },
  draft: {
    titleOf: (day) => `Change of seats from ${day}`,
    lead: (last) =>
      `Choose what becomes of each seat. The last day of those that end is ${last}. Nothing happens until the draft is carried out.`,
    source: (title) => `Source: ${title}.`,
    begun: (by, at) => `Begun by ${by} on ${at}.`,
    choose: (name) => `What becomes of ${name}?`,
    fromThen: 'From the first day',
    edit: 'Change post',
    editOf: (name) => `Change post, title or authority for ${name}`,
    editComer: (name) => `Change post or anything else for ${name}`,
    save: 'Save the choices',
    saveAndSee: 'Save, and see what happens',
    see: 'See what happens',
    add: 'Write in somebody new',
    list: 'Paste a list of new members',
    allEnd: 'Let all here end',
    allContinue: 'Let all here go on',
    comers: 'Come',
    nobody: 'Nobody has a seat here the day before.',
    empty: 'Nobody has a seat the day before. Write in those who come.',
    conflict: (mine, theirs) =>
      `You chose “${mine}”, but a colleague has meanwhile chosen “${theirs}”. Save again if your choice is to hold.`,
    conflicts: 'A colleague has chosen otherwise for some of the same seats. Nothing of yours is saved yet.',
    renew: 'Fetch the seats again',
    renewWhy: 'Memberships have changed since the draft was made.',
    aside: 'Put the draft aside',
    asideWhy: 'If you put the draft aside, nothing happens. It cannot be brought back.',
  },
  line: {
    add: 'New from the first day',
    change: (name) => `${name} from the first day`,
    now: (text) => `Now: ${text}.`,
    organization: 'Where will the person sit?',
    post: 'What will the person be here?',
    save: 'Save the line',
    remove: 'Take the line out of the draft',
    refusals: {
      'no-such-constitution': notFound,
      'not-a-draft': 'The draft has been carried out or put aside and cannot be changed.',
      'no-such-line': 'The line is no longer in the draft.',
      'no-organization': 'Choose where the person will sit.',
      'not-there': 'The place does not exist on the first day.',
      'no-name': 'Write a name of at most 200 characters.',
      namesake: 'There is already a person of that name. Choose whether it is the same.',
      'no-such-person': 'There is no such person.',
      'no-post': 'Choose what the person will be here.',
      'no-such-authority': 'Choose an authority from the list, or leave the field empty.',
      'no-such-appointer': 'Write the name of who appointed, at most 200 characters, or an authority’s address.',
      'no-visibility': 'Choose who may see the seat.',
      'changed-meanwhile':
        'A colleague has changed the line meanwhile. What holds now stands below. Write it again if yours is to hold.',
    },
  },
  list: {
    title: 'Paste a list of new members',
    lead: 'Choose a file, or paste a table as a spreadsheet saves it as CSV. Its first line names the columns.',
    file: 'File',
    fileHint: 'A CSV file from a spreadsheet. Where you choose a file, the field below is not read.',
    table: 'Or the table itself',
    tableHint:
      'Columns: name and post must be there. Title, on behalf of, organization, visibility and person may be. Without an organization it is the one that the draft is for. Without visibility only the secretariat sees the seat.',
    save: 'Write the lines into the draft',
    refused: 'No lines were written into the draft.',
    line: (line, problem) => `Line ${line} ${problem}.`,
    refusals: {
      'not-here': 'names an organization that the draft is not about',
      'other-day':
        'has days of its own; everybody in the draft begins on its first day, so remove the columns from and to',
    },
  },
  preview: {
    title: 'See what happens',
    lead: (day, ends, changes, comes, stays) =>
      `On ${day}: ending ${ends}, changing ${changes}, coming ${comes}, going on ${stays}.`,
    nothing: 'The draft does not change anything yet.',
    troubles: 'It cannot be carried out yet',
    ends: 'End',
    changes: 'Change',
    comes: 'Come',
    stays: 'Go on',
    becomes: (before, after) => `${before} → ${after}`,
    last: (day) => `The last day is ${day}. Rights end at midnight.`,
    first: (day) => `Those who are new get no access before ${day}.`,
    rules: 'What the rules say',
    rulesLead: (last, first) => `On ${last} as the seats are now, and on ${first} as the draft makes them.`,
    rule: 'Rule',
    before: 'The day before',
    after: 'First day',
    why: 'Why',
    notAsked: 'did not hold',
    changed: 'new',
    same: (count) =>
      count === 1 ? 'One rule says the same as the day before' : `${count} rules say the same as the day before`,
    noOther: 'No rule says anything else than the day before.',
    noRules: 'No rules hold here on that day.',
    noSecretary: (where) =>
      `No secretary has a seat here from the first day: ${where}. Nobody can write there until the operator seats one.`,
    ownEnds: 'You are yourself no secretary here from the first day. You cannot take it back afterwards.',
    ownNow:
      'Your own right would end in the middle of it, since the day has come. Another secretary must carry it out.',
    carryOut: 'Carry out the change of seats',
    back: 'Back to the draft',
    refusals: {
      'no-such-constitution': notFound,
      'not-a-draft': 'The draft has already been carried out or put aside.',
      'changed-meanwhile':
        'A colleague has changed something meanwhile, and nothing was carried out. Look it through again below.',
      troubles: 'Nothing was carried out: some lines cannot stand as they are. They are named below.',
      'own-seat':
        'Nothing was carried out: your own right would end in the middle of it. Another of the cluster’s secretaries must carry it out.',
    },
  },
  record: {
    carriedOut: (by, at) => `Carried out by ${by} on ${at}.`,
    takenBack: (by, at) => `Taken back by ${by} on ${at}. The seats are as they were before.`,
    putAside: 'The draft was put aside. Nothing was changed.',
    takeBack: 'Take the change back',
    takeBackWhy:
      'All seats become exactly as they were before. That is possible as long as nobody has changed them since.',
    members: 'See the members',
    refusals: {
      'no-such-constitution': 'There is no such change of seats.',
      'not-carried-out': 'The change of seats has not been carried out.',
      'changed-meanwhile': 'The page has changed meanwhile. Look at it again before you take it back.',
      'changed-since':
        'Nothing was taken back: at least one of the seats has been changed since. Correct the memberships one by one instead.',
      'used-since':
        'Nothing was taken back: something newer rests on one of the new seats. Correct the memberships one by one instead.',
      'own-seat':
        'Nothing was taken back: your right follows from one of the new seats. Another of the cluster’s secretaries must take it back.',
    },
  },
  panel: {
    title: 'Changes of seats that are not carried out',
    line: (name, day) => `${name}, from ${day}`,
  },
}
