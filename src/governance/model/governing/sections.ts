import type { DocumentSection } from './governing-document.ts'

/** Of a line without white space at its end: white space that may lie in two parts of a pattern is weighed as often as it is long, squared. */
const heading = /^#{1,6}\s+(\S.*)$/

/** A text as it is typed: a line that begins with `# ` is a heading, and what follows it stands under it. */
export function sectionsOf(text: string): DocumentSection[] {
  const sections: { heading: string | null; lines: string[] }[] = []
  for (const typed of text.replaceAll(/\r\n?/g, '\n').split('\n')) {
    const line = typed.trimEnd()
    const title = heading.exec(line)?.[1]
    if (title !== undefined) sections.push({ heading: title, lines: [] })
    else if (sections.length > 0) sections.at(-1)?.lines.push(line)
    else sections.push({ heading: null, lines: [line] })
  }
  return sections
    .map((section) => ({ heading: section.heading, text: withoutBlankEnds(section.lines) }))
    .filter((section) => section.heading !== null || section.text !== '')
}

/** The same text as it would be typed. */
export function plainTextOf(sections: readonly DocumentSection[]): string {
  return sections
    .map((section) => [section.heading === null ? '' : `# ${section.heading}`, section.text])
    .map((parts) => parts.filter((part) => part !== '').join('\n'))
    .join('\n\n')
}

function withoutBlankEnds(lines: readonly string[]): string {
  return lines
    .join('\n')
    .replace(/^\s*\n/, '')
    .trimEnd()
    .replaceAll(/\n{3,}/g, '\n\n')
}
