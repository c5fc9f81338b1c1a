import { createHash } from 'node:crypto'
import { cp, mkdir, readFile, realpath, rename, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { done, type Result, refuse } from '../../kernel/result.ts'
import { type Account, hasName, nobody, ordinaryOwner, reaches } from './account.ts'
import { type Binaries, binariesIn, exists } from './binaries.ts'

/** Where the server's files lie, which programs serve them, and as whom. */
export type Place = { readonly folder: string; readonly binaries: Binaries; readonly account: Account }
export type PlaceNo = 'folder-of-another-user' | 'folder-out-of-reach' | 'user-without-name'

/** What a machine allows; tests forbid things that this machine would allow. */
export type Allowance = { readonly namespaces: boolean; readonly elsewhere: string }

const pointer = 'postgres-is-elsewhere'

/**
 * Chooses the account and the place for a data folder. Not root: as we are, or as nobody to the server where we have no
 * name. Root: the folder's ordinary owner, else
 * nobody, where that account reaches both folder and programs; else a user namespace; else both are moved to where
 * nobody reaches them, and the data folder remembers where.
 */
export async function choosePlace(
  data: string,
  brought: Binaries,
  allowance: Allowance,
): Promise<Result<Place, PlaceNo>> {
  const folder = await openFolder(data)
  if (folder === null) return refuse('folder-out-of-reach', data)
  if (process.getuid?.() !== 0) return ownPlace(folder, brought, allowance)
  if (await exists(join(folder, pointer))) return elsewhere(folder, brought, allowance)
  const accounts = [await ordinaryOwner(join(folder, 'pg')), nobody]
  if (allowance.namespaces) accounts.push({ kind: 'namespace' })
  for (const account of accounts) {
    if (account && (await reaches(account, brought.postgres, folder)))
      return done({ folder, binaries: brought, account })
  }
  return elsewhere(folder, brought, allowance)
}

async function openFolder(path: string): Promise<string | null> {
  try {
    await mkdir(path, { recursive: true, mode: 0o711 })
    return await realpath(path)
  } catch {
    return null
  }
}

async function ownPlace(folder: string, binaries: Binaries, allowance: Allowance): Promise<Result<Place, PlaceNo>> {
  const pg = await stat(join(folder, 'pg')).catch(() => null)
  if (pg !== null && pg.uid !== process.getuid?.()) return refuse('folder-of-another-user', join(folder, 'pg'))
  if (hasName()) return done({ folder, binaries, account: { kind: 'self' } })
  const account: Account = { kind: 'namespace' }
  const isServed = allowance.namespaces && (await reaches(account, binaries.postgres, folder))
  return isServed ? done({ folder, binaries, account }) : refuse('user-without-name', String(process.getuid?.()))
}

async function elsewhere(data: string, brought: Binaries, allowance: Allowance): Promise<Result<Place, PlaceNo>> {
  const folder = await rememberedFolder(data, allowance.elsewhere)
  await mkdir(folder, { recursive: true, mode: 0o711 })
  const binaries = binariesIn(join(folder, 'native'))
  if (!(await exists(binaries.native))) await copyWhole(brought.native, binaries.native)
  if (await reaches(nobody, binaries.postgres, folder)) return done({ folder, binaries, account: nobody })
  return refuse('folder-out-of-reach', data)
}

async function rememberedFolder(data: string, base: string): Promise<string> {
  const remembered = await readFile(join(data, pointer), 'utf8').catch(() => null)
  if (remembered !== null) return remembered.trim()
  const folder = join(base, createHash('sha256').update(data).digest('hex').slice(0, 16))
  await writeFile(join(data, pointer), `${folder}\n`)
  return folder
}

/** Copies beside the target and renames, so that a half copy is never taken for a whole one. */
async function copyWhole(from: string, to: string): Promise<void> {
  const half = `${to}.new-${process.pid}`
  await cp(from, half, { recursive: true, verbatimSymlinks: true })
  await rename(half, to).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error
  })
}
