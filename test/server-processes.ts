import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readPostmaster } from '../src/db/embedded/postmaster.ts'

/** Sends a signal to the server of a data folder and to all its children, as nearly at once as can be. */
export async function signalServer(folder: string, signal: NodeJS.Signals): Promise<void> {
  const postmaster = await readPostmaster(join(folder, 'pg'))
  if (postmaster === null) return
  for (const pid of [postmaster.pid, ...(await childrenOf(postmaster.pid))]) {
    try {
      process.kill(pid, signal)
    } catch {
      // Ended in between.
    }
  }
}

async function childrenOf(parent: number): Promise<number[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const stats = await Promise.all(pids.map((pid) => readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')))
  return pids.map(Number).filter((_, index) => Number(stats[index]?.split(') ')[1]?.split(' ')[1]) === parent)
}
