import type { ApprovalRefusal } from './actions/approve-version.ts'
import type { VersionRefusal } from './actions/write-version.ts'
import type { DocumentKind } from './model/governing/governing-document.ts'
import type { SectionDifference } from './model/governing/word-difference.ts'
import type { da } from './texts-governing.da.ts'

const kinds: Readonly<Record<DocumentKind, string>> = {
  'terms-of-reference': 'Terms of reference',
  'rules-of-procedure': 'Rules of procedure',
}

const own: Readonly<Record<DocumentKind, string>> = {
  'terms-of-reference': 'terms of reference',
  'rules-of-procedure': 'rules of procedure',
}

const leads: Readonly<Record<DocumentKind, string>> = {
  'terms-of-reference': 'The terms of reference say what the organization is for, and who sits in it.',
  'rules-of-procedure':
    'The rules of procedure say how the organization works: who calls meetings, and how it decides.',
}

const changes: Readonly<Record<SectionDifference['what'], string>> = {
  same: 'unchanged',
  added: 'new',
  removed: 'gone',
  changed: 'changed',
}

const versionRefusals: Readonly<Record<VersionRefusal, string>> = {
  'no-such-organization': 'There is no such organization.',
  'no-such-version': 'There is no such version.',
  'no-right': 'Only the organization’s secretary writes here.',
  'no-title': 'Write the document’s title.',
  'no-text': 'Write the text, or choose the file that it stands in.',
  'no-visibility': 'Say who may see it once it is approved.',
  'no-source': 'Write where the text comes from.',
  'approved-already': 'This version is approved and stays as it is. Write a new version.',
  'changed-meanwhile':
    'A colleague changed the draft while you wrote. Both texts stand here; join them and save again.',
}

const approvalRefusals: Readonly<Record<ApprovalRefusal, string>> = {
  'no-such-organization': 'There is no such organization.',
  'no-such-version': 'There is no such version.',
  'no-right': 'Only the organization’s secretary writes approvals down.',
  'no-such-authority': 'Choose who approved it.',
  'no-such-decision': 'There is no such decision in the cluster’s meetings.',
  'no-day': 'Write the day, or choose the decision that approved it.',
  'not-a-day': 'That is not a day.',
  'another-day': 'The decision was made on another day. Leave the field empty to use the day of the decision.',
  'not-yet': 'That day has not come yet.',
  'later-version': 'Another version holds from the same day or later. Write a later day that this one holds from.',
  'changed-meanwhile': 'A colleague changed the version since you opened the page. Read it again, then approve it.',
}

export const en: typeof da = {
  kinds,
  own,
  leads,
  changes,
  versionRefusals,
  approvalRefusals,
  titleOf: (kind, name) => `${kind}: ${name}`,
  holds: (number, period) => `Version ${number} holds ${period}.`,
  noneOn: (what, day) => `Klynge knows no ${what} that hold here on ${day}.`,
  noneHow: 'The secretary can write the text in, and write down who approved it and when.',
  notThen: (name, day) => `${name} did not exist on ${day}.`,
  version: (number) => `Version ${number}`,
  draft: 'draft',
  draftSays: 'This is a draft. It binds nobody, and only the secretariat sees it until it is approved.',
  approvedBy: 'Approved by',
  byDecision: 'by the decision',
  byClosedDecision: 'by a decision that is not open to you',
  withoutDecision: 'no decision is linked',
  notDecided: 'No decision is linked to the approval, so the rule that the document is approved cannot be judged.',
  approvals: 'Approval',
  text: 'The text',
  noText: 'The text is not written in; it stands in the original.',
  original: 'Get the original',
  source: 'Source',
  rules: 'Rules that the document carries',
  rulesDraft: 'draft',
  noRules: 'No rules are written in for this version.',
  allRules: 'See and write the rules',
  versions: 'All versions',
  versionHead: ['Version', 'Title', 'Holds', 'Approved'],
  write: 'Write a new version',
  edit: 'Correct the draft',
  approve: 'Approve',
  drop: 'Delete the draft',
  addApproval: 'Write down one more approval',
  composition: 'See whether the organization is composed as the rules say',
  other: { 'terms-of-reference': 'See the rules of procedure', 'rules-of-procedure': 'See the terms of reference' },
  difference: {
    title: (number) => `Changed since version ${number}`,
    none: (number) => `The text is the same as in version ${number}.`,
    introduction: 'Introduction',
    legend: 'What is struck out is gone, what is underlined is new.',
  },
  panel: {
    title: 'Terms of reference and rules of procedure',
    holds: (kind, number, since) => `${kind}, version ${number}, hold from ${since}`,
    draft: (kind, number) => `${kind}, version ${number}, are a draft`,
    none: (kind) => `${kind} are not written in`,
  },
  form: {
    newTitle: (what) => `Write ${what}`,
    editTitle: (number) => `Correct version ${number}`,
    title: 'Title',
    text: 'Text',
    textHint: 'A line that begins with # and a space is a heading. An empty line parts paragraphs.',
    file: 'The original, if it is a file',
    fileHint: 'PDF, Word or text. It lies beside the text and can be fetched by those who may see the version.',
    visibility: 'Who may see it once it is approved?',
    visibilityHint: 'A draft is seen by the secretariat only.',
    source: 'Source',
    sourceHint: 'Where the text comes from, for example “Attachment 1 to the meeting of 8 November 2022”.',
    save: 'Save the draft',
    theirs: 'The draft as it stands now',
  },
  approving: {
    title: (kind, number) => `Approve: ${kind}, version ${number}`,
    lead: 'The first approval puts the version in force. The version that held before ends the day before, and the rules follow.',
    more: 'The version is approved. Here you can write down that somebody else has approved it too.',
    by: 'Who approved it?',
    decision: 'The decision',
    decisionHint:
      'Decisions that the cluster’s minutes tell of. Link it, so that everybody can follow the approval home.',
    noDecision: 'No decision in Klynge',
    on: 'Day',
    onHint: 'Empty: the day of the decision.',
    from: 'Holds from',
    fromHint: 'Empty: the day it was approved.',
    save: 'Write the approval down',
  },
  dropping: {
    title: (number) => `Delete the draft, version ${number}`,
    lead: (title) => `${title} goes away. The draft binds nobody. Rules that it carries stay as a draft of their own.`,
    save: 'Delete the draft',
    refusals: {
      'no-such-organization': versionRefusals['no-such-organization'],
      'no-such-version': versionRefusals['no-such-version'],
      'no-right': 'Only the secretary of the organization deletes drafts.',
      'approved-already': 'The version is approved and stays.',
      'changed-meanwhile':
        'A colleague changed the draft since you opened the page. Read it again before you delete it.',
    },
  },
  api: {
    current:
      'An organization’s terms of reference or rules of procedure on a day, with approval, source and all versions.',
    version: 'One version of terms of reference or rules of procedure, and what has changed since the one before.',
  },
  told: {
    document: (kind, number) => `${kind}, version ${number}`,
  },
}
