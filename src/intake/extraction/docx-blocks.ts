import type { NumberedList } from '../model/word/numbering.ts'
import { numberer } from '../model/word/numbering.ts'
import type { Inline, Paragraph, WordBlock } from '../model/word/word-block.ts'
import type { Found } from './docx-inlines.ts'
import { inlinesOf, isPlaceholder } from './docx-inlines.ts'
import { levelOfStyle, readNumbering } from './docx-numbering.ts'
import type { Style, Styles } from './docx-styles.ts'
import { isOn, looks } from './docx-styles.ts'
import type { Element } from './xml.ts'
import { child, childElements, valOf } from './xml.ts'

/** What a Word file keeps beside its text. */
export type Surroundings = {
  readonly styles: Styles
  readonly numbering: Element | undefined
  readonly footnotes: Element | undefined
  readonly endnotes: Element | undefined
}

/** Blocks inside these are blocks of the text; what else may stand between paragraphs says nothing. */
const WRAPPERS = new Set(['sdt', 'sdtContent', 'ins', 'moveTo', 'customXml', 'AlternateContent', 'Choice'])

/** Reads a document's blocks in order: one reader per document, since its lists and notes go on counting. */
export function blockReader({
  styles,
  numbering,
  footnotes,
  endnotes,
}: Surroundings): (parent: Element) => WordBlock[] {
  const lists = readNumbering(numbering)
  const markerOf = numberer()
  const counted = { footnote: 0, endnote: 0 }
  const notes = { footnote: footnotes, endnote: endnotes }

  function blocksOf(parent: Element): WordBlock[] {
    let carried: Found[] = []
    return childElements(parent).flatMap((element): WordBlock[] => {
      if (isPlaceholder(element)) return []
      if (element.name === 'tbl') return rowsOf(element)
      if (WRAPPERS.has(element.name)) return blocksOf(element)
      if (element.name !== 'p') return []
      const settings = child(element, 'pPr')
      const style = styleOf(settings, styles)
      const found = [...carried, ...inlinesOf(element, style, styles)]
      // A paragraph whose end was deleted under tracked changes goes on in the next one.
      const isJoinedToNext = child(settings, 'rPr', 'del') !== undefined
      carried = isJoinedToNext ? found : []
      return isJoinedToNext ? [] : [paragraphOf(found, style, settings), ...boxesOf(found)]
    })
  }

  function rowsOf(table: Element): WordBlock[] {
    return childElements(table).flatMap((element): WordBlock[] => {
      if (element.name !== 'tr') return WRAPPERS.has(element.name) ? rowsOf(element) : []
      if (child(element, 'trPr', 'del') !== undefined) return []
      return [{ is: 'row', cells: cellsOf(element) }]
    })
  }

  function cellsOf(row: Element): WordBlock[][] {
    return childElements(row).flatMap((element) => {
      if (element.name === 'tc') return [blocksOf(element)]
      return WRAPPERS.has(element.name) ? cellsOf(element) : []
    })
  }

  function boxesOf(found: readonly Found[]): WordBlock[] {
    return found.flatMap((part) => (part.is === 'text-box' ? blocksOf(part.content) : []))
  }

  function paragraphOf(found: readonly Found[], style: Style, settings: Element | undefined): Paragraph {
    const inlines = found.flatMap((part): Inline[] => {
      if (part.is === 'text-box') return []
      return part.is === 'reference' ? noteOf(part.to, part.id) : [part]
    })
    const isWritten = inlines.some((inline) => inline.is === 'text' && inline.text.trim() !== '')
    const marker = isWritten ? listMarker(style, valOf(settings, 'pStyle')) : undefined
    const breakBefore = child(settings, 'pageBreakBefore')
    return {
      is: 'paragraph',
      style: style.outline === undefined || style.outline > 8 ? styleName(style.name) : `Heading ${style.outline + 1}`,
      inlines,
      before: style.before ?? 0,
      after: style.after ?? 0,
      startsPage: breakBefore !== undefined && isOn(breakBefore.attributes.val ?? '1'),
      endsPage: endsPage(child(settings, 'sectPr')),
      ...(marker !== undefined && { marker }),
    }
  }

  function listMarker(style: Style, styleId: string | undefined): string | undefined {
    const list: NumberedList | undefined = lists.get(style.list ?? '')
    if (list === undefined) return undefined
    const ofStyle = styleId === undefined ? undefined : levelOfStyle(numbering, list.counter, styleId)
    return markerOf(list, style.level ?? ofStyle ?? 0)
  }

  function noteOf(kind: 'footnote' | 'endnote', id: string): Inline[] {
    const note = childElements(notes[kind]).find(({ attributes }) => attributes.id === id)
    if (note === undefined) return []
    counted[kind] += 1
    return [{ is: 'note', marker: String(counted.footnote + counted.endnote), text: blocksOf(note) }]
  }

  return blocksOf
}

/** A paragraph's own settings over those of its style. */
function styleOf(settings: Element | undefined, styles: Styles): Style {
  const style = styles.of(valOf(settings, 'pStyle') ?? styles.defaultParagraph)
  return { ...style, ...looks(settings, undefined) }
}

/** Word writes its own styles' names in English and small letters, whatever language it speaks. */
function styleName(name: string): string {
  return name.replace(/^(heading|title|subtitle|list|normal)/, (word) => word.charAt(0).toUpperCase() + word.slice(1))
}

function endsPage(section: Element | undefined): boolean {
  return section !== undefined && !['continuous', 'nextColumn'].includes(valOf(section, 'type') ?? 'nextPage')
}
