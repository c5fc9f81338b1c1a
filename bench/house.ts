import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { joinServer } from '../src/db/embedded/server.ts'
import { openAt } from '../src/db/open.ts'
import type { Database } from '../src/db/transactions.ts'

const root = join(import.meta.dirname, '..')

/** Works on a new, empty database of its own; `owner` is its address, for a server in another process. */
export async function withDatabase<T>(work: (database: Database, owner: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'klynge-bench-'))
  const server = await joinServer(folder)
  if (!server.ok) throw new Error(server.refusal)
  const opened = await openAt(server.value.owner, null)
  if (!opened.ok) throw new Error(opened.refusal)
  const { user, password, host, port, database } = server.value.owner
  const owner = `postgres://${user}:${encodeURIComponent(password)}@/${database}?host=${encodeURIComponent(host)}&port=${port}`
  try {
    return await work(opened.value, owner)
  } finally {
    await opened.value.close()
    await server.value.leave()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Works beside one server of the bench (`serve.ts`) in a process of its own. */
export async function withServer<T>(
  kind: string,
  given: readonly string[],
  work: (address: string) => Promise<T>,
): Promise<T> {
  const child = spawn(
    process.execPath,
    ['--import', join(root, 'src/load-tsx.ts'), join(root, 'bench/serve.ts'), kind, ...given],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  try {
    return await work(`http://127.0.0.1:${await portOf(child)}`)
  } finally {
    child.kill('SIGKILL')
  }
}

function portOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.stdout?.once('data', (chunk: Buffer) => resolve(Number(chunk.toString().trim())))
    child.once('exit', () => reject(new Error('the bench server did not start')))
  })
}
