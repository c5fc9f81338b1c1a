import { execFile, type SpawnOptions } from 'node:child_process'
import { chown, lstat, readdir, stat } from 'node:fs/promises'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/**
 * As whom the server runs: PostgreSQL refuses root, and a user without a name.
 * `self`: as we are. `user`: root steps down to that uid. `namespace`: we stay ourselves for the files, so that root still
 * enters folders that only root may enter, while the server believes it is nobody.
 */
export type Account =
  | { readonly kind: 'self' }
  | { readonly kind: 'user'; readonly uid: number; readonly gid: number }
  | { readonly kind: 'namespace' }

export const nobody: Account = { kind: 'user', uid: 65534, gid: 65534 }

type Command = { readonly file: string; readonly args: readonly string[]; readonly options: SpawnOptions }

/** A program call under an account: nothing of our own environment or folder goes along. */
export function commandAs(account: Account, file: string, args: readonly string[]): Command {
  const env = { PATH: process.env.PATH ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' }
  const options: SpawnOptions = { cwd: '/', env }
  if (account.kind === 'user') return { file, args, options: { ...options, uid: account.uid, gid: account.gid } }
  if (account.kind === 'self') return { file, args, options }
  const mapping = ['--user', '--map-user=65534', '--map-group=65534', '--', file]
  return { file: 'unshare', args: [...mapping, ...args], options }
}

/** Whether the account can run the server's program and enter the folder: tried, not guessed from modes. */
export async function reaches(account: Account, postgres: string, folder: string): Promise<boolean> {
  const script = 'cd "$1" && exec "$0" --version'
  const { file, args, options } = commandAs(account, 'sh', ['-c', script, postgres, folder])
  return run(file, [...args], { cwd: '/', env: options.env, uid: options.uid, gid: options.gid }).then(
    () => true,
    () => false,
  )
}

/** To whom the server's files belong under an account. */
export function ownerOf(account: Account): { readonly uid: number; readonly gid: number } {
  if (account.kind === 'user') return account
  return { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 }
}

/** Whether this user has a name on this machine; in containers some have only a number. */
export function hasName(): boolean {
  try {
    return userInfo().username !== ''
  } catch {
    return false
  }
}

/** Gives a whole folder, its content first, to the account that is to run the server. Links are not followed. */
export async function giveTo(account: Account, path: string): Promise<void> {
  if (account.kind === 'self') return
  const { uid, gid } = ownerOf(account)
  const entry = await lstat(path)
  if (entry.isSymbolicLink()) return
  if (entry.isDirectory()) for (const name of await readdir(path)) await giveTo(account, join(path, name))
  if (entry.uid !== uid || entry.gid !== gid) await chown(path, uid, gid)
}

/** The ordinary user to whom an existing folder belongs, or null where it is root's, nobody's or not there yet. */
export async function ordinaryOwner(path: string): Promise<Account | null> {
  const entry = await stat(path).catch(() => null)
  if (entry === null || entry.uid === 0 || entry.uid === 65534) return null
  return { kind: 'user', uid: entry.uid, gid: entry.gid }
}
