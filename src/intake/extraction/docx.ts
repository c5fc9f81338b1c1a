import type { Result } from '../../kernel/result.ts'
import { done, refuse } from '../../kernel/result.ts'
import type { Text } from '../model/text.ts'
import { textOfWord } from '../model/word/text-of-word.ts'
import type { WordBlock } from '../model/word/word-block.ts'
import { blockReader } from './docx-blocks.ts'
import { readStyles } from './docx-styles.ts'
import type { ExtractionRefusal } from './refusal.ts'
import { limits } from './refusal.ts'
import type { Element } from './xml.ts'
import { child, childElements, parseXml } from './xml.ts'
import type { Parts } from './zip.ts'
import { unpack } from './zip.ts'

type Relation = { readonly id: string; readonly type: string; readonly target: string }

/** Text of a Word file, read from its own parts: what it says, how its lists are numbered, what its tables hold. */
export function extractDocx(bytes: Uint8Array): Result<Text, ExtractionRefusal> {
  const unpacked = unpack(bytes)
  if (!unpacked.ok) return unpacked
  const { parts, names } = unpacked.value
  const main = mainPart(parts)
  if (main === undefined) return refuse('unknown-format', kindOf(names))
  const document = partAt(parts, main)
  const body = child(document, 'body')
  if (document === undefined || body === undefined) return refuse('unreadable', main)
  const relations = relationsOf(parts, main)
  const related = (type: string) => partAt(parts, relations.find((relation) => relation.type === type)?.target)
  const blocksOf = blockReader({
    styles: readStyles(related('styles')),
    numbering: related('numbering'),
    footnotes: related('footnotes'),
    endnotes: related('endnotes'),
  })
  const margin = (kind: string): WordBlock[] => {
    const part = partAt(parts, relations.find(({ id }) => id === defaultMargin(body, kind))?.target)
    return part === undefined ? [] : blocksOf(part)
  }
  const text = textOfWord(blocksOf(body), margin('headerReference'), margin('footerReference'))
  if (text.pages.length > limits.pages) return refuse('too-many-pages', String(text.pages.length))
  return text.pages.some(({ lines }) => lines.some(({ furniture }) => !furniture)) ? done(text) : refuse('no-text')
}

function mainPart(parts: Parts): string | undefined {
  const relation = relationsIn(parts, '_rels/.rels', '').find(({ type }) => type === 'officeDocument')
  const main = relation?.target ?? 'word/document.xml'
  return /^word\//.test(main) && parts.has(main) ? main : undefined
}

/** Other packages are told apart by what they hold, so that the refusal can say what the file is. */
function kindOf(names: readonly string[]): string {
  const holds = (start: string) => names.some((name) => name.startsWith(start))
  if (holds('xl/')) return 'xlsx'
  if (holds('ppt/')) return 'pptx'
  return holds('content.xml') ? 'odt' : 'zip'
}

function partAt(parts: Parts, name: string | undefined): Element | undefined {
  const bytes = name === undefined ? undefined : parts.get(name)
  return (bytes === undefined ? null : parseXml(bytes)) ?? undefined
}

function relationsOf(parts: Parts, main: string): Relation[] {
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  return relationsIn(parts, `${folder}_rels/${main.slice(folder.length)}.rels`, folder)
}

function relationsIn(parts: Parts, name: string, folder: string): Relation[] {
  return childElements(partAt(parts, name)).flatMap(({ attributes }) => {
    const { Id = '', Type = '', Target = '' } = attributes
    const target = Target.startsWith('/') ? Target.slice(1) : folder + Target.replace(/^\.\//, '')
    return [{ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), target }]
  })
}

/** The header or footer that most pages carry: the default one of the first section that names one. */
function defaultMargin(body: Element, kind: string): string | undefined {
  const sections = [...childElements(body).map((block) => child(block, 'pPr', 'sectPr')), child(body, 'sectPr')]
  const references = sections.flatMap((section) => childElements(section).filter(({ name }) => name === kind))
  return (references.find(({ attributes }) => attributes.type === 'default') ?? references[0])?.attributes.id
}
