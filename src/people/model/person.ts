/** Person: somebody who holds or held a post, or has an account. Only office-holders have a page, and so a slug. */
export type Person = {
  readonly id: string
  readonly slug: string | null
  readonly name: string
  readonly isPublic: boolean
  readonly version: number
}

/** A name as it is kept: one line, single spaces; null where nothing is left or it is longer than a name is. */
export function parseName(text: string): string | null {
  const name = text
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
  return name.length >= 1 && name.length <= 200 ? name : null
}
