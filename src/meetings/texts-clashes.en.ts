import type { da } from './texts-clashes.da.ts'

export const en: typeof da = {
  title: 'Meetings at the same time',
  mine: (count) =>
    count === 1
      ? 'Two of your meetings are at the same time, or may be.'
      : `${count} times two of your meetings are at the same time, or may be.`,
  and: 'and',
  theirs: 'Some who sit here have another meeting that day. You see only meetings that are for you to see.',
  alsoSits: 'also sits in',
  meetsThen: (hours) => (hours === null ? 'which meets the same day' : `which meets the same day ${hours}`),
  uncertain: 'the hours are not known',
}
