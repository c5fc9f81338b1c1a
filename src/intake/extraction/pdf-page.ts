import type { PDFPageProxy } from 'unpdf/pdfjs'
import type { Fragment, PrintedPage } from '../model/print/printed-page.ts'
import type { Matrix } from './matrix.ts'
import { matrix, times } from './matrix.ts'
import { drawnRules } from './pdf-rules.ts'
import { endsInSoftHyphen } from './pdf-soft-hyphens.ts'

const BOLD = /bold|black|heavy|semibold|demi/i
const SYMBOL_FONT = /symbol|wingdings|webdings|dingbats/i
const SPACE = /^\s*$/

/** What stands on one page. Text that does not run across it (a watermark, a stamp in the margin) is left out. */
export async function printedPage(page: PDFPageProxy): Promise<PrintedPage> {
  const viewport = page.getViewport({ scale: 1 })
  const toPage = matrix(viewport.transform)
  const operators = await page.getOperatorList()
  const content = await page.getTextContent({ disableNormalization: true })
  const runs = content.items.flatMap((run) => ('str' in run ? [run] : []))
  const broken = await endsInSoftHyphen(
    operators,
    runs.map(({ str }) => str),
  )
  const fonts = new Map<string, string>()
  const fragments: Fragment[] = []
  for (const [at, run] of runs.entries()) {
    if (SPACE.test(run.str)) continue
    const name = fonts.get(run.fontName) ?? fontName(page, run.fontName)
    fonts.set(run.fontName, name)
    const text = SYMBOL_FONT.test(name) && run.str.trim().length === 1 ? '•' : run.str
    const placed = times(toPage, matrix(run.transform))
    if (!runsAcross(placed)) continue
    fragments.push({
      text: broken.has(at) ? `${text}\u00ad` : text,
      x: placed[4],
      y: placed[5],
      width: run.width,
      size: Math.hypot(placed[2], placed[3]),
      bold: BOLD.test(name),
    })
  }
  const rules = await drawnRules(operators, toPage)
  page.cleanup()
  return { page: page.pageNumber, width: viewport.width, height: viewport.height, fragments, rules }
}

function runsAcross([a, b]: Matrix): boolean {
  return a > 0 && Math.abs(b) < 0.05 * a
}

/** A font's own name, with its style: 'BAAAAA+DejaVuSerif-Bold'. */
function fontName(page: PDFPageProxy, key: string): string {
  const font: unknown = page.commonObjs.has(key) ? page.commonObjs.get(key) : null
  return typeof font === 'object' && font !== null && 'name' in font && typeof font.name === 'string' ? font.name : ''
}
