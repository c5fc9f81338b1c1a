import type { da } from './texts.da.ts'

export const outcomes: (typeof da)['outcomes'] = {
  approved: 'Approved',
  noted: 'Noted',
  discussed: 'Discussed',
  agreed: 'Agreed',
  recommended: 'Recommended',
  postponed: 'Postponed',
  rejected: 'Not approved',
  removed: 'Taken off the agenda',
  'no-remarks': 'No remarks',
  other: 'Considered',
}

export const decided: (typeof da)['decided'] = {
  approved: { before: 'approved ', after: '' },
  noted: { before: 'noted ', after: '' },
  discussed: { before: 'discussed ', after: '' },
  agreed: { before: 'agreed on ', after: '' },
  recommended: { before: 'recommended ', after: '' },
  postponed: { before: 'postponed ', after: '' },
  rejected: { before: 'did not approve ', after: '' },
  removed: { before: 'took ', after: ' off the agenda' },
  'no-remarks': { before: 'had no remarks on ', after: '' },
  other: { before: 'considered ', after: '' },
}

export const verbs: (typeof da)['verbs'] = {
  note: 'to be noted',
  discuss: 'for discussion',
  approve: 'for approval',
  decide: 'for decision',
  inform: 'for mutual information',
  recommend: 'for recommendation',
  other: null,
}

export const marks: (typeof da)['marks'] = {
  present: 'Present',
  apology: 'Sent apologies',
  absent: 'Absent',
  invited: 'Invited',
}

export const chairs: (typeof da)['chairs'] = { chair: 'chair', 'co-chair': 'co-chair', 'vice-chair': 'vice-chair' }

export const kinds: (typeof da)['kinds'] = { agenda: 'Agenda', minutes: 'Minutes' }

export const sections: (typeof da)['sections'] = {
  statement: 'The matter',
  background: 'Background',
  'relation-to-policy': 'Relation to other policies',
  economy: 'Economy',
  legal: 'Legal basis',
  hearing: 'Hearing',
  treatment: 'Treatment',
  recommendation: 'Recommendation',
  decision: 'Decision',
  absence: 'Absence',
  attachments: 'Attachments',
  other: 'Text',
}
