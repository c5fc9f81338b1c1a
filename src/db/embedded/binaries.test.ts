import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ownFolder } from '../../../test/folders.ts'
import { binariesIn, restoreSymlinks } from './binaries.ts'

test('the symlinks that npm ci --ignore-scripts leaves out are made at start, and made again without harm', async () => {
  const folder = await ownFolder()
  const native = join(folder, 'native')
  await mkdir(join(native, 'lib'), { recursive: true })
  await writeFile(join(native, 'lib', 'libpq.so.5.18'), 'library')
  const links = [{ source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so.5' }]
  await writeFile(join(native, 'pg-symlinks.json'), JSON.stringify(links))
  await Promise.all([restoreSymlinks(binariesIn(native)), restoreSymlinks(binariesIn(native))])
  expect(await readFile(join(native, 'lib', 'libpq.so.5'), 'utf8')).toBe('library')
  await rm(folder, { recursive: true })
})
