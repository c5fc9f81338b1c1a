/** What a file is, by its first bytes; its name may say anything. */
export type Format = 'pdf' | 'zip' | 'ole' | 'text' | Foreign
/** Formats that we know and do not read, by the ending that people know them under. */
export type Foreign = 'rtf' | 'html' | 'png' | 'jpeg' | 'tiff' | 'gif' | 'postscript' | 'gzip' | '7z' | 'rar' | 'xml'

const SIGNATURES: readonly (readonly [Format, string])[] = [
  ['zip', 'PK\x03\x04'],
  ['zip', 'PK\x05\x06'],
  ['ole', '\xd0\xcf\x11\xe0'],
  ['rtf', '{\\rtf'],
  ['png', '\x89PNG'],
  ['jpeg', '\xff\xd8\xff'],
  ['tiff', 'II*\0'],
  ['tiff', 'MM\0*'],
  ['gif', 'GIF8'],
  ['postscript', '%!PS'],
  ['gzip', '\x1f\x8b'],
  ['7z', "7z\xbc\xaf'"],
  ['rar', 'Rar!'],
  ['xml', '<?xml'],
]
/** A PDF may have a little before its mark. */
const PDF_MARK_WITHIN = 1024

export function formatOf(bytes: Uint8Array): Format {
  const start = Buffer.from(bytes.subarray(0, PDF_MARK_WITHIN)).toString('latin1')
  const signed = SIGNATURES.find(([, signature]) => start.startsWith(signature))
  if (signed !== undefined) return signed[0]
  if (start.includes('%PDF-')) return 'pdf'
  return /^[\s\xef\xbb\xbf]*<(!doctype html|html)/i.test(start) ? 'html' : 'text'
}
