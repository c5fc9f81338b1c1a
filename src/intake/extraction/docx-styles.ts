import type { Element } from './xml.ts'
import { child, childElements, valOf } from './xml.ts'

/** What a style of a Word file says, with what it takes over from the styles it builds on. */
export type Style = {
  readonly name: string
  readonly bold?: boolean
  readonly size?: number
  readonly outline?: number
  readonly list?: string
  readonly level?: number
  readonly before?: number
  readonly after?: number
}

export type Styles = { readonly of: (id: string | undefined) => Style; readonly defaultParagraph: string | undefined }

/** Styles of a Word file (styles.xml), by id. */
export function readStyles(root: Element | undefined): Styles {
  const elements = new Map<string, Element>()
  let defaultParagraph: string | undefined
  for (const element of childElements(root)) {
    const { styleId, type } = element.attributes
    if (element.name !== 'style' || styleId === undefined) continue
    elements.set(styleId, element)
    if (type === 'paragraph' && isOn(element.attributes.default)) defaultParagraph = styleId
  }
  const basic = {
    name: '',
    ...looks(child(root, 'docDefaults', 'pPrDefault', 'pPr'), child(root, 'docDefaults', 'rPrDefault', 'rPr')),
  }
  const known = new Map<string, Style>()
  const of = (id: string | undefined, above: readonly string[] = []): Style => {
    const element = id === undefined ? undefined : elements.get(id)
    if (id === undefined || element === undefined || above.includes(id)) return basic
    const met = known.get(id)
    if (met !== undefined) return met
    const base = of(valOf(element, 'basedOn'), [...above, id])
    const style = {
      ...base,
      ...looks(child(element, 'pPr'), child(element, 'rPr')),
      name: valOf(element, 'name') ?? id,
    }
    known.set(id, style)
    return style
  }
  return { of: (id) => of(id), defaultParagraph }
}

/** What paragraph and run settings say; what they do not mention is left out. */
export function looks(paragraph: Element | undefined, run: Element | undefined): Omit<Style, 'name'> {
  const bold = child(run, 'b')
  const size = valOf(run, 'sz')
  const outline = valOf(paragraph, 'outlineLvl')
  const list = valOf(paragraph, 'numPr', 'numId')
  const level = valOf(paragraph, 'numPr', 'ilvl')
  const { before, after } = child(paragraph, 'spacing')?.attributes ?? {}
  return {
    ...(bold !== undefined && { bold: isOn(bold.attributes.val ?? '1') }),
    ...(size !== undefined && { size: Number(size) / 2 }),
    ...(outline !== undefined && { outline: Number(outline) }),
    ...(list !== undefined && { list }),
    ...(level !== undefined && { level: Number(level) }),
    ...(before !== undefined && { before: Number(before) / 20 }),
    ...(after !== undefined && { after: Number(after) / 20 }),
  }
}

export function isOn(value: string | undefined): boolean {
  return value !== undefined && !['0', 'false', 'off', 'none'].includes(value)
}
