import { appendFile, mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Head } from './sealer.ts'

/** Heads of the journal, one per line, in the data folder: outside the database, and easy to copy further away. */
const file = 'journal-heads.txt'

export async function anchorHead(folder: string, head: Head): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o711 })
  await appendFile(join(folder, file), `${new Date().toISOString()} ${head.seal} ${head.hash}\n`, { mode: 0o600 })
}

/** The heads that were kept; a line cut off by a crash is none. */
export async function readAnchors(folder: string): Promise<Head[]> {
  const text = await readFile(join(folder, file), 'utf8').catch(() => '')
  return text.split('\n').flatMap((line) => {
    const [, seal, hash] = /^\S+ (\d+) ([0-9a-f]{64})$/.exec(line) ?? []
    return seal && hash ? [{ seal: BigInt(seal), hash }] : []
  })
}
