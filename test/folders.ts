import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isAlive } from '../src/db/embedded/create.ts'
import { signalServer } from './server-processes.ts'

/** A folder of this process's own; the next run clears it, with the server in it, where this process is killed. */
export function ownFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), `klynge-test-${process.pid}-`))
}

/** Folders and servers of runs that were killed: nobody else ends them. */
export async function clearAbandoned(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const [, pid] = /^klynge-test-(\d+)-/.exec(name) ?? []
    if (pid === undefined || isAlive(Number(pid))) continue
    await signalServer(join(tmpdir(), name), 'SIGKILL')
    await rm(join(tmpdir(), name), { recursive: true, force: true }).catch(() => {})
  }
}
