import { randomUUID } from 'node:crypto'
import { appendFile, link, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Day } from '../kernel/day.ts'
import type { Head } from './sealer.ts'

/** Heads of the journal, one per line, in the data folder: outside the database, and easy to copy further away. */
const file = 'journal-heads.txt'
/** The first head of each day, a file a day: `journal/2026-11-22.txt`. */
const daily = 'journal'

export async function anchorHead(folder: string, head: Head): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o711 })
  await appendFile(join(folder, file), lineOf(head, new Date()), { mode: 0o600 })
}

/** Writes a day's head into its file, once: what stands there stays, whoever comes later and with what. */
export async function anchorDay(folder: string, day: Day, head: Head, at: Date): Promise<void> {
  const place = join(folder, daily)
  await mkdir(place, { recursive: true, mode: 0o700 })
  // A link comes whole or not at all, and never over another file.
  const draft = join(place, `.${day}.${randomUUID()}`)
  await writeFile(draft, lineOf(head, at), { mode: 0o600 })
  await link(draft, join(place, `${day}.txt`)).catch((failure: unknown) => {
    if (!(failure instanceof Error && 'code' in failure && failure.code === 'EEXIST')) throw failure
  })
  await rm(draft, { force: true })
}

/** The heads that were kept; a line cut off by a crash is none. */
export async function readAnchors(folder: string): Promise<Head[]> {
  const days = await readdir(join(folder, daily)).catch(() => [])
  const names = [file, ...days.filter((name) => /^\d{4}-\d{2}-\d{2}\.txt$/.test(name)).map((name) => join(daily, name))]
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8').catch(() => '')))
  return texts.flatMap((text) => text.split('\n')).flatMap(headsIn)
}

function lineOf({ seal, hash }: Head, at: Date): string {
  return `${at.toISOString()} ${seal} ${hash}\n`
}

function headsIn(line: string): Head[] {
  const [, seal, hash] = /^\S+ (\d+) ([0-9a-f]{64})$/.exec(line) ?? []
  return seal && hash ? [{ seal: BigInt(seal), hash }] : []
}

/** A head as a letter writes it: `17:3f…`; null where it is none. */
export function parseHead(text: string): Head | null {
  const [, seal, hash] = /^(\d{1,18}):([0-9a-f]{64})$/.exec(text.trim()) ?? []
  return seal && hash ? { seal: BigInt(seal), hash } : null
}
