import type { Language } from '../../kernel/language.ts'
import type { Finding, LineRefusal } from './import.ts'

/** What a kind of import says to people. */
export type ImportWords = {
  readonly label: (language: Language) => string
  /** What such a file holds, and what taking it in does. */
  readonly about: (language: Language) => string
  /** Column by column what the file may hold; empty where it has none. */
  readonly fileColumns: (language: Language) => readonly { readonly name: string; readonly about: string }[]
  /** Columns of the preview, over the cells of `PlannedLine`. */
  readonly columns: (language: Language) => readonly string[]
  readonly lineSentence: (language: Language, refusal: LineRefusal) => string
  readonly findingSentence: (language: Language, finding: Finding) => string
  /** Why the file as a whole is not taken; null where the word is not this kind's own. */
  readonly fileSentence: (language: Language, refusal: string, at: string | undefined) => string | null
}
