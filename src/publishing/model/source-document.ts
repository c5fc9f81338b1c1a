import type { Day } from '../../kernel/day.ts'

/** Kildedokument: a document that came in, as it is shown to those who follow a fact to its source. */
export type SourceDocument = {
  readonly slug: string
  readonly name: string
  readonly organization: { readonly slug: string; readonly name: string; readonly cluster: string | null }
  readonly file: string
  readonly mediaType: string
  /** How many pages the document has in all. */
  readonly pages: number
  /** Those of the part that was asked for. */
  readonly shown: readonly SourcePage[]
  /** The meetings that were read from it, as far as the asker may see them. */
  readonly meetings: readonly { readonly organization: string; readonly slug: string; readonly day: Day }[]
}

export type SourcePage = {
  readonly page: number
  /** It shows something, but gives no text. */
  readonly unreadable?: boolean
  readonly lines: readonly SourceLine[]
}

export type SourceLine = {
  readonly line: number
  readonly text: string
  /** Running header, footer or page number. */
  readonly furniture?: boolean
  /** A list marker that the word processor made. */
  readonly marker?: string
}
