import { createHash } from 'node:crypto'
import { join } from 'node:path'

/** The name of some bytes: their SHA-256 in hex. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** Where the bytes of a hash lie below the folder: `ab/cdef…`. Null where the text is no hash, so that no path gets in. */
export function placeOf(folder: string, hash: string): string | null {
  return /^[0-9a-f]{64}$/.test(hash) ? join(folder, hash.slice(0, 2), hash.slice(2)) : null
}
