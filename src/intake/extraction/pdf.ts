import { getDocumentProxy } from 'unpdf'
import type { PDFDocumentProxy } from 'unpdf/pdfjs'
import type { Result } from '../../kernel/result.ts'
import { done, refuse } from '../../kernel/result.ts'
import type { PrintedPage } from '../model/print/printed-page.ts'
import { textOfPrint } from '../model/print/text-of-print.ts'
import type { Text } from '../model/text.ts'
import { printedPage } from './pdf-page.ts'
import type { ExtractionRefusal } from './refusal.ts'
import { limits } from './refusal.ts'

/** A whole PDF ends in this mark; one that broke off on its way does not, and would be mended in silence by the parser. */
const END_MARK = '%%EOF'
const END_ZONE = 2048

/** Text and drawn lines of a PDF, page by page, and from them its lines in reading order. */
export async function extractPdf(bytes: Uint8Array): Promise<Result<Text, ExtractionRefusal>> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (!file.subarray(-END_ZONE).includes(END_MARK)) return refuse('unreadable', END_MARK)
  const hasPictures = file.includes('/Image')
  const opened = await open(bytes)
  if (!opened.ok) return opened
  const document = opened.value
  if (document.numPages < 1) return refuse('unreadable')
  if (document.numPages > limits.pages) return refuse('too-many-pages', String(document.numPages))
  const pages: PrintedPage[] = []
  for (let number = 1; number <= document.numPages; number++) {
    pages.push(await pageOrDamage(document, number, hasPictures))
  }
  if (pages.every(({ fragments }) => fragments.length === 0)) return refuse(hasPictures ? 'no-text' : 'empty')
  return done(textOfPrint(pages))
}

/** Pictures are not unpacked (they give no text and cost memory). */
async function open(bytes: Uint8Array): Promise<Result<PDFDocumentProxy, ExtractionRefusal>> {
  try {
    const settings = { maxImageSize: 1, isOffscreenCanvasSupported: false, verbosity: 0, useSystemFonts: false }
    return done(await getDocumentProxy(new Uint8Array(bytes), settings))
  } catch (error) {
    return refuse(error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'unreadable')
  }
}

async function pageOrDamage(document: PDFDocumentProxy, number: number, hasPictures: boolean): Promise<PrintedPage> {
  try {
    const page = await printedPage(await document.getPage(number))
    return page.fragments.length === 0 && hasPictures ? { ...page, unreadable: true } : page
  } catch {
    return { page: number, width: 0, height: 0, fragments: [], rules: [], unreadable: true }
  }
}
