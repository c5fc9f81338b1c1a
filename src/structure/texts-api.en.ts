import type { da } from './texts-api.da.ts'

export const en: typeof da = {
  lists: {
    region: 'The regions on a day.',
    municipality: 'The municipalities on a day, their clusters and citizens.',
    hospital: 'The acute hospitals on a day and the clusters that stand around them.',
    cluster: 'The health clusters on a day with region, municipalities, hospitals and citizens.',
    'health-council': 'The health councils on a day with region, municipalities and citizens.',
  },
  pages: {
    region: 'A region on a day with its municipalities, clusters and acute hospitals.',
    municipality: 'A municipality on a day: names, region, seats in clusters and citizens.',
    hospital: 'A hospital on a day: names, municipality, sites and clusters.',
    cluster: 'A cluster on a day: names, municipalities, hospitals, levels and citizens, each with its source.',
    map: 'Denmark in its clusters on a day: municipalities, hospitals and citizens in each, and the days on which something changed.',
    changes: 'What changed between two days, in sentences.',
    level: 'A level, committee or working group on a day.',
  },
  credit: {
    figures:
      'Persons: Statistics Denmark, CC BY 4.0. Names and codes: Klimadatastyrelsen, CC BY 4.0. The rest names its own source.',
    own: 'Every row names the sources that it rests on.',
    changes: 'No figures of persons. Every page that a change names has the source.',
  },
  query: {
    region: 'That region alone, by code: 1081.',
    from: 'The first day.',
    to: 'The last day. Without the days: the latest change up to pr.',
  },
}
