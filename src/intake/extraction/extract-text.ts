import type { Result } from '../../kernel/result.ts'
import { refuse } from '../../kernel/result.ts'
import type { Text } from '../model/text.ts'
import { formatOf } from './format.ts'
import { extractPlainText } from './plain-text.ts'
import type { ExtractionRefusal } from './refusal.ts'
import { limits } from './refusal.ts'

/**
 * The text of a file, whatever it is called. Hostile files can take any time and memory here: `readInChild` keeps them
 * in bounds. Each format's parser is loaded only when a file needs it, since a child lives for one file.
 */
export async function extractText(bytes: Uint8Array): Promise<Result<Text, ExtractionRefusal>> {
  if (bytes.length === 0) return refuse('empty')
  if (bytes.length > limits.fileBytes) return refuse('too-large', `${Math.ceil(bytes.length / 1024 / 1024)} MB`)
  const format = formatOf(bytes)
  switch (format) {
    case 'pdf':
      return (await import('./pdf.ts')).extractPdf(bytes)
    case 'zip':
      return (await import('./docx.ts')).extractDocx(bytes)
    case 'ole':
      return refuse(...oleKind(bytes))
    case 'text':
      return extractPlainText(bytes)
    default:
      return refuse('unknown-format', format)
  }
}

/** Word keeps a document with a password in the container of its old format, and names what it holds. */
function oleKind(bytes: Uint8Array): ['encrypted' | 'unknown-format', string] {
  const isEncrypted = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    'EncryptedPackage',
    0,
    'utf16le',
  )
  return isEncrypted ? ['encrypted', 'docx'] : ['unknown-format', 'doc']
}
