import { limits } from './refusal.ts'
import type { ExtractionTexts } from './texts.da.ts'

export const extractionTexts: ExtractionTexts = {
  empty: () => 'The file is empty. Save the document again and send the new file.',
  unreadable: (at) =>
    `The file is damaged${where(at)}, perhaps because it was not fetched completely. Open it in the program it was made in, save it again and send the new file.`,
  encrypted: () => 'The file is locked with a password. Save a copy without a password and send that.',
  'unknown-format': (at) =>
    `The file is neither PDF, Word (.docx) nor plain text${at === undefined ? '' : `, but ${at}`}. Save the document as one of the three and send the new file.`,
  'too-many-pages': (at) =>
    `The file has${at === undefined ? '' : ` ${at} pages, which is`} more than the ${limits.pages} pages that can be read at once. Split it and send the parts one by one.`,
  'too-large': (at) =>
    `The file is too large${where(at)}. It may be ${limits.fileBytes / 1024 / 1024} MB at most, and ${limits.unpackedBytes / 1024 / 1024} MB unpacked. Split it, or save it without pictures.`,
  'too-slow': (at) =>
    `The file could not be read within ${at ?? '10'} seconds. Split it into smaller parts, or save it as PDF again.`,
  'too-much-memory': (at) =>
    `The file needs more than the ${at ?? '512'} MB of memory that are set aside for reading it. Split it into smaller parts, or save it again without pictures.`,
  'no-text': () =>
    'The file holds no text, only pictures of pages. It was probably scanned: send the original document, or run text recognition (OCR) on it first.',
}

function where(at: string | undefined): string {
  return at === undefined ? '' : ` (${at})`
}
