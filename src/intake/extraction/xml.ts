import { SaxesParser } from 'saxes'
import { limits } from './refusal.ts'

/** An element by its local name; what it is called in its namespace's prefix does not matter here. */
export type Element = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (Element | string)[]
}
type Growing = Element & { readonly children: (Element | string)[] }

/** The element tree, or null where the XML is not well-formed, declares a document type (entities that grow) or nests too deeply. */
export function parseXml(bytes: Uint8Array): Element | null {
  const open: Growing[] = []
  let root: Element | null = null
  let isSound = true
  const parser = new SaxesParser()
  const stop = () => {
    isSound = false
  }
  parser.on('error', stop)
  parser.on('doctype', stop)
  parser.on('opentag', (tag) => {
    const element: Growing = { name: localName(tag.name), attributes: localNames(tag.attributes), children: [] }
    open.at(-1)?.children.push(element)
    root ??= element
    open.push(element)
    if (open.length > limits.xmlDepth) stop()
  })
  parser.on('closetag', () => open.pop())
  parser.on('text', (text) => open.at(-1)?.children.push(text))
  const text = new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8').decode(bytes)
  for (let at = 0; at < text.length && isSound; at += 65_536) parser.write(text.slice(at, at + 65_536))
  if (isSound) parser.close()
  return isSound ? root : null
}

export function childElements(element: Element | undefined): Element[] {
  return element === undefined ? [] : element.children.filter((child) => typeof child !== 'string')
}

export function child(element: Element | undefined, ...path: readonly string[]): Element | undefined {
  let found = element
  for (const name of path) found = childElements(found).find((candidate) => candidate.name === name)
  return found
}

/** `w:val` of the named child. */
export function valOf(element: Element | undefined, ...path: readonly string[]): string | undefined {
  return child(element, ...path)?.attributes.val
}

export function textIn(element: Element): string {
  return element.children.map((part) => (typeof part === 'string' ? part : textIn(part))).join('')
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

function localNames(attributes: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [localName(name), value]))
}
