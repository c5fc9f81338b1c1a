/** A word processor's document as its file tells it, before it has lines and pages. */
export type WordBlock = Paragraph | TableRow

export type Paragraph = {
  readonly is: 'paragraph'
  /** paragraph style: 'Heading 1', 'Title', 'List Paragraph' */
  readonly style: string
  /** automatic list marker: 'bullet', or its number as shown on paper */
  readonly marker?: string
  readonly inlines: readonly Inline[]
  /** white space around it in points */
  readonly before: number
  readonly after: number
  readonly startsPage: boolean
  readonly endsPage: boolean
}

/** A row of a table: its cells, each with blocks of its own. */
export type TableRow = { readonly is: 'row'; readonly cells: readonly (readonly WordBlock[])[] }

/** What a paragraph consists of, in order. A rendered page break is where the text last happened to run over. */
export type Inline =
  | { readonly is: 'text'; readonly text: string; readonly bold: boolean; readonly size?: number }
  | { readonly is: 'line-break' | 'page-break' | 'rendered-page-break' }
  | { readonly is: 'note'; readonly marker: string; readonly text: readonly WordBlock[] }
