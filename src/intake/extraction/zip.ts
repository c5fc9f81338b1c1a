import type { UnzipFileInfo } from 'fflate'
import { unzipSync } from 'fflate'
import type { Result } from '../../kernel/result.ts'
import { done, refuse } from '../../kernel/result.ts'
import type { ExtractionRefusal } from './refusal.ts'
import { limits } from './refusal.ts'

/** The XML parts of a packed document, by the names in the package. Nothing is ever written under these names. */
export type Parts = ReadonlyMap<string, Uint8Array>

/** Unpacks a document's XML. How much there is of it is asked before a byte is unpacked. */
export function unpack(bytes: Uint8Array): Result<{ parts: Parts; names: string[] }, ExtractionRefusal> {
  const names: string[] = []
  let declared = 0
  const isWanted = ({ name, originalSize }: UnzipFileInfo) => {
    names.push(name)
    if (names.length > limits.zipEntries) throw new TooMuch(`${limits.zipEntries} +`)
    if (!/\.(xml|rels)$/i.test(name)) return false
    declared += originalSize
    if (declared > limits.unpackedBytes) throw new TooMuch(name)
    return true
  }
  try {
    const unpacked = unzipSync(bytes, { filter: isWanted })
    return done({ parts: new Map(Object.entries(unpacked)), names })
  } catch (error) {
    return error instanceof TooMuch ? refuse('too-large', error.message) : refuse('unreadable', 'zip')
  }
}

class TooMuch extends Error {}
