import type { RuleDoubt } from '../model/terms/proposal.ts'
import type { terms as danish } from './terms.da.ts'

const doubts: Readonly<Record<RuleDoubt, string>> = {
  usually: 'The text allows exceptions.',
  'no-number': 'The text names no number; at least one is assumed.',
  'more-than-one-each':
    'Each municipality has more than one seat; the rule can only say how many there may be at most.',
  'unknown-appointer': 'Klynge does not know who appoints, so only the number is taken.',
  'another-body': 'The sentence is about another body than the rest of the text.',
  'several-numbers': 'The number comes on top of another that stands beside it.',
}

export const terms: typeof danish = {
  doubts,
  link: 'Read it as terms of reference or rules of procedure',
  title: 'Rules in the text',
  lead: (count) =>
    count === 0
      ? 'Nothing was found that a rule can say. The text can still be kept as a version.'
      : count === 1
        ? 'One sentence can become a rule. Say whether it is to be taken over.'
        : `${count} places in the text can become a rule. Say for each whether it is to be taken over.`,
  draftSays:
    'What you accept here becomes a draft: a version of the document and a rule set. It binds nobody until a decision approves it.',
  text: 'The text',
  rules: 'Proposed rules',
  place: (page, line) => `Page ${page}, line ${line}`,
  saysText: 'The text says',
  accept: 'Take it over',
  refuse: 'Leave it out',
  decision: 'What is to happen with it?',
  wording: 'The rule in your own words',
  atLeast: 'At least',
  atMost: 'At most',
  atMostHint: 'Empty: no upper limit.',
  kind: 'What is the document?',
  kinds: { 'terms-of-reference': 'Terms of reference', 'rules-of-procedure': 'Rules of procedure' },
  documentTitle: 'The document’s title',
  visibility: 'Who may see it once it is approved?',
  decidesBy: 'How are decisions made?',
  decides: { agreement: 'The parties agree', vote: 'There is a vote' },
  save: 'Keep as a draft',
  cited: (name: string, page: number, line: number) => `${name}, page ${page}, line ${line}`,
  takenOver: 'The text is kept as a version:',
  clusters: 'Clusters that the text names',
  clusterHead: ['Cluster', 'Municipalities in the text', 'In the register'],
  same: 'the same',
  notInRegister: 'The cluster is not in the register',
  onlyInText: (names) => `only in the text: ${names}`,
  onlyInRegister: (names) => `only in the register: ${names}`,
  problems: {
    'not-open': 'The document is written in as a meeting. Undo that first.',
    'no-kind': 'Say whether it is terms of reference or rules of procedure.',
    'no-title': 'Write the document’s title.',
    'no-visibility': 'Say who may see it once it is approved.',
    'no-decides': 'Say how decisions are made.',
    undecided: 'Say for each rule whether it is to be taken over.',
    'no-wording': 'Write what the rule says.',
    'bad-number': 'Write a number from 0 to 99; the highest may not be below the lowest.',
    'changed-meanwhile': 'The document was read again since you opened the page. Look the rules through again.',
    'taken-over': 'The text is kept as a version already.',
  },
}
