/**
 * A piece of text where the page has it, mostly a word, in points from the page's top left corner; `y` is the baseline.
 * It begins with a space where one is printed before it.
 */
export type Fragment = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
  readonly bold: boolean
}

/** A straight line that is drawn on the page, horizontal or vertical, such as a table's border. */
export type Rule = { readonly x: number; readonly y: number; readonly x2: number; readonly y2: number }

/** A page as it is printed, before anybody knows what its lines are. */
export type PrintedPage = {
  readonly page: number
  readonly width: number
  readonly height: number
  readonly fragments: readonly Fragment[]
  readonly rules: readonly Rule[]
  /** it shows something, but gives no text */
  readonly unreadable?: boolean
}

/** Words that follow each other without a wide space. */
export type Phrase = {
  readonly x: number
  readonly right: number
  readonly text: string
  readonly size: number
  readonly bold: boolean
  readonly refersTo: readonly string[]
}

/** Phrases that stand close together on one baseline: a line of running text, or one cell's line. */
export type Segment = Phrase & { readonly phrases: readonly Phrase[] }

/** Everything on one baseline, from left to right. */
export type Row = {
  readonly y: number
  readonly size: number
  readonly segments: readonly Segment[]
  /** marker of the footnote that begins here */
  readonly footnote?: string
}

/** What becomes a line of the extracted text. */
export type PrintedLine = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  /** baseline of the last line it wraps into, where it wraps */
  readonly endY?: number
  readonly size: number
  readonly bold: boolean
  readonly cells?: readonly string[]
  readonly footnote?: string
  readonly refersTo?: readonly string[]
}

export function rightOf({ x, width }: { x: number; width: number }): number {
  return x + width
}

/** Of any number of values; a page may hold more of them than a call takes arguments. */
export function least(values: readonly number[]): number {
  return values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
}

export function greatest(values: readonly number[]): number {
  return values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
}

/** The value that most of the weight stands behind; `otherwise` where there is none. */
export function commonest(weights: ReadonlyMap<number, number>, otherwise: number): number {
  let best = otherwise
  let most = 0
  for (const [value, weight] of weights) {
    if (weight > most) {
      most = weight
      best = value
    }
  }
  return best
}
