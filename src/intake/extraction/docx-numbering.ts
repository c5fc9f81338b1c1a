import type { NumberedList, NumberLevel } from '../model/word/numbering.ts'
import type { Element } from './xml.ts'
import { child, childElements, valOf } from './xml.ts'

/** The automatic lists of a Word file (numbering.xml), by the number that paragraphs call them by. */
export function readNumbering(root: Element | undefined): Map<string, NumberedList> {
  const abstracts = new Map<string, Element>()
  const lists = new Map<string, NumberedList>()
  for (const element of childElements(root)) {
    const { abstractNumId, numId } = element.attributes
    if (element.name === 'abstractNum' && abstractNumId !== undefined) abstracts.set(abstractNumId, element)
    if (element.name === 'num' && numId !== undefined) {
      const counter = valOf(element, 'abstractNumId') ?? ''
      lists.set(numId, list(numId, counter, defined(abstracts, counter), element))
    }
  }
  return lists
}

/** The level of a list that belongs to a paragraph style. */
export function levelOfStyle(root: Element | undefined, counter: string, style: string): number | undefined {
  const abstract = childElements(root).find(
    ({ name, attributes }) => name === 'abstractNum' && attributes.abstractNumId === counter,
  )
  const level = childElements(abstract).find((element) => valOf(element, 'pStyle') === style)
  return level === undefined ? undefined : Number(level.attributes.ilvl ?? 0)
}

/** A list's levels may be defined by a list style: then they stand in the list that bears it. */
function defined(abstracts: ReadonlyMap<string, Element>, counter: string): Element | undefined {
  const abstract = abstracts.get(counter)
  const style = valOf(abstract, 'numStyleLink')
  if (style === undefined) return abstract
  return [...abstracts.values()].find((candidate) => valOf(candidate, 'styleLink') === style) ?? abstract
}

function list(id: string, counter: string, abstract: Element | undefined, num: Element): NumberedList {
  const levels = new Map<number, NumberLevel>()
  const ownStarts = new Map<number, number>()
  for (const level of childElements(abstract)) if (level.name === 'lvl') put(levels, level)
  for (const override of childElements(num)) {
    if (override.name !== 'lvlOverride') continue
    const own = child(override, 'lvl')
    if (own !== undefined) put(levels, own)
    const start = valOf(override, 'startOverride')
    if (start !== undefined) ownStarts.set(Number(override.attributes.ilvl ?? 0), Number(start))
  }
  return { id, counter, levels, ownStarts }
}

function put(levels: Map<number, NumberLevel>, level: Element): void {
  const at = Number(level.attributes.ilvl ?? 0)
  if (!(at >= 0 && at <= 8)) return
  const restart = valOf(level, 'lvlRestart')
  levels.set(at, {
    format: valOf(level, 'numFmt') ?? 'decimal',
    text: valOf(level, 'lvlText') ?? '',
    start: Number(valOf(level, 'start') ?? 1),
    restartsAfter: restart === undefined ? at - 1 : Number(restart) - 1,
    isLegal: child(level, 'isLgl') !== undefined,
  })
}
