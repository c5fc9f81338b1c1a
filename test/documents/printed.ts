import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { extractText, getDocumentProxy } from 'unpdf'

/** Letters and digits alone: wraps, hyphens, bullets and footnote marks do not count. */
export const bare = (text: string): string => text.normalize('NFC').replace(/[^\p{L}\d]/gu, '')

/** The words that a document prints, in reading order as far as its format keeps it. */
export async function printedText(file: string): Promise<string> {
  if (file.endsWith('.docx')) return wordText(readFileSync(file))
  if (file.endsWith('.pdf')) return pdfText(readFileSync(file))
  return readFileSync(file, 'utf8')
}

const pdfText = async (bytes: Uint8Array): Promise<string> =>
  (await extractText(await getDocumentProxy(new Uint8Array(bytes)))).text.join('\n')

function wordText(bytes: Uint8Array): string {
  const parts = unzipSync(bytes)
  return ['word/document.xml', 'word/footnotes.xml']
    .flatMap((name) => parts[name] ?? [])
    .map((part) =>
      strFromU8(part)
        .replace(/<\/w:p>/g, '\n')
        .replace(/<[^>]+>/g, ''),
    )
    .join('\n')
    .replace(/&amp;/g, '&')
}

/**
 * Into how few unbroken stretches of the document a text falls: a page's edge, a column or a footnote's mark may come
 * between them. Infinity where a part of it is not printed.
 */
export function stretches(text: string, printed: string, shortest = 6): number {
  let rest = bare(text)
  let count = 0
  while (rest !== '') {
    let length = longestStart(rest, printed)
    if (length < Math.min(shortest, rest.length)) return Number.POSITIVE_INFINITY
    if (rest.length - length < shortest && length < rest.length) length = Math.max(shortest, rest.length - shortest)
    rest = rest.slice(length)
    count += 1
  }
  return count
}

function longestStart(text: string, printed: string): number {
  let [low, high] = [0, text.length]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (printed.includes(text.slice(0, middle))) low = middle
    else high = middle - 1
  }
  return low
}
