import type { ImportReader } from './actions/import-reader.ts'
import type { ImportWords } from './model/import-words.ts'

/** A kind of list that may be taken into the register: rooms register theirs, and preview, taking in and taking back are the same for all. */
export type ImportKind = ImportReader &
  ImportWords & {
    /** File endings that the form offers, with the dot. */
    readonly accepts: readonly string[]
    /** A small file of this kind that can be downloaded and filled in; null where there is none. */
    readonly example: { readonly name: string; readonly text: string } | null
  }
