import type { Text } from '../src/intake/model/text.ts'

/** A document as typed into a plain text file; a form feed begins a new page. */
export function typed(text: string): Text {
  const pages = text.replace(/^\n/, '').split('\f')
  return {
    reads: 'text',
    pages: pages.map((page, at) => ({
      page: at + 1,
      lines: page.split('\n').map((line, k) => ({ page: at + 1, line: k + 1, text: line.trimEnd() })),
    })),
  }
}
