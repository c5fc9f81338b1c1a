import { readFile } from 'node:fs/promises'
import { hashOf, placeOf } from './place.ts'

/** The bytes of a hash, or null where there are none. Throws where the disk gives back others than were stored. */
export async function openFile(folder: string, sha256: string): Promise<Uint8Array | null> {
  const place = placeOf(folder, sha256)
  if (place === null) return null
  const bytes = await readFile(place).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  if (bytes !== null && hashOf(bytes) !== sha256) throw new Error(`the file ${sha256} is damaged`)
  return bytes
}
