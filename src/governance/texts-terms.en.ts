import type { da } from './texts-terms.da.ts'

export const en: typeof da = {
  title: 'Legislative terms',
  api: 'The terms of municipal and regional councils, and which of them runs on a day.',
  csv: ['id', 'kind', 'name', 'from', 'to', 'election day', 'runs', 'certainty', 'source'],
  current: (name, day, end) => `On ${day} this term runs: ${name}. It ends on ${end}.`,
  none: (day) => `No term is known for ${day}.`,
  why: 'Mayors, aldermen and members of regional councils are elected for a term. When a new one begins, the seats that go with them change.',
  caption: 'Known terms',
  kind: 'Of',
  name: 'Term',
  period: 'Period',
  elected: 'Election day',
  source: 'Source',
  runs: 'runs',
  kinds: { 'municipal-and-regional': 'Municipalities and regions' },
}
