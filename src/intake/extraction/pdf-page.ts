import { getResolvedPDFJS } from 'unpdf'
import type { PDFPageProxy } from 'unpdf/pdfjs'
import type { PrintedPage } from '../model/print/printed-page.ts'
import { matrix } from './matrix.ts'
import { drawingOf } from './pdf-drawing.ts'
import type { Font } from './pdf-words.ts'

const BOLD = /bold|black|heavy|demi/i
const DINGBATS = /wingdings|webdings|dingbats/i

/** What stands on one page, as it is looked at (a page that lies on its side is turned). */
export async function printedPage(page: PDFPageProxy): Promise<PrintedPage> {
  const { OPS, AnnotationMode } = await getResolvedPDFJS()
  const viewport = page.getViewport({ scale: 1 })
  const operators = await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE })
  const fonts = new Map<unknown, Font>()
  const fontOf = (key: unknown): Font => {
    const known = fonts.get(key) ?? readFont(page, key)
    fonts.set(key, known)
    return known
  }
  const drawing = drawingOf(operators, OPS, fontOf, matrix(viewport.transform))
  page.cleanup()
  return { page: page.pageNumber, width: viewport.width, height: viewport.height, ...drawing }
}

/** A font's own name carries its style: 'BAAAAA+DejaVuSerif-Bold'. */
function readFont(page: PDFPageProxy, key: unknown): Font {
  const isKnown = typeof key === 'string' && page.commonObjs.has(key)
  const font: { name?: unknown; fontMatrix?: unknown } = isKnown ? page.commonObjs.get(key) : {}
  const name = typeof font.name === 'string' ? font.name : ''
  const unit: unknown = Array.isArray(font.fontMatrix) ? font.fontMatrix[0] : null
  return { bold: BOLD.test(name), isDingbats: DINGBATS.test(name), unit: typeof unit === 'number' ? unit : 0.001 }
}
