import { execFile } from 'node:child_process'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { type Address, urlOf } from '../src/db/address.ts'
import { ownFolder } from './folders.ts'

const run = promisify(execFile)
const cli = join(dirname(createRequire(import.meta.url).resolve('kysely-codegen')), 'cli', 'bin.js')

/** The row types of a migrated database, as `src/db/rows.ts` holds them. */
export async function generateRows(owner: Address): Promise<string> {
  const folder = await ownFolder()
  const file = join(folder, 'rows.ts')
  const types = JSON.stringify({ int8: 'bigint', daterange: 'string', xid8: 'string' })
  const choices = ['--dialect', 'postgres', '--out-file', file, '--date-parser', 'string', '--type-mapping', types]
  try {
    await run(process.execPath, [cli, ...choices, '--exclude-pattern', 'migration', '--url', 'env(ROWS_URL)'], {
      env: { ...process.env, ROWS_URL: urlOf(owner) },
    })
    return (await readFile(file, 'utf8')).replace('export interface DB {', 'export interface Rows {')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

if (import.meta.main) {
  const { joinServer } = await import('../src/db/embedded/server.ts')
  const { givenServer, makeTemplate, dropAll } = await import('./server.ts')
  const folder = await ownFolder()
  const server = givenServer() === null ? await joinServer(folder) : null
  const address = givenServer() ?? (server?.ok ? server.value.owner : null)
  if (address === null) throw new Error('no server to generate row types from')
  const template = await makeTemplate(address)
  await writeFile(process.argv[2] ?? 'src/db/rows.ts', await generateRows(template))
  await dropAll(template)
  if (server?.ok) await server.value.leave()
  await rm(folder, { recursive: true, force: true })
}
