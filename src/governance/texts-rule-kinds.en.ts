import { appointers, behalfs, facts, levels, offices, posts } from './texts-check-words.en.ts'
import type { da } from './texts-rules.da.ts'

export const kinds: (typeof da)['kinds'] = {
  seats: { name: 'Number of seats', says: 'So many members sit for a party: at least two for general practice.' },
  office: {
    name: 'Somebody in an office',
    says: 'One of the members holds an office: chair of the regional council.',
  },
  municipalities: {
    name: 'A seat for every municipality',
    says: 'Municipality by municipality: who sits for it, and how many may.',
  },
  'co-chairs': { name: 'Two chairs', says: 'Two chairs with equal right: one for the region, one a mayor.' },
  observers: { name: 'Some are observers', says: 'Those in an office take part without being members.' },
  'post-for': { name: 'A post belongs to a party', says: 'For example that the vice-chair sits for a municipality.' },
  appointed: {
    name: 'Appointed by somebody',
    says: 'So many members were appointed by, say, PLO or the contact council.',
  },
  'appointed-each': {
    name: 'Each party appoints its own',
    says: 'Comes only with the rules that are shipped with Klynge.',
  },
  secretariat: {
    name: 'A joint secretariat',
    says: 'The secretariat comes from the region and from the municipal chair’s municipality.',
  },
  happened: {
    name: 'Something happened so often',
    says: 'At least two meetings in a calendar year, or rules of procedure adopted.',
  },
  levels: { name: 'The levels exist', says: 'The cluster has the levels that it must have.' },
  anchored: { name: 'Around an acute hospital', says: 'The cluster stands around at least one acute hospital.' },
  'one-region': { name: 'In one region', says: 'The cluster lies in one region and no other.' },
  'each-invited': {
    name: 'Patients are invited',
    says: 'The patient involvement committee is invited to every working group and project.',
  },
  'each-cluster': { name: 'Every cluster takes part', says: 'Every cluster of the region has a municipal member.' },
  balance: { name: 'Region against municipalities', says: 'As many seats each, or most to the region.' },
  covered: {
    name: 'All belong to a cluster',
    says: 'Every municipality or acute hospital of the region belongs to a cluster.',
  },
  'one-body': { name: 'Exactly one body', says: 'The region has exactly one body of a kind.' },
}

export const parameters: (typeof da)['parameters'] = {
  behalf: { label: 'For whom?', hint: 'Tick several where they count together.' },
  by: { label: 'Appointed by', hint: 'Tick several where it may be any of them.' },
  offices: { label: 'In which office?', hint: 'With none ticked, anybody counts who sits for the municipality.' },
  levels: { label: 'Which levels?' },
  office: { label: 'Office' },
  post: { label: 'Post' },
  fact: { label: 'What must have happened?' },
  each: { label: 'How often?' },
  what: { label: 'What must be covered?' },
  region: { label: 'Who has most?' },
  atLeast: { label: 'At least', hint: 'A whole number.' },
  atMost: { label: 'At most', hint: 'Leave it empty where there is no limit.' },
  begins: { label: 'The body’s address begins with', hint: 'For example sundhedssamarbejdsudvalg.' },
}

export const words: (typeof da)['words'] = {
  behalf: behalfs,
  by: appointers,
  offices,
  office: offices,
  post: posts,
  levels,
  fact: facts,
  each: { year: 'In every calendar year', ever: 'Once and for all' },
  what: { municipality: 'The municipalities', hospital: 'The acute hospitals' },
  region: { 'as-many': 'As many each', more: 'The region has most' },
}

export const severities: (typeof da)['severities'] = {
  law: 'Law: an act or an executive order says so',
  local: 'Terms of reference: we agreed on it ourselves',
  practice: 'Practice: how it is usually done',
}
