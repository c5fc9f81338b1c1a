import type { OPS as PdfOperators } from 'unpdf/pdfjs'
import type { Fragment, Rule } from '../model/print/printed-page.ts'
import type { Matrix } from './matrix.ts'
import { matrix, times } from './matrix.ts'
import { rulesOf } from './pdf-rules.ts'
import type { Font, Pen, TextState } from './pdf-words.ts'
import { INITIAL_TEXT, wordsOf } from './pdf-words.ts'

/** What a page draws, as PDF.js lists it. */
export type Operators = { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] }
export type Drawing = { readonly fragments: readonly Fragment[]; readonly rules: readonly Rule[] }

type Names = typeof PdfOperators
type Graphics = { readonly ctm: Matrix; readonly text: TextState }

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]
const MOST_RULES = 20_000

/**
 * Runs a page's drawing commands and keeps the words and straight lines, where they stand on the page. PDF.js has a
 * text extraction of its own; it costs more time than this, and leaves out fonts, rules and soft hyphens.
 */
export function drawingOf(operators: Operators, names: Names, fontOf: (key: unknown) => Font, toPage: Matrix): Drawing {
  const strokes: readonly number[] = [
    names.stroke,
    names.closeStroke,
    names.fillStroke,
    names.eoFillStroke,
    names.closeFillStroke,
    names.closeEOFillStroke,
  ]
  const fills: readonly number[] = [names.fill, names.eoFill]
  const fragments: Fragment[] = []
  const rules: Rule[] = []
  const saved: Graphics[] = []
  let graphics: Graphics = { ctm: toPage, text: INITIAL_TEXT }
  let textMatrix = IDENTITY
  let pen: Pen = { x: 0, y: 0 }
  let line: Pen = { x: 0, y: 0 }

  const beginLine = (x: number, y: number) => {
    line = { x, y }
    pen = { x, y }
  }

  for (const [at, operator] of operators.fnArray.entries()) {
    const given = listed(operators.argsArray[at])
    switch (operator) {
      case names.save:
        saved.push(graphics)
        break
      case names.restore:
      case names.paintFormXObjectEnd:
        graphics = saved.pop() ?? graphics
        break
      case names.paintFormXObjectBegin:
        saved.push(graphics)
        graphics = { ...graphics, ctm: times(graphics.ctm, matrixIn(given[0])) }
        break
      case names.transform:
        graphics = { ...graphics, ctm: times(graphics.ctm, matrixIn(given)) }
        break
      case names.beginText:
        textMatrix = IDENTITY
        beginLine(0, 0)
        break
      case names.setTextMatrix:
        textMatrix = matrixIn(given[0])
        beginLine(0, 0)
        break
      case names.moveText:
      case names.setLeadingMoveText:
        if (operator === names.setLeadingMoveText) graphics = withText(graphics, { leading: -number(given[1]) })
        beginLine(line.x + number(given[0]), line.y + number(given[1]))
        break
      case names.nextLine:
        beginLine(line.x, line.y - graphics.text.leading)
        break
      case names.showText: {
        const words = wordsOf(listed(given[0]), graphics.text, pen, times(graphics.ctm, textMatrix))
        for (const word of words) fragments.push(word)
        break
      }
      case names.constructPath: {
        const steps = listed(given[1])[0]
        const paint = number(given[0])
        const isStroked = strokes.includes(paint)
        if (!(steps instanceof Float32Array) || !(isStroked || fills.includes(paint)) || rules.length > MOST_RULES)
          break
        for (const rule of rulesOf(steps, isStroked, graphics.ctm)) rules.push(rule)
        break
      }
      default:
        graphics = withText(graphics, settingOf(operator, given, names, fontOf))
    }
  }
  return { fragments, rules }
}

/** What a command sets of how text looks. */
function settingOf(
  operator: number,
  given: readonly unknown[],
  names: Names,
  fontOf: (key: unknown) => Font,
): Partial<TextState> | null {
  switch (operator) {
    case names.setFont:
      return { font: fontOf(given[0]), size: number(given[1]) }
    case names.setCharSpacing:
      return { letterSpace: number(given[0]) }
    case names.setWordSpacing:
      return { wordSpace: number(given[0]) }
    case names.setHScale:
      return { stretch: number(given[0]) / 100 }
    case names.setTextRise:
      return { rise: number(given[0]) }
    case names.setLeading:
      return { leading: number(given[0]) }
    case names.setGState: {
      const [, font] = listed(listed(given[0]).find((entry) => listed(entry)[0] === 'Font'))
      return font === undefined ? null : { font: fontOf(listed(font)[0]), size: number(listed(font)[1]) }
    }
    default:
      return null
  }
}

function withText(graphics: Graphics, setting: Partial<TextState> | null): Graphics {
  return setting === null ? graphics : { ...graphics, text: { ...graphics.text, ...setting } }
}

function matrixIn(given: unknown): Matrix {
  return given instanceof Float32Array || (Array.isArray(given) && given.length === 6) ? matrix(given) : IDENTITY
}

function listed(given: unknown): readonly unknown[] {
  return Array.isArray(given) ? given : []
}

function number(given: unknown): number {
  return typeof given === 'number' ? given : 0
}
