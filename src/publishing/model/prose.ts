/** A page of plain text: a title, a sentence, then sections of paragraphs and lists. */
export type ProsePage = {
  readonly title: string
  readonly lead: string
  readonly sections: readonly ProseSection[]
}

export type ProseSection = {
  readonly heading: string
  readonly paragraphs: readonly string[]
  readonly list?: readonly string[]
  /** where it is told in full */
  readonly more?: { readonly to: string; readonly label: string }
}
