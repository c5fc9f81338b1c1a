import type { Doubt, Item, SourceLines } from './meeting-document.ts'
import type { About, Said } from './verdicts.ts'

/** Påstand: one thing that the reader says the document says. Its path stays the same for as long as the reading does. */
export type Claim = {
  readonly [A in About]: {
    readonly path: string
    readonly about: A
    readonly says: Said[A]
    /** place of its item in the reading; null in the document's head */
    readonly item: number | null
    readonly source: SourceLines | null
    readonly doubts: readonly Doubt[]
    /** a person put it there; the reader did not see it */
    readonly isAdded: boolean
  }
}[About]

/** One item of the reading, or one that a person added. */
export type ReadItem = { readonly place: number; readonly isAdded: boolean; readonly item: Item }
