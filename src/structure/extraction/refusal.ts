/** Why a file cannot be read as a list at all. `at` of the refusal says where: a line, an entry, a number. */
export type ListFileRefusal =
  | 'empty'
  | 'too-large'
  | 'not-text'
  | 'spreadsheet'
  | 'wrong-encoding'
  | 'bad-sign'
  | 'open-quote'
  | 'too-many-lines'
  | 'too-many-columns'
  | 'too-long-cell'
  | 'bad-json'
  | 'not-a-list'
  | 'nested-entry'
  | 'too-deep'
  | 'too-slow'
  | 'too-much-memory'
  | 'unreadable'

/** Larger than any list of the country's municipalities and ages that we have met, small enough to be answered at once. */
export const limits = {
  fileBytes: 20 * 1024 * 1024,
  columns: 200,
  cellLength: 2000,
  jsonDepth: 32,
} as const
