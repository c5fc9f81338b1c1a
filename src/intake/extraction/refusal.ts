/** Why a file cannot be taken in. `at` of the refusal says where, in words that need no translation: a part, a page, a kind of file. */
export type ExtractionRefusal =
  | 'empty'
  | 'unreadable'
  | 'encrypted'
  | 'unknown-format'
  | 'too-many-pages'
  | 'too-large'
  | 'too-slow'
  | 'too-much-memory'
  | 'no-text'

/** Larger than any agenda with its annexes that we have met, small enough to be read within the time. */
export const limits = {
  fileBytes: 64 * 1024 * 1024,
  pages: 1000,
  unpackedBytes: 48 * 1024 * 1024,
  zipEntries: 4000,
  xmlDepth: 256,
} as const
