import type { Treated } from './right-answers.ts'

/** How an office writes what the right answers hold bare: an item's number and marks, and where its letterhead ends. */
export type Wording = {
  /** What stands before an item's title. */
  lead: (item: Treated) => string
  underTitle: (item: Treated) => string[]
  bodyStarts: RegExp
  /** How many lines of the text form are a letterhead in two columns. */
  letterhead: number
}

export const usual: Wording = {
  lead: ({ number }) => (number === null ? '' : `${number}. `),
  underTitle: ({ caseNumber }) => (caseNumber ? [`Sagsnr. ${caseNumber}`] : []),
  bodyStarts: /^(Dagsorden$|\d+\. )/,
  letterhead: 0,
}

export const withDash: Wording = {
  ...usual,
  lead: ({ number }) => `Punkt ${number} – `,
  bodyStarts: /^Punkt 1 /,
  letterhead: 5,
}

export const byMeeting: Wording = { ...usual, lead: ({ number }) => `${number} `, bodyStarts: /^\d\.\d / }

export const roman: Wording = { ...usual, bodyStarts: /^I\. / }

export const municipal: Wording = {
  ...usual,
  lead: (item) => `Pkt. nr. ${item.number}: ${item.public === false ? 'Lukket punkt: ' : ''}`,
  underTitle: (item) => [...(item.public ? ['Åbent punkt'] : []), ...usual.underTitle(item)],
  bodyStarts: /^Pkt\. nr\./,
}
