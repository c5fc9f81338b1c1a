import type { Text } from '../text.ts'

const mostCharacters = 200_000
const mostLines = 10_000

/**
 * Whether a text is so short that it may be read for rules while somebody waits: some eighty pages. Unlike what reads minutes this
 * reader works in the server itself, where every other reader would wait for it too.
 */
export function isShortEnough({ pages }: Text): boolean {
  const lines = pages.reduce((count, page) => count + page.lines.length, 0)
  const characters = pages.flatMap((page) => page.lines).reduce((count, { text }) => count + text.length, 0)
  return lines <= mostLines && characters <= mostCharacters
}
