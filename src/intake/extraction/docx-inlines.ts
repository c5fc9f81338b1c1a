import type { Inline } from '../model/word/word-block.ts'
import type { Style, Styles } from './docx-styles.ts'
import { isOn, looks } from './docx-styles.ts'
import type { Element } from './xml.ts'
import { child, childElements, textIn, valOf } from './xml.ts'

/** What a reader of paragraphs gets: text and breaks, and what it must look up elsewhere in the file. */
export type Found =
  | Inline
  | { readonly is: 'reference'; readonly to: 'footnote' | 'endnote'; readonly id: string }
  | { readonly is: 'text-box'; readonly content: Element }

/** Deleted and moved-away text is not in the document any more; instructions of fields and comments never were. */
const LEFT_OUT = new Set([
  'del',
  'moveFrom',
  'delText',
  'instrText',
  'pPr',
  'rPr',
  'sdtPr',
  'Fallback',
  'commentReference',
])

export function inlinesOf(element: Element, own: Style, styles: Styles): Found[] {
  return childElements(element).flatMap((part) => {
    if (LEFT_OUT.has(part.name) || isPlaceholder(part)) return []
    return part.name === 'r' ? runOf(part, own, styles) : inlinesOf(part, own, styles)
  })
}

/** 'Klik her for at angive tekst': what a form shows where nobody has written. */
export function isPlaceholder(element: Element): boolean {
  return element.name === 'sdt' && child(element, 'sdtPr', 'showingPlcHdr') !== undefined
}

function runOf(run: Element, own: Style, styles: Styles): Found[] {
  const settings = child(run, 'rPr')
  const vanish = child(settings, 'vanish')
  if (vanish !== undefined && isOn(vanish.attributes.val ?? '1')) return []
  const character = valOf(settings, 'rStyle')
  const { bold = false, size } = {
    ...own,
    ...(character !== undefined && face(styles.of(character))),
    ...looks(undefined, settings),
  }
  return partsOf(run, { bold, ...(size !== undefined && { size }) })
}

function face({ bold, size }: Omit<Style, 'name'>): { bold?: boolean; size?: number } {
  return { ...(bold !== undefined && { bold }), ...(size !== undefined && { size }) }
}

function partsOf(element: Element, look: { bold: boolean; size?: number }): Found[] {
  const text = (characters: string): Found[] => [{ is: 'text', text: characters, ...look }]
  return childElements(element).flatMap((part): Found[] => {
    switch (part.name) {
      case 't':
        return text(textIn(part))
      case 'tab':
      case 'ptab':
        return text('\t')
      case 'noBreakHyphen':
        return text('-')
      case 'softHyphen':
        return text('\u00ad')
      case 'sym':
        return text(symbol(part.attributes.char))
      case 'cr':
        return [{ is: 'line-break' }]
      case 'br':
        return [{ is: part.attributes.type === 'page' ? 'page-break' : 'line-break' }]
      case 'lastRenderedPageBreak':
        return [{ is: 'rendered-page-break' }]
      case 'footnoteReference':
        return [{ is: 'reference', to: 'footnote', id: part.attributes.id ?? '' }]
      case 'endnoteReference':
        return [{ is: 'reference', to: 'endnote', id: part.attributes.id ?? '' }]
      case 'txbxContent':
        return [{ is: 'text-box', content: part }]
      default:
        return LEFT_OUT.has(part.name) ? [] : partsOf(part, look)
    }
  })
}

/** A character of a symbol font, by its code; they live in the private area that `printable` knows. */
function symbol(code: string | undefined): string {
  const point = Number.parseInt(code ?? '', 16)
  if (!(point > 0 && point <= 0xffff)) return ''
  return String.fromCharCode(point < 0x100 ? 0xf000 + point : point)
}
