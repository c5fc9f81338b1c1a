import type { DocumentSection } from '../../../governance/model/governing/governing-document.ts'
import { type Paragraph, paragraphsOf } from '../lines/paragraphs.ts'
import { sheetOf } from '../lines/rows.ts'
import type { Text } from '../text.ts'
import { isHeading } from './statements.ts'

/** A document's text under its headings, its line wraps undone: what a version of it says. */
export function sectionsOfText(text: Text): DocumentSection[] {
  const sheet = sheetOf(text)
  const sections: { heading: string | null; text: string; isList: boolean }[] = []
  for (const paragraph of paragraphsOf(sheet.rows, sheet)) {
    if (isPageNumber(paragraph)) continue
    const last = sections.at(-1)
    if (isHeading(paragraph)) sections.push({ heading: headingText(paragraph), text: '', isList: false })
    else if (last === undefined) sections.push({ heading: null, text: printed(paragraph), isList: isPoint(paragraph) })
    else {
      const between = last.text === '' ? '' : isPoint(paragraph) && last.isList ? '\n' : '\n\n'
      last.text += `${between}${printed(paragraph)}`
      last.isList = isPoint(paragraph)
    }
  }
  return sections.map(({ heading, text: words }) => ({ heading, text: words }))
}

function headingText({ text }: Paragraph): string {
  return text.replace(/^#{1,6}\s+/, '')
}

function isPoint({ point }: Paragraph): boolean {
  return point !== null
}

function printed({ text, point, rows }: Paragraph): string {
  if (point === 'bullet') return `• ${text}`
  const marker = rows[0]?.marker ?? null
  return marker === null || marker === 'bullet' ? text : `${marker} ${text}`
}

/** A number on a line of its own. */
function isPageNumber({ text }: Paragraph): boolean {
  return /^(?:side\s)?\d{1,3}$/i.test(text)
}
