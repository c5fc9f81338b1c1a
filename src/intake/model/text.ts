/**
 * What extraction gives and every recogniser reads: the document's text as lines in reading order, page by page.
 * PDF gives positions and sizes, DOCX styles and numbering, plain text neither; a recogniser uses what is there and
 * must manage without. Page furniture (running headers, footers, page numbers) is already marked, columns are already in reading order.
 */
export type Line = {
  /** page, from 1 */
  readonly page: number
  /** line of the extracted text of that page, from 1 */
  readonly line: number
  /** as printed, without trailing white space; leading white space only where the source is plain text */
  readonly text: string
  /** what the source says of its look; absent where it says nothing (plain text) */
  readonly look?: Look
  /** header, footer or page number that repeats from page to page: shown to the reviewer, not read */
  readonly furniture?: boolean
  /** a list marker made by the word processor and not printed as text: 'bullet', or its number ('1.', 'a)') */
  readonly marker?: string
  /** cells of a table row, in order; `text` is then the cells joined by one space */
  readonly cells?: readonly string[]
  /** marker of the footnote whose text this line is ('1'); `text` is without it, and the lines it wraps into carry it too */
  readonly footnote?: string
  /** markers of the footnotes that this line refers to; they are left out of `text` */
  readonly refersTo?: readonly string[]
}

/** Position in points from the page's top left corner, type size in points. */
export type Look = {
  readonly x?: number
  readonly y?: number
  readonly width?: number
  readonly size?: number
  readonly bold?: boolean
  /** white space above this line is larger than between lines of a paragraph (a blank line in plain text is an empty line instead) */
  readonly gapAbove?: boolean
  /** paragraph style of the word processor: 'Heading 1', 'Title', 'List Paragraph' */
  readonly style?: string
  /** first line of a paragraph in a word processor's file, where paragraphs are known for certain */
  readonly startsParagraph?: boolean
}

export type Page = {
  readonly page: number
  /** in points; absent for text */
  readonly width?: number
  readonly height?: number
  /** the page shows something, but gives no text: it was scanned, or is damaged */
  readonly unreadable?: boolean
  readonly lines: readonly Line[]
}

/** The text of one document. `reads` says how the file was read. */
export type Text = { readonly reads: 'pdf' | 'docx' | 'text'; readonly pages: readonly Page[] }
