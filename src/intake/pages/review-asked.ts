import type { Fields } from '../model/corrections.ts'
import type { Part } from '../model/parts.ts'
import { reviewPath } from '../paths.ts'

/** What the reader of a review asks to see of it, beside the document itself. */
export type ReviewAsked = {
  readonly part: Part
  readonly asLines: boolean
  /** path of the claim that is being corrected */
  readonly correcting: string | null
  /** what is being added, and to which item */
  readonly adding: { readonly about: string; readonly item: number | null } | null
  /** path of the participant for whom a person is being chosen */
  readonly choosing: string | null
  /** place of the item of which it is being said who may see it */
  readonly stating: number | null
  /** the file was here already when it was laid in just now */
  readonly isKnown: boolean
  /** what was wrong with what was sent, and what was typed, so that nothing is lost */
  readonly problem: Problem | null
}

export type Problem = { readonly sentence: string; readonly at?: string | undefined; readonly typed: Fields }

/** The question mark and what follows it, for links and forms that keep what is shown. */
export function keptQuery(
  { part, asLines }: Pick<ReviewAsked, 'part' | 'asLines'>,
  more: Readonly<Record<string, string>> = {},
): string {
  const query = new URLSearchParams({ del: String(part), ...(asLines ? { tekst: 'linjer' } : {}), ...more })
  return `?${query}`
}

/** The review's address with something more asked for, at a place on the page. */
export function askFor(
  document: string,
  asked: ReviewAsked,
  more: Readonly<Record<string, string>>,
  anchor: string,
): string {
  return `${reviewPath(document)}${keptQuery(asked, more)}#${anchor}`
}
