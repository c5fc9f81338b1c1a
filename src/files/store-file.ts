import { randomUUID } from 'node:crypto'
import { mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { WriteTx } from '../db/transactions.ts'
import { hashOf, placeOf } from './place.ts'

/**
 * Keeps original bytes under their hash, which comes back. They are on the disk before the row says so; bytes that a
 * transaction took back are nobody's and harmless. The same bytes again change nothing.
 */
export async function storeFile(tx: WriteTx, folder: string, bytes: Uint8Array, mediaType: string): Promise<string> {
  const sha256 = await keepFile(folder, bytes)
  await tx
    .insertInto('file')
    .values({ sha256, media_type: mediaType, bytes: BigInt(bytes.byteLength) })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return sha256
}

/** Keeps bytes under their hash without a row that says so, for a room that has a row of its own that does. */
export async function keepFile(folder: string, bytes: Uint8Array): Promise<string> {
  const sha256 = hashOf(bytes)
  await keep(folder, sha256, bytes)
  return sha256
}

/** Written aside, made to last, then put in place in one step: whoever reads finds all of it or nothing. */
async function keep(folder: string, sha256: string, bytes: Uint8Array): Promise<void> {
  const place = placeOf(folder, sha256)
  if (place === null || (await hasSize(place, bytes.byteLength))) return
  const aside = join(folder, `.${randomUUID()}`)
  await mkdir(dirname(place), { recursive: true, mode: 0o700 })
  try {
    await writeLasting(aside, bytes)
    await rename(aside, place)
  } finally {
    await rm(aside, { force: true })
  }
  await makeLast(dirname(place))
}

async function hasSize(place: string, bytes: number): Promise<boolean> {
  const found = await stat(place).catch(() => null)
  return found?.size === bytes
}

async function writeLasting(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** The folder remembers the new name only once it is on the disk itself. */
async function makeLast(path: string): Promise<void> {
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}
